import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptCircles } from '../../src/actions/accept-circle';
import { addFollowUp, type FollowUpToAdd } from '../../src/actions/add-follow-up';
import { createConversation } from '../../src/actions/create-conversation';
import { logInteraction } from '../../src/actions/log-interaction';
import type { Ports } from '../../src/actions/ports';
import { completeTodaysCheckIn } from '../../src/actions/tick-check-in';
import { copyTemplates } from '../../src/actions/copy-templates';
import { bundledTemplates } from '../../src/notes/templates/bundled';
import { insertCheckIns } from '../../src/actions/insert-check-ins';
import { markEntryAsMention, markEntryAsTalk } from '../../src/actions/mark-entry';
import { neverCheckIn } from '../../src/actions/never-check-in';
import { newContact } from '../../src/actions/new-contact';
import { postponeFollowUp, tickFollowUp } from '../../src/actions/change-follow-up';
import { renameCircle } from '../../src/actions/rename-circle';
import { turnIntoConversation } from '../../src/actions/turn-into-conversation';
import { conversationIn } from '../../src/actions/turn-into-conversation-found';
import { writeSample } from '../../src/actions/write-sample';
import { parseYaml } from '../../src/headless/markdown/yaml';
import { setProperty } from '../../src/actions/set-property';
import { DEFAULT_SETTINGS } from '../../src/notes/settings/settings';
import { networkOfVault } from './conversation-vault';
import { MemoryVault } from './memory-vault';
import { carryOut, SharedVault, type Disturbance, type MarkedAction } from './interleavings';
import { TODAY } from './ports-over';

const [ANA, BEN, CHO] = ['People/Ana.md', 'People/Ben.md', 'People/Cho.md'] as const;
const CONTACTS = [ANA, BEN, CHO];
const DUE = '---\ntype: person\ncadence: 1 week\nlast-contact: 2026-10-01\n---\n';
const PEOPLE = Object.fromEntries(CONTACTS.map((path) => [path, DUE]));
const DAILY = '2026-11-22.md';
const LUNCH = 'Lunch.md';
const NEW = 'People/New.md';
const ENTRY = {
  on: TODAY,
  channel: 'call',
  direction: null,
  gave: [],
  received: [],
  followUps: [],
};
const { conventions } = DEFAULT_SETTINGS;
const { vocabulary } = conventions;

/** What was picked in the notes before anything happened. */
interface Picked {
  /** The words of the first tasks, without and with a day. */
  readonly ask: string;
  readonly send: string;
  readonly notes: Readonly<Record<string, string>>;
}

function pickedIn(notes: Readonly<Record<string, string>>): Picked {
  const said = (task: RegExp): string => task.exec(notes[ANA] ?? '')?.[0] ?? '';
  return { ask: said(/Ask \S+/), send: said(/Send \S+/), notes };
}

/** The actions under test, by the kind of mark that they write. Another action is another line. */
const ACTIONS: Readonly<Record<string, (picked: Picked) => MarkedAction>> = {
  'line: log': () => (text, ports) =>
    logInteraction(
      { ...ENTRY, contacts: CONTACTS.slice(0, 2), text },
      'daily note',
      DEFAULT_SETTINGS,
      ports,
    ),
  'line: log into their notes': () => (text, ports) =>
    logInteraction(
      { ...ENTRY, contacts: CONTACTS, text, followUps: [{ text: 'Ask again', dueOn: TODAY + 7 }] },
      'contact note',
      DEFAULT_SETTINGS,
      ports,
    ),
  'line: follow up in their note': () => (text, ports) => followUp(text, 'contact note', ports),
  'line: follow up today': () => (text, ports) => followUp(text, 'daily note', ports),
  'line: conversation': () => async (notes, ports) => {
    const template = { name: 'Call', text: '# {{title}}\n', path: null };
    const conversation = { contacts: CONTACTS, template, on: TODAY, channel: 'call', notes };
    const network = networkOfVault(new MemoryVault(PEOPLE));
    return (await createConversation(conversation, network, DEFAULT_SETTINGS, ports)).outcome;
  },
  'cadence: set': () => (value, ports) =>
    setProperty({ path: ANA, meaning: 'cadence', value }, vocabulary, ports),
  'cadence: set where the block is in flow style': () => (value, ports) =>
    setProperty({ path: CHO, meaning: 'cadence', value }, vocabulary, ports),
  'circle: accept': () => (circle, ports) =>
    acceptCircles(
      CONTACTS.map((path) => ({ path, circle })),
      vocabulary,
      ports,
    ),
  'circle: replace': () => (circle, ports) =>
    acceptCircles(
      CONTACTS.map((path) => ({ path, circle, replaces: true })),
      vocabulary,
      ports,
    ),
  'circle: rename': () => (to, ports) =>
    renameCircle(CONTACTS, { from: 'near', to }, vocabulary, ports),
  'line: new contact': () => async (value, ports) => {
    const person = { name: 'New', met: TODAY, known: [{ meaning: 'metThrough' as const, value }] };
    const network = networkOfVault(new MemoryVault(PEOPLE));
    return (await newContact(person, network, DEFAULT_SETTINGS, ports)).outcome;
  },
  'line: sample': () => (text, ports) =>
    writeSample(
      [
        { path: ANA, text: `${text}\n` },
        { path: 'People/Sam.md', text: `${text}\n` },
      ],
      ports,
    ),
  'none: tick':
    ({ ask }) =>
    (_, ports) =>
      tickFollowUp({ path: ANA, line: 16, text: ask, dueOn: null }, ports),
  'none: postpone':
    ({ send }) =>
    (_, ports) =>
      postponeFollowUp({ path: ANA, line: 17, text: send, dueOn: TODAY - 2 }, TODAY + 7, ports),
  'none: only a mention': () => (_, ports) =>
    markEntryAsMention({ path: DAILY, line: 9, links: ['Ben', 'Cho'] }, conventions, ports),
  'none: we talked': () => (_, ports) =>
    markEntryAsTalk(
      { path: DAILY, line: 9, links: ['Ben', 'Cho'] },
      BEN,
      'call',
      conventions,
      ports,
    ),
  'none: we talked, as a line of text says': () => (_, ports) =>
    markEntryAsTalk({ path: DAILY, line: 11, links: ['Ana'] }, ANA, 'call', conventions, ports),
  'none: insert check-ins': () => async (_, ports) => {
    const network = networkOfVault(new MemoryVault(PEOPLE));
    return (await insertCheckIns({ kind: 'daily note' }, network, conventions, ports)).outcome;
  },
  'none: complete a check-in': () => (_, ports) =>
    completeTodaysCheckIn(ANA, networkOfVault(new MemoryVault(PEOPLE)), conventions, ports),
  'none: never check in': () => (_, ports) => neverCheckIn(CHO, vocabulary, ports),
  'none: copy the templates': () => (_, ports) =>
    copyTemplates('Templates', bundledTemplates(DEFAULT_SETTINGS.writing), ports),
  'none: turn into a conversation note':
    ({ notes }) =>
    (_, ports) => {
      const network = networkOfVault(new MemoryVault({ ...PEOPLE, ...notes }));
      const note = { path: LUNCH, text: notes[LUNCH] ?? '', today: TODAY, createdOn: null };
      const found = conversationIn(note, network, conventions, parseYaml);
      return turnIntoConversation(found, conventions, ports);
    },
};

