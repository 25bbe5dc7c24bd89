import { describe, expect } from 'vitest';
import { acceptCircles } from '../../src/actions/accept-circle';
import { neverCheckIn } from '../../src/actions/never-check-in';
import type { Outcome } from '../../src/actions/outcome';
import type { Ports } from '../../src/actions/ports';
import { namesCircle, renameCircle } from '../../src/actions/rename-circle';
import { setProperty } from '../../src/actions/set-property';
import { turnIntoConversation } from '../../src/actions/turn-into-conversation';
import { conversationIn, whyNoConversation } from '../../src/actions/turn-into-conversation-found';
import type { Contact } from '../../src/domain/contact';
import { isoDay } from '../../src/domain/day';
import { PropertyLookup } from '../../src/notes/properties';
import type { Meaning } from '../../src/notes/settings/vocabulary';
import type { PropertyValue } from '../../src/notes/text/yaml-value';
import { readFrontmatter } from '../../src/notes/text/frontmatter';
import { TODAY } from '../actions/ports-over';
import { tryOnEveryNote } from './every-note';
import {
  ANA,
  ANY,
  networkOf,
  parseYaml,
  PEOPLE,
  SETTINGS,
  unreadable,
  type ReadNote,
  type Write,
} from './fuzzed-vault';
import { expectOnlyProperties } from './text-beside';

const { conventions } = SETTINGS;
const { vocabulary } = conventions;
const lookup = new PropertyLookup(vocabulary);
const CIRCLE = { path: ANA, circle: 'inner' };

/** A property of the contact with its new value; what the reader makes of it stands in the contact. */
function setting(
  meaning: Meaning,
  value: PropertyValue | null,
  read: (contact: Contact) => unknown,
  expected: unknown,
): Write {
  return onProperty(meaning, value, read, expected, (ports) =>
    setProperty({ path: ANA, meaning, value }, vocabulary, ports),
  );
}

describe('a property of any note that is written is read again, and everything else stays', () => {
  tryOnEveryNote({
    snooze: setting('snoozedUntil', isoDay(TODAY + 9), (it) => it.snoozedUntil, TODAY + 9),
    'end the snooze': setting('snoozedUntil', null, (it) => it.snoozedUntil, null),
    pause: setting('paused', true, (it) => it.paused, true),
    resume: setting('paused', null, (it) => it.paused, false),
    'set the cadence': setting('cadence', '5 weeks', (it) => it.cadence, {
      count: 5,
      unit: 'week',
    }),
    'remove the cadence': setting('cadence', null, (it) => it.cadence, null),
    'set the circle': setting('circle', 'inner', (it) => it.circle, 'inner'),
    'set the aliases': setting('aliases', ['A, b', 'c: d'], (it) => it.aliases, ['A, b', 'c: d']),
    'accept a circle': onProperty(
      ...(['circle', 'inner', (it: Contact) => it.circle, 'inner'] as const),
      (ports) => acceptCircles([CIRCLE], vocabulary, ports),
    ),
    'replace a circle': onProperty(
      ...(['circle', 'inner', (it: Contact) => it.circle, 'inner'] as const),
      (ports) => acceptCircles([{ ...CIRCLE, replaces: true }], vocabulary, ports),
    ),
    'never check in': onProperty(
      ...(['cadence', 'never', (it: Contact) => it.cadence, 'never'] as const),
      (ports) => neverCheckIn(ANA, vocabulary, ports),
    ),
    'rename a circle': {
      path: ANA,
      others: {},
      mostDeclined: 0.01,
      leastDone: 0.12,
      prepare: (before) => {
        if (!namesCircle(dataOf(before), 'close', vocabulary)) return null;
        return {
          declines: [[/in a list of other things than texts/, true]],
          act: (ports) => renameCircle([ANA], { from: 'close', to: 'Near: by' }, vocabulary, ports),
          check: (after, written) => {
            expect(namesCircle(dataOf(after), 'near: by', vocabulary)).toBe(true);
            expectOnlyProperties(before, after, vocabulary.circle, written);
          },
        };
      },
    },
    'turn into a conversation note': {
      path: ANY,
      others: PEOPLE,
      mostDeclined: 0.3,
      leastDone: 0.45,
      prepare: (before) => {
        const network = networkOf(PEOPLE, before);
        if (whyNoConversation(ANY, network, conventions) !== null) return null;
        const note = { path: ANY, text: before.text, today: TODAY, createdOn: null };
        if (readFrontmatter(before.text, parseYaml).error !== null) {
          expect(() => conversationIn(note, network, conventions, parseYaml)).toThrow();
          return null;
        }
        const found = conversationIn(note, network, conventions, parseYaml);
        return {
          declines: [unreadable(before)],
          act: (ports) => turnIntoConversation(found, conventions, ports),
          check: (after, written) => {
            const { participants } = vocabulary;
            const names = [
              ...conventions.markerProperties,
              ...vocabulary.conversationDay,
              ...participants,
            ];
            expectOnlyProperties(before, after, names, written);
            const { facts } = after;
            if (facts.contact !== null || facts.day !== null) return;
            if (found.problem === null)
              expect(facts.conversation).toMatchObject({ on: expect.any(Number) as number });
            else expect(facts.problems).toContainEqual(found.problem);
          },
        };
      },
    },
  });
});

function onProperty(
  meaning: Meaning,
  value: PropertyValue | null,
  read: (contact: Contact) => unknown,
  expected: unknown,
  act: (ports: Ports) => Promise<Outcome>,
): Write {
  return {
    path: ANA,
    others: {},
    mostDeclined: 0.5,
    prepare: (before) => ({
      act,
      declines: [unreadable(before), [/^The note has a circle or cadence now/, hasRhythm(before)]],
      check: (after, written) => {
        expectOnlyProperties(before, after, vocabulary[meaning], written);
        const now = lookup.of(dataOf(after)).first(meaning)?.value ?? null;
        expect(now).toEqual(value);
        if (after.facts.contact !== null) expect(read(after.facts.contact)).toEqual(expected);
      },
    }),
  };
}

function hasRhythm(note: ReadNote): boolean {
  const properties = lookup.of(dataOf(note));
  return properties.first('circle') !== null || properties.first('cadence') !== null;
}

function dataOf({ text }: ReadNote): Readonly<Record<string, unknown>> {
  return readFrontmatter(text, parseYaml).data ?? {};
}
