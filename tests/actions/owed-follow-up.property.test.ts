import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dismiss } from '../../src/actions/dismiss';
import { logOwedDone } from '../../src/actions/owed-follow-up';
import { undo } from '../../src/actions/undo';
import { isoDay } from '../../src/domain/day';
import { owedIn, type Owed } from '../../src/domain/dismissal';
import { isDerived, type FollowUp } from '../../src/domain/follow-up';
import { reviewOf } from '../../src/network/review';
import { DEFAULT_SETTINGS } from '../../src/notes/settings/settings';
import { LOG_DESTINATIONS, type LogDestination } from '../../src/notes/settings/writing';
import { networkOf } from '../network/vault';
import { DismissalsInMemory } from './dismissals-in-memory';
import { MemoryVault } from './memory-vault';
import { portsOver, TODAY } from './ports-over';

const PEOPLE = ['Ana Diaz', 'Ben Cho', 'Cleo Roy'];

/** Days on which something may have happened: often today. */
const days = fc.oneof(fc.constant(TODAY), fc.integer({ min: TODAY - 65, max: TODAY + 1 }));
const links = fc.shuffledSubarray(
  PEOPLE.map((name) => `[[${name}]]`),
  { minLength: 1, maxLength: 3 },
);
const said = fc.constantFrom(
  '#inbound',
  '#outbound',
  '#via/call',
  '#received/advice',
  '#inbound #received/referral',
  '#outbound #received/help',
  '#introduced',
  '#introduced #outbound',
  '#gave/thanks',
  '',
);
const entry = fc.record({ on: days, links, said, heading: fc.constantFrom('', '## Log\n\n') });
const known = fc.record({
  met: fc.option(days, { nil: null }),
  created: fc.option(days, { nil: null }),
});
const conversation = fc.record({
  on: days,
  who: fc.constantFrom(...PEOPLE),
  more: fc.constantFrom(
    '',
    'direction: inbound\n',
    'received: advice\n',
    'channel: introduction\n',
  ),
});

type Notes = Readonly<Record<string, string>>;

const vaults: fc.Arbitrary<Notes> = fc
  .record({
    people: fc.tuple(known, known, known),
    entries: fc.array(entry, { maxLength: 4 }),
    conversations: fc.array(conversation, { maxLength: 2 }),
  })
  .map(({ people, entries, conversations }) => {
    const notes: Record<string, string> = {};
    PEOPLE.forEach((name, index) => {
      const { met, created } = people[index] ?? { met: null, created: null };
      const dates = [
        met === null ? '' : `met: ${isoDay(met)}\n`,
        created === null ? '' : `created: ${isoDay(created)}\n`,
      ];
      notes[`People/${name}.md`] = `---\ntype: person\n${dates.join('')}---\n`;
    });
    for (const { on, links: linked, said: tags, heading } of entries) {
      const path = `${isoDay(on)}.md`;
      notes[path] = `${notes[path] ?? ''}${heading}- ${linked.join(', ')} ${tags} Said\n\n`;
    }
    conversations.forEach(({ on, who, more }, index) => {
      notes[`Meetings/${String(index)}.md`] =
        `---\ntype: meeting\ndate: ${isoDay(on)}\npeople: ["[[${who}]]", "[[Ana Diaz]]"]\n${more}---\n`;
    });
    return notes;
  });

const read = (vault: MemoryVault, dismissals: readonly Owed[] = []): readonly FollowUp[] =>
  reviewOf(networkOf(Object.fromEntries(vault.notes)), TODAY, dismissals).followUps;

const owedBy = (followUps: readonly FollowUp[]): readonly Owed[] =>
  followUps.filter(isDerived).map(owedIn);

const settingsFor = (logDestination: LogDestination) => ({
  ...DEFAULT_SETTINGS,
  writing: { ...DEFAULT_SETTINGS.writing, logDestination },
});

describe('a follow-up without a task', () => {
  it('is gone once it is logged as done, wherever that is logged, and nothing else is owed for it', () =>
    fc.assert(
      fc.asyncProperty(
        vaults,
        fc.constantFrom(...LOG_DESTINATIONS),
        fc.nat(),
        async (notes, destination, pick) => {
          const vault = new MemoryVault(notes);
          const before = owedBy(read(vault));
          const owed = before[pick % before.length];
          if (owed === undefined) return;
          const outcome = await logOwedDone(owed, settingsFor(destination), portsOver(vault));
          const after = owedBy(read(vault));
          expect(after.filter((one) => isSame(one, owed))).toEqual([]);
          for (const one of after)
            expect(before.map(withoutTimes)).toContainEqual(withoutTimes(one));

          if (outcome.kind !== 'done' || outcome.undo === null) throw new Error('Nothing written');
          expect(await undo(outcome.undo, vault)).toEqual({ kind: 'undone' });
          expect(Object.fromEntries(vault.notes)).toEqual(notes);
        },
      ),
      { numRuns: 300 },
    ));

  it('is gone once it is dismissed, and alone; a reply is owed again to what comes in then', () =>
    fc.assert(
      fc.asyncProperty(vaults, fc.nat(), async (notes, pick) => {
        const vault = new MemoryVault(notes);
        const before = owedBy(read(vault));
        const owed = before[pick % before.length];
        if (owed === undefined) return;
        const dismissals = new DismissalsInMemory();
        await dismiss(owed, dismissals);
        const after = owedBy(read(vault, dismissals.all));
        expect(after).toEqual(before.filter((one) => !isSame(one, owed)));
        if (owed.kind !== 'reply') return;

        const today = `${isoDay(TODAY)}.md`;
        const [name = ''] = owed.contacts.map((path) => path.replace(/^People\/|\.md$/g, ''));
        vault.notes.set(today, `${vault.notes.get(today) ?? ''}\n- [[${name}]] #inbound Again\n`);
        const replies = owedBy(read(vault, dismissals.all)).filter(({ kind }) => kind === 'reply');
        expect(replies.map(({ contacts, on }) => ({ contacts, on }))).toContainEqual({
          contacts: owed.contacts,
          on: TODAY,
        });
      }),
      { numRuns: 300 },
    ));
});

function withoutTimes({ kind, contacts, on }: Owed): unknown {
  return { kind, contacts: [...contacts].sort(), on };
}

/** Help of one day calls for thanks once, however many lines tell of it. */
function isSame(a: Owed, b: Owed): boolean {
  return JSON.stringify(withoutTimes(a)) === JSON.stringify(withoutTimes(b));
}
