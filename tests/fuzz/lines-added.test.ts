import { describe, expect } from 'vitest';
import { addFollowUp } from '../../src/actions/add-follow-up';
import { insertCheckIns } from '../../src/actions/insert-check-ins';
import { logInteraction, type InteractionToLog } from '../../src/actions/log-interaction';
import { completeTodaysCheckIn } from '../../src/actions/tick-check-in';
import type { EntryFacts, TaskFacts } from '../../src/notes/facts';
import { TODAY } from '../actions/ports-over';
import { tryOnEveryNote } from './every-note';
import {
  ANA,
  BEN,
  DAILY,
  hasStrayMoney,
  networkOf,
  PEOPLE,
  SETTINGS,
  WEEKLY,
  type ReadNote,
  type Write,
} from './fuzzed-vault';
import { expectLinesAdded } from './text-beside';

const { conventions, writing } = SETTINGS;
const SAID = 'Talked of Oslo';
const NEXT = 'Send the paper';

const TALK: InteractionToLog = {
  contacts: [ANA, BEN],
  on: TODAY,
  channel: 'call',
  direction: 'inbound',
  text: SAID,
  gave: [],
  received: ['advice'],
  followUps: [{ text: NEXT, dueOn: TODAY + 7 }],
};

/** What may be added: a heading, and items that say this. */
const ADDED = new RegExp(
  `^(?:##? (?:Log|Follow-ups|Check-ins)|<!-- -->|(?:[-*+]|\\d+[.)])[ \\t]+.*(?:${SAID}|${NEXT}|#check-in).*)$`,
);

describe('a line that is added to any note is read again, and everything else stays', () => {
  tryOnEveryNote({
    'log into the daily note': inDaily({
      act: (ports) => logInteraction(TALK, 'daily note', SETTINGS, ports),
      check: (after, before) => {
        expectItem(after, SAID, null);
        expectItem(after, NEXT, ' ');
        if (after.facts.day === null || hasStrayMoney(before)) return;
        expect(entryOf(after, SAID)).toMatchObject({
          on: TODAY,
          kind: expect.stringMatching(/^(?:log|conversation)$/) as string,
          links: ['Ana Diaz', 'Ben Cho'],
          details: { channel: 'call', direction: 'inbound', received: ['advice'] },
        });
        expect(entriesBeside(after, SAID)).toEqual(entriesBeside(before, SAID));
        expectTask(before, after, ['Ana Diaz', 'Ben Cho'], NEXT);
      },
    }),
    'log into the contact’s note': {
      path: ANA,
      others: { [BEN]: '' },
      prepare: (before) => ({
        act: (ports) =>
          logInteraction({ ...TALK, contacts: [ANA] }, 'contact note', SETTINGS, ports),
        check: (after) => {
          expectLinesAdded(before.text, after.text, ADDED);
          expectItem(after, SAID, null);
          expectItem(after, NEXT, ' ');
          if (after.facts.contact === null || hasStrayMoney(before)) return;
          expect(entryOf(after, SAID)).toMatchObject({ on: TODAY, kind: 'log', own: true });
          expect(entriesBeside(after, SAID)).toEqual(entriesBeside(before, SAID));
          expectTask(before, after, [], NEXT);
        },
      }),
    },
    'add a follow-up to the contact’s note': {
      path: ANA,
      others: { [BEN]: '' },
      prepare: (before) => ({
        act: (ports) => addFollowUp(followUp('contact note'), conventions, writing, ports),
        check: (after) => {
          expectLinesAdded(before.text, after.text, ADDED);
          expectItem(after, NEXT, ' ');
          if (after.facts.contact === null || hasStrayMoney(before)) return;
          expectTask(before, after, ['Ben Cho'], NEXT);
          expect(entriesBeside(after, NEXT)).toEqual(entriesBeside(before, NEXT));
        },
      }),
    },
    'add a follow-up to the daily note': inDaily({
      act: (ports) => addFollowUp(followUp('daily note'), conventions, writing, ports),
      check: (after, before) => {
        expectItem(after, NEXT, ' ');
        if (after.facts.day !== null && !hasStrayMoney(before))
          expectTask(before, after, ['Ana Diaz', 'Ben Cho'], NEXT);
      },
    }),
    'insert check-ins into the daily note': checkIns(DAILY, 'daily note'),
    'insert check-ins into the weekly note': checkIns(WEEKLY, 'weekly note'),
    'complete a check-in': {
      path: DAILY,
      others: PEOPLE,
      prepare: (before) => {
        const network = networkOf(PEOPLE, before);
        return {
          act: (ports) => completeTodaysCheckIn(ANA, network, conventions, ports),
          check: (after) => {
            const open = before.text.replace(/\[[ /!?]\](?=[ \t]|\r?$)/gm, '[x]');
            expectLinesAdded(open, after.text.replace(/\[[ /!?]\](?=[ \t]|\r?$)/gm, '[x]'), ADDED);
            if (after.facts.day === null) return;
            expect(loggedToday(after)).toBe(true);
          },
        };
      },
    },
  });
});