function followUp(
  text: string,
  place: FollowUpToAdd['place'],
  ports: Ports,
): ReturnType<MarkedAction> {
  const { conventions, writing } = DEFAULT_SETTINGS;
  const added = { contacts: [ANA, BEN], text, dueOn: TODAY + 7, waiting: false, place };
  return addFollowUp(added, conventions, writing, ports);
}

const disturbance = fc.record({
  kind: fc.constantFrom<Disturbance['kind']>(
    ...(['type', 'type above', 'sync', 'rename', 'delete', 'lock', 'unlock', 'create'] as const),
  ),
  path: fc.constantFrom(...CONTACTS, DAILY, DAILY, LUNCH, NEW),
});
const action = fc.record({
  name: fc.constantFrom(...Object.keys(ACTIONS)),
  isUndone: fc.boolean(),
});
const scene = {
  scheduler: fc.scheduler(),
  actions: fc.array(action, { minLength: 1, maxLength: 4 }),
  disturbances: fc.array(disturbance, { maxLength: 8 }),
  hasDaily: fc.boolean(),
};

describe('whatever others do between picking and saving', () => {
  it('no word of anyone is lost, and an action is done or not, as it says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record(scene), async ({ scheduler, actions, disturbances, hasDaily }) => {
        const vault = new SharedVault();
        await vault.createFolder('');
        vault.notes.set(ANA, vault.theirText());
        vault.notes.set(BEN, vault.theirText('contact in a circle'));
        vault.notes.set(CHO, vault.theirText('in flow style'));
        vault.notes.set(LUNCH, vault.theirText('no contact'));
        if (hasDaily) vault.notes.set(DAILY, vault.theirText('no contact'));
        const picked = pickedIn(Object.fromEntries(vault.notes));
        vault.before = (operation, path) =>
          scheduler.schedule(Promise.resolve(), `${operation} ${path}`);

        const others = disturbances.map((disturbed) =>
          scheduler.schedule(Promise.resolve(), `${disturbed.kind} ${disturbed.path}`).then(() => {
            vault.disturb(disturbed);
          }),
        );
        const own = actions.map(({ name, isUndone }, at) =>
          carryOut(
            (ACTIONS[name] ?? expect.unreachable())(picked),
            `${name.split(':', 1)[0] ?? ''}-${at}`,
            isUndone,
            vault,
            () => scheduler.schedule(Promise.resolve(), name),
          ),
        );
        const carried = await scheduler.waitFor(Promise.all(own));
        await scheduler.waitFor(Promise.all(others));

        expect(vault.complaints).toEqual([]);
        const daily = vault.notes.get(DAILY) ?? '';
        const listed = daily.match(/\[\[\w+\]\](?=.*#check-in)/g) ?? [];
        if (!disturbances.some(({ kind }) => kind === 'rename'))
          expect(new Set(listed).size).toBe(listed.length);
        for (const { mark, notes } of carried) {
          expect(vault.count(mark)).toBeLessThanOrEqual(notes);
          if (!vault.gone.has(mark)) expect(vault.count(mark)).toBe(notes);
        }
      }),
    );
  });
});
