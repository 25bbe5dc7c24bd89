import { describe, expect } from 'vitest';
import { planToMeet } from '../../src/actions/plan-to-meet';
import { recordMeetings } from '../../src/actions/record-meetings';
import { TODAY } from '../actions/ports-over';
import { tryOnEveryNote } from './every-note';
import { ANA, BEN, hasStrayMoney, networkOf, PEOPLE, SETTINGS } from './fuzzed-vault';
import { expectLinesAdded } from './text-beside';

const EVENT = 'Events/Porto Maps.md';
const SAID = 'Talked of Oslo';
const NEXT = 'Send the paper';

/** What may be added: headings, and items about the two. */
const ADDED = new RegExp(
  `^(?:##? (?:To meet|Met|Follow-ups)|<!-- -->|(?:[-*+]|\\d+[.)])[ \\t]+.*(?:Ana Diaz|Ben Cho|${SAID}|${NEXT}).*)$`,
);

/** Any note with the properties of an event of two days ago before its own. */
function asEvent(text: string): string {
  const properties = 'type: event\ndate: 2026-11-20\n';
  const fence = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0];
  if (fence !== undefined) return fence + properties + text.slice(fence.length);
  return text.replace(/^\uFEFF?/, (mark) => `${mark}---\n${properties}---\n`);
}

describe('what is told of an event in any note is read again, and everything else stays', () => {
  tryOnEveryNote({
    'list whom to meet': {
      path: EVENT,
      others: PEOPLE,
      shape: asEvent,
      prepare: (before, vault) => ({
        act: async (ports) => {
          const people = { event: EVENT, contacts: [ANA, BEN] };
          const network = networkOf(PEOPLE, before);
          const outcome = await planToMeet(people, network, SETTINGS.conventions, ports);
          const once = vault.text(EVENT);
          await planToMeet(people, network, SETTINGS.conventions, ports);
          expect(vault.text(EVENT)).toBe(once);
          return outcome;
        },
        check: (after) => {
          expectLinesAdded(before.text, after.text, ADDED);
          const event = after.facts.conversation?.event ?? null;
          if (event === null || hasStrayMoney(before)) return;
          expect(event.toMeet.slice(-2)).toEqual(['Ana Diaz', 'Ben Cho']);
          expect(after.facts.entries).toHaveLength(before.facts.entries.length);
        },
      }),
    },
    'record whom one met': {
      path: EVENT,
      others: PEOPLE,
      shape: asEvent,
      prepare: (before) => ({
        act: (ports) =>
          recordMeetings(
            {
              ...{ event: EVENT, on: TODAY - 2, begins: TODAY - 2 },
              people: [
                {
                  who: { kind: 'contact', path: ANA },
                  text: SAID,
                  followUp: { text: NEXT, dueOn: TODAY + 1 },
                },
              ],
            },
            networkOf(PEOPLE, before),
            SETTINGS,
            ports,
          ),
        check: (after) => {
          expectLinesAdded(before.text, after.text, ADDED);
          if (after.facts.conversation?.event == null || hasStrayMoney(before)) return;
          const line = after.text.slice(0, after.text.lastIndexOf(SAID)).split('\n').length;
          expect(after.facts.entries.find((entry) => entry.line === line)).toMatchObject({
            ...{ on: TODAY - 2, kind: 'log', links: ['Ana Diaz'] },
            details: { channel: 'event' },
          });
          expect(after.facts.entries).toHaveLength(before.facts.entries.length + 1);
          expect(after.facts.tasks).toHaveLength(before.facts.tasks.length + 1);
          expect(after.facts.tasks.some(({ text }) => text?.text.startsWith(NEXT))).toBe(true);
        },
      }),
    },
  });
});
