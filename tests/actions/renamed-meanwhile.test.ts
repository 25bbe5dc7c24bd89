import { describe, expect, it } from 'vitest';
import { acceptCircles } from '../../src/actions/accept-circle';
import { addFollowUp } from '../../src/actions/add-follow-up';
import { postponeFollowUp, tickFollowUp } from '../../src/actions/change-follow-up';
import { createConversation } from '../../src/actions/create-conversation';
import { logEntry, type EntryToLog } from '../../src/actions/log-entry';
import { markEntryAsMention, markEntryAsTalk } from '../../src/actions/mark-entry';
import type { Outcome } from '../../src/actions/outcome';
import { Picks } from '../../src/actions/picks';
import type { Ports } from '../../src/actions/ports';
import { renameCircle } from '../../src/actions/rename-circle';
import { setProperty } from '../../src/actions/set-property';
import { completeTodaysCheckIn } from '../../src/actions/tick-check-in';
import { turnIntoConversation } from '../../src/actions/turn-into-conversation';
import { conversationIn } from '../../src/actions/turn-into-conversation-found';
import type { Network } from '../../src/network/network';
import { DEFAULT_SETTINGS } from '../../src/notes/settings/settings';
import { networkOfVault } from './conversation-vault';
import { MemoryVault } from './memory-vault';
import { portsOver, TODAY } from './ports-over';

const ANA = 'People/Ana.md';
const RENAMED = 'People/Ana Diaz.md';
const PLAN = 'Plan.md';
const MOVED = 'Done/Plan.md';
const TODAYS_NOTE = '2026-11-22.md';

/** Ana's note, in which there is something for every action, and the note of another Ana who comes later. */
const PERSON = '---\ntype: person\ncircle: close\n---\n\n- [ ] Send the paper 📅 2026-11-20\n';
const ANOTHER = PERSON.replace('\n\n', '\n\nAnother Ana.\n');
const LUNCH = '- [[Ana]] at lunch\n';

const { conventions, writing } = DEFAULT_SETTINGS;
const { vocabulary } = conventions;
const ENTRY: EntryToLog = {
  contacts: [],
  newContacts: [],
  on: TODAY,
  channel: 'call',
  direction: null,
  text: 'Talked',
  gave: [],
  received: [],
  followUps: [],
  destination: 'daily note',
  isOnlyFollowUp: false,
};
const TASK = { line: 5, text: 'Send the paper', dueOn: TODAY - 2 };
const MENTION = { line: 0, links: ['Ana'] };

/** An action about the note of Ana, or about the plan that mentions her. */
type Act = (ana: string, plan: string, network: Network, ports: Ports) => Promise<Outcome>;

const log =
  (changes: Partial<EntryToLog>): Act =>
  (ana, _, network, ports) =>
    logEntry({ ...ENTRY, ...changes, contacts: [ana] }, network, DEFAULT_SETTINGS, ports);

const followUp =
  (place: 'contact note' | 'daily note'): Act =>
  (ana, _, __, ports) => {
    const added = { contacts: [ana], text: '', dueOn: TODAY + 7, waiting: false, place };
    return addFollowUp(added, conventions, writing, ports);
  };

const ABOUT_ANA: readonly (readonly [string, Act])[] = [
  ['logging today', log({})],
  ['logging in her note', log({ destination: 'contact note' })],
  ['logging a conversation', log({ destination: 'conversation note' })],
  [
    'starting a conversation',
    async (ana, _, network, ports) => {
      const template = { name: 'Call', text: '# {{people}}\n', path: null };
      const started = { contacts: [ana], template, on: TODAY, channel: null };
      return (await createConversation(started, network, DEFAULT_SETTINGS, ports)).outcome;
    },
  ],
  ['following up in her note', followUp('contact note')],
  ['following up today', followUp('daily note')],
  [
    'marking as in touch',
    (ana, _, network, ports) => completeTodaysCheckIn(ana, network, conventions, ports),
  ],
  [
    'setting a property',
    (path, _, __, ports) =>
      setProperty({ path, meaning: 'paused', value: true }, vocabulary, ports),
  ],
  [
    'setting a circle',
    (path, _, __, ports) =>
      acceptCircles([{ path, circle: 'warm', replaces: true }], vocabulary, ports),
  ],
  [
    'renaming a circle',
    (path, _, __, ports) => renameCircle([path], { from: 'close', to: 'near' }, vocabulary, ports),
  ],
  ['ticking a promise', (path, _, __, ports) => tickFollowUp({ ...TASK, path }, ports)],
  [
    'postponing a promise',
    (path, _, __, ports) => postponeFollowUp({ ...TASK, path }, TODAY + 7, ports),
  ],
];

const ABOUT_THE_PLAN: readonly (readonly [string, Act])[] = [
  [
    'marking a mention',
    (_, plan, __, ports) => markEntryAsMention({ ...MENTION, path: plan }, conventions, ports),
  ],
  [
    'telling that one talked',
    (ana, plan, _, ports) =>
      markEntryAsTalk({ ...MENTION, path: plan }, ana, 'call', conventions, ports),
  ],
  [
    'making a conversation note',
    (ana, plan, network, ports) => {
      const note = { path: plan, text: LUNCH, today: TODAY, createdOn: null };
      const found = conversationIn(note, network, conventions, ports.parseYaml);
      const people = found.people.map((contact) => ({ ...contact, path: ana }));
      return turnIntoConversation({ ...found, people }, conventions, ports);
    },
  ],
];

/** Picks both notes, has them renamed and their names taken by others, and carries out an action then. */
async function actAfterRenames(act: Act) {
  const vault = new MemoryVault({ [ANA]: PERSON, [PLAN]: LUNCH, [TODAYS_NOTE]: '' });
  const picks = new Picks(vault, [ANA, PLAN]);
  vault.rename(ANA, RENAMED);
  vault.rename(PLAN, MOVED);
  vault.notes.set(ANA, ANOTHER).set(PLAN, LUNCH);
  const before = new Map(vault.notes);
  const outcome = await act(
    picks.now(ANA),
    picks.now(PLAN),
    networkOfVault(vault),
    portsOver(vault),
  );
  const changed = [...vault.notes].filter(([path, text]) => before.get(path) !== text);
  return { outcome, vault, changed };
}

describe('where the note that was picked is renamed, and another takes its name', () => {
  it.each(ABOUT_ANA)('%s is about who was picked', async (_, act) => {
    const { outcome, vault, changed } = await actAfterRenames(act);
    expect(outcome).toMatchObject({ kind: 'done', failures: [] });
    expect(vault.text(ANA)).toBe(ANOTHER);
    expect(changed).toHaveLength(1);
    const [path, text] = changed[0] ?? [];
    if (path !== RENAMED) expect(text).toMatch(/\[\[Ana Diaz\]\]/);
  });

  it.each(ABOUT_THE_PLAN)('%s is in the note that was picked', async (_, act) => {
    const { outcome, changed } = await actAfterRenames(act);
    expect(outcome).toMatchObject({ kind: 'done', failures: [] });
    expect(changed.map(([path]) => path)).toEqual([MOVED]);
  });
});
