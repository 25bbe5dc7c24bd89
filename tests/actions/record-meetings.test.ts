import { describe, expect, it } from 'vitest';
import { recordMeetings, type MeetingsToRecord } from '../../src/actions/record-meetings';
import { undo } from '../../src/actions/undo';
import { eventPlan } from '../../src/network/events';
import { reviewOf } from '../../src/network/review';
import { DEFAULT_SETTINGS } from '../../src/notes/settings/settings';
import { networkOf as readNetwork } from '../network/vault';
import { CONVENTIONS, networkOf } from './check-ins-vault';
import { ANA, BEN, EVENT, eventVault, PROPERTIES } from './event-vault';
import type { MemoryVault } from './memory-vault';
import { portsOver, TODAY } from './ports-over';

const SETTINGS = { ...DEFAULT_SETTINGS, conventions: CONVENTIONS };
const ZOE = 'People/Zoë Ng.md';

const MEETINGS: MeetingsToRecord = {
  event: EVENT,
  on: TODAY - 4,
  begins: TODAY - 4,
  people: [
    {
      who: { kind: 'contact', path: ANA },
      text: ' Talked about [[covers]]\nand maps ',
      followUp: { text: '', dueOn: TODAY },
    },
    { who: { kind: 'contact', path: BEN }, text: '', followUp: null },
    {
      who: {
        kind: 'new',
        name: 'Zoë Ng',
        known: [{ meaning: 'organisation', value: 'Tidewater: "Ltd"' }],
      },
      text: 'Draws maps',
      followUp: { text: 'Send the slides', dueOn: TODAY + 1 },
    },
  ],
};

async function recorded(
  vault: MemoryVault,
  changes: Partial<MeetingsToRecord> = {},
): ReturnType<typeof recordMeetings> {
  return recordMeetings({ ...MEETINGS, ...changes }, networkOf(vault), SETTINGS, portsOver(vault));
}

describe('whom one met at an event', () => {
  it('is a line each, with follow-ups beside, and a note for who is new', async () => {
    const vault = eventVault('\n# Porto Maps\n');
    expect(await recorded(vault)).toMatchObject({ kind: 'done', failures: [] });
    expect(vault.text(EVENT)).toBe(
      `${PROPERTIES}\n# Porto Maps\n\n## Met\n\n- [[Ana Diaz]] #via/event Talked about [[covers]] and maps\n` +
        '- [[Ben Cho]] #via/event\n- [[Zoë Ng]] #via/event Draws maps\n\n' +
        '## Follow-ups\n\n- [ ] Follow up with [[Ana Diaz]] 📅 2026-11-22\n- [ ] Send the slides [[Zoë Ng]] 📅 2026-11-23\n',
    );
    expect(vault.text(ZOE)).toBe(
      '---\ntype: person\nmet: 2026-11-18\nmet-at: "[[Porto Maps]]"\ncompany: "Tidewater: \\"Ltd\\""\n---\n',
    );
  });

  it('counts as contact on that day, and stands in the event’s plan', async () => {
    const vault = eventVault('## To meet\n\n- [[Ana Diaz]]\n');
    await recorded(vault, { on: TODAY - 3 });
    expect(vault.text(EVENT)).toContain('- [[Ana Diaz]] #via/event [[2026-11-19]] Talked');
    const network = readNetwork(Object.fromEntries(vault.notes));
    const { met = [], toMeet } = eventPlan(network, EVENT, TODAY) ?? {};
    expect(
      met.map(({ contact, on, followUp }) => [contact.name, on - TODAY, followUp !== null]),
    ).toEqual([
      ['Ben Cho', -3, false],
      ['Ana Diaz', -3, true],
      ['Zoë Ng', -3, true],
    ]);
    expect(toMeet).toMatchObject([{ isMet: true }]);
    expect(network.history(ZOE).map(({ on, kind }) => [on - TODAY, kind])).toEqual([[-3, 'log']]);
    const mine = reviewOf(network, TODAY).followUps.filter(({ kind }) => kind === 'promise');
    expect(mine.map(({ path, contacts }) => [path, contacts.length])).toEqual([
      [EVENT, 1],
      [EVENT, 1],
    ]);
  });

  it('goes below what is there, apart from whom one wanted to meet', async () => {
    const text = '# To meet\n\n- [[Ana Diaz]]\n\n## Plans\n\n# Follow-ups\n\n* [ ] Pay the hotel\n';
    const vault = eventVault(text);
    await recorded(vault, { people: MEETINGS.people.slice(0, 1) });
    expect(vault.text(EVENT)).toBe(
      `${PROPERTIES}# To meet\n\n- [[Ana Diaz]]\n\n## Plans\n\n# Follow-ups\n\n* [ ] Pay the hotel\n* [ ] Follow up with [[Ana Diaz]] 📅 2026-11-22\n\n` +
        '## Met\n\n- [[Ana Diaz]] #via/event Talked about [[covers]] and maps\n',
    );
  });

  it('is one step: undo restores the note, and puts away who was new', async () => {
    const before = '\uFEFF---\r\ntype: event\r\ndate: 2026-11-18\r\n---\r\nText  ';
    const vault = eventVault('', before);
    const outcome = await recorded(vault);
    if (outcome.kind !== 'done' || outcome.undo === null) throw new Error('Nothing to undo');
    await undo(outcome.undo, vault);
    expect(vault.text(EVENT)).toBe(before);
    expect(vault.notes.has(ZOE)).toBe(false);
    expect(vault.trashed.has(ZOE)).toBe(true);
  });

  it.each([
    ['a contact is gone', (vault: MemoryVault) => void vault.notes.delete(BEN), BEN],
    ['the event is gone', (vault: MemoryVault) => void vault.notes.delete(EVENT), EVENT],
    [
      'the event can’t be written',
      (vault: MemoryVault) => void vault.broken.set(EVENT, 'Full.'),
      EVENT,
    ],
    [
      'the new note can’t be written',
      (vault: MemoryVault) => void vault.broken.set(ZOE, 'Full.'),
      'People',
    ],
  ])('is written as a whole or not at all where %s', async (_, breaks, path) => {
    const vault = eventVault('Text\n');
    const network = networkOf(vault);
    breaks(vault);
    const notes = new Map(vault.notes);
    const people = [...MEETINGS.people].reverse();
    const outcome = await recordMeetings(
      { ...MEETINGS, people },
      network,
      SETTINGS,
      portsOver(vault),
    );
    expect(outcome).toMatchObject({ kind: 'failed', failures: [{ path }] });
    expect(vault.notes).toEqual(notes);
  });

  it('asks for somebody', async () => {
    expect(await recorded(eventVault(), { people: [] })).toMatchObject({
      failures: [{ reason: 'Choose whom you met.' }],
    });
  });

  it('follows a rename of the event and of a contact', async () => {
    const vault = eventVault();
    const network = networkOf(vault);
    vault.rename(EVENT, 'Events/Maps.md');
    vault.rename(ANA, 'People/Ana Maria Diaz.md');
    await recordMeetings(MEETINGS, network, SETTINGS, portsOver(vault));
    expect(vault.text('Events/Maps.md')).toContain('- [[Ana Maria Diaz]] #via/event');
    expect(vault.text(ZOE)).toContain('met-at: "[[Maps]]"');
  });
});
