import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptCircles } from '../../src/actions/accept-circle';
import { addFollowUp, type FollowUpToAdd } from '../../src/actions/add-follow-up';
import { createConversation } from '../../src/actions/create-conversation';
import { logInteraction } from '../../src/actions/log-interaction';
import type { Ports } from '../../src/actions/ports';
import { setProperty } from '../../src/actions/set-property';
import { DEFAULT_SETTINGS } from '../../src/notes/settings/settings';
import { networkOfVault } from './conversation-vault';
import { MemoryVault } from './memory-vault';
import { carryOut, SharedVault, type Disturbance, type MarkedAction } from './interleavings';
import { TODAY } from './ports-over';

const [ANA, BEN, CHO] = ['People/Ana.md', 'People/Ben.md', 'People/Cho.md'] as const;
const CONTACTS = [ANA, BEN, CHO];
const PEOPLE = Object.fromEntries(CONTACTS.map((path) => [path, '---\ntype: person\n---\n']));
const DAILY = '2026-11-22.md';
const ENTRY = {
  on: TODAY,
  channel: 'call',
  direction: null,
  gave: [],
  received: [],
  followUp: null,
};
const { vocabulary } = DEFAULT_SETTINGS.conventions;

/** The actions under test, by the kind of mark that they write. Another action is another line. */
const ACTIONS: Readonly<Record<string, MarkedAction>> = {
  'line: log': (text, ports) =>
    logInteraction(
      { ...ENTRY, contacts: CONTACTS.slice(0, 2), text },
      'daily note',
      DEFAULT_SETTINGS,
      ports,
    ),
  'line: log into their notes': (text, ports) =>
    logInteraction(
      { ...ENTRY, contacts: CONTACTS, text, followUp: { text: 'Ask again', dueOn: TODAY + 7 } },
      'contact note',
      DEFAULT_SETTINGS,
      ports,
    ),
  'line: follow up in their note': (text, ports) => followUp(text, 'contact note', ports),
  'line: follow up today': (text, ports) => followUp(text, 'daily note', ports),
  'line: conversation': async (notes, ports) => {
    const template = { name: 'Call', text: '# {{title}}\n', path: null };
    const conversation = { contacts: CONTACTS, template, on: TODAY, channel: 'call', notes };
    const network = networkOfVault(new MemoryVault(PEOPLE));
    return (await createConversation(conversation, network, DEFAULT_SETTINGS, ports)).outcome;
  },
  'cadence: set': (value, ports) =>
    setProperty({ path: ANA, meaning: 'cadence', value }, vocabulary, ports),
  'cadence: set where the block is in flow style': (value, ports) =>
    setProperty({ path: CHO, meaning: 'cadence', value }, vocabulary, ports),
  'circle: accept': (circle, ports) =>
    acceptCircles(
      CONTACTS.map((path) => ({ path, circle })),
      vocabulary,
      ports,
    ),
  'circle: replace': (circle, ports) =>
    acceptCircles(
      CONTACTS.map((path) => ({ path, circle, replaces: true })),
      vocabulary,
      ports,
    ),
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
    ...(['type', 'type', 'sync', 'rename', 'delete', 'lock', 'unlock', 'create'] as const),
  ),
  path: fc.constantFrom(...CONTACTS, DAILY, DAILY),
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
        for (const [at, path] of CONTACTS.entries())
          vault.notes.set(path, vault.theirText(at === 2));
        if (hasDaily) vault.notes.set(DAILY, vault.theirText());
        vault.before = (operation, path) =>
          scheduler.schedule(Promise.resolve(), `${operation} ${path}`);

        const others = disturbances.map((disturbed) =>
          scheduler.schedule(Promise.resolve(), `${disturbed.kind} ${disturbed.path}`).then(() => {
            vault.disturb(disturbed);
          }),
        );
        const own = actions.map(({ name, isUndone }, at) =>
          carryOut(
            ACTIONS[name] ?? expect.unreachable(),
            `${name.split(':', 1)[0] ?? ''}-${at}`,
            isUndone,
            vault,
            () => scheduler.schedule(Promise.resolve(), name),
          ),
        );
        const carried = await scheduler.waitFor(Promise.all(own));
        await scheduler.waitFor(Promise.all(others));

        expect(vault.complaints).toEqual([]);
        for (const { mark, notes } of carried) {
          expect(vault.count(mark)).toBeLessThanOrEqual(notes);
          if (!vault.gone.has(mark)) expect(vault.count(mark)).toBe(notes);
        }
      }),
    );
  });
});
