import type { Day } from '../domain/day';
import { reachesOut, type Introduction } from '../domain/introduction';
import type { Rules } from '../domain/rules';
import type { MadeIntroduction } from './attribution';
import type { ContactRecord } from './contact-record';
import type { NoteRecord } from './note-record';

/** Somewhere that records an introduction. */
interface Recorded extends MadeIntroduction {
  readonly path: string;
}

/**
 * The introductions that notes record, with the last day of contact since with any of those who met. One that several notes record,
 * as each contact's own note may, is one: it stands where the first of them by path and line has it, and has the first outcome.
 */
export function madeIntroductions(
  notes: Iterable<Pick<NoteRecord, 'path' | 'attribution'>>,
  recordOf: (path: string) => ContactRecord | undefined,
  rules: Rules,
  today: Day,
): readonly Introduction[] {
  const found = new Map<string, Recorded[]>();
  for (const { path, attribution } of notes)
    for (const made of attribution.introductions) {
      const key = [String(made.on), ...[...made.contacts].sort()].join('\n');
      const known = found.get(key);
      if (known === undefined) found.set(key, [{ ...made, path }]);
      else known.push({ ...made, path });
    }
  return [...found.values()].flatMap((recorded) => {
    const [first, ...others] = recorded.sort(byPlace);
    if (first === undefined) return [];
    const outcome = others.reduce<string | null>(
      (said, other) => said ?? other.outcome,
      first.outcome,
    );
    return [introduction({ ...first, outcome }, recordOf, rules, today)];
  });
}

function introduction(
  { on, path, line, contacts, outcome }: Recorded,
  recordOf: (path: string) => ContactRecord | undefined,
  rules: Rules,
  today: Day,
): Introduction {
  const introduced = contacts.flatMap((contact) => recordOf(contact) ?? []);
  const lastContactOn = introduced.reduce<Day | null>((last, record) => {
    const day = record.checkIn(rules, today).lastInteraction?.on;
    return day !== undefined && (last === null || day > last) ? day : last;
  }, null);
  return {
    ...{ on, path, line, outcome, lastContactOn },
    contacts: introduced.map(({ contact }) => contact),
    isAskedThatDay:
      lastContactOn === on && introduced.every(({ history }) => reachesOut(history, on)),
  };
}

function byPlace(a: Recorded, b: Recorded): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