function followUp(place: 'contact note' | 'daily note'): Parameters<typeof addFollowUp>[0] {
  return { contacts: [ANA, BEN], text: NEXT, dueOn: TODAY + 7, waiting: true, place };
}

function inDaily({
  act,
  check,
}: {
  readonly act: NonNullable<ReturnType<Write['prepare']>>['act'];
  readonly check: (after: ReadNote, before: ReadNote) => void;
}): Write {
  return {
    path: DAILY,
    others: PEOPLE,
    prepare: (before) => ({
      act,
      check: (after) => {
        expectLinesAdded(before.text, after.text, ADDED);
        check(after, before);
      },
    }),
  };
}

function checkIns(path: string, kind: 'daily note' | 'weekly note'): Write {
  return {
    path,
    others: PEOPLE,
    prepare: (before, vault) => {
      const network = networkOf(PEOPLE, before);
      return {
        act: async (ports) => {
          const { outcome } = await insertCheckIns({ kind }, network, conventions, ports);
          const once = vault.text(path);
          const again = networkOf(PEOPLE, before);
          await insertCheckIns({ kind }, again, conventions, ports);
          expect(vault.text(path)).toBe(once);
          return outcome;
        },
        check: (after, { isChanged }) => {
          expectLinesAdded(before.text, after.text, ADDED);
          const { dailyBudget } = network.rules;
          expect(dailyBudget).toBeGreaterThan(1);
          if (isChanged) expectItem(after, ' · ', ' ');
          if (hasStrayMoney(before)) return;
          expect(after.facts.entries.map(beside)).toEqual(before.facts.entries.map(beside));
        },
      };
    },
  };
}

/** Checks that a line that says this is an item at the root of its list, with this status. */
function expectItem({ text, metadata }: ReadNote, said: string, status: string | null): void {
  const line = lineOf(text, said) - 1;
  const item = metadata.listItems?.find(({ position }) => position.start.line === line);
  expect(item?.task ?? null).toBe(status);
  expect(item?.parent).toBeLessThan(0);
}

/** The number of the last line that says this, from 1. */
function lineOf(text: string, said: string): number {
  return text.slice(0, text.lastIndexOf(said)).split('\n').length;
}

function entryOf({ text, facts }: ReadNote, said: string): EntryFacts | undefined {
  return facts.entries.find(({ line }) => line === lineOf(text, said));
}

/** What all entries but one say, wherever they stand. */
function entriesBeside({ text, facts }: ReadNote, said: string): readonly unknown[] {
  const own = text.includes(said) ? lineOf(text, said) : 0;
  return facts.entries.filter(({ line }) => line !== own).map(beside);
}

function beside({ on, kind, links, own, details }: EntryFacts): unknown {
  return { on, kind, links, own, details };
}

/** Checks that a note has one more task, and that those from before are as they were. */
function expectTask(before: ReadNote, after: ReadNote, links: string[], text: string): void {
  const line = lineOf(after.text, text);
  expect(after.facts.tasks.find((task) => task.line === line)).toMatchObject({
    links,
    text: { text: expect.stringMatching(`^${text}`) as string, dueOn: TODAY + 7, startsOn: null },
  });
  const others = after.facts.tasks.filter((task) => task.line !== line);
  expect(others.map(withoutLines)).toEqual(before.facts.tasks.map(withoutLines));
}

function withoutLines({ line: _line, endLine: _endLine, ...task }: TaskFacts): unknown {
  return task;
}

function loggedToday(after: ReadNote): boolean {
  return networkOf(PEOPLE, after)
    .history(ANA)
    .some(({ path, kind }) => path === DAILY && (kind === 'log' || kind === 'conversation'));
}
