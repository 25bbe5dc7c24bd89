import { isoDay, type Day } from '../../domain/day';
import { lastDayToMeet } from '../../domain/event';
import type { ListedAs } from '../people/pasted-people';
import { personKey, type ChosenPerson } from '../people/people-port';
import type {
  MetDraft,
  MetDraftPerson,
  MetEntry,
  MetEntryPerson,
  MetFormProps,
} from './event-port';

/** Who was chosen without a list, of which there is nothing more to say. */
const NOT_LISTED: ListedAs = { email: '', organisation: '', role: '' };

/** Why what is typed can't be saved yet. */
export type MetProblem =
  { readonly kind: 'nobody' | 'day' } | { readonly kind: 'due'; readonly person: ChosenPerson };

type Reading = Pick<MetFormProps, 'on' | 'until' | 'today' | 'readDay' | 'readDue' | 'followUpDay'>;

/** The day on which they met, as it is understood; null where it is none of the event's, or to come. */
export function dayMet({ day }: Pick<MetDraft, 'day'>, reading: Reading): Day | null {
  const { on, until, readDay } = reading;
  if (on === until) return on;
  const read = readDay(day.trim());
  return read !== null && on <= read && read <= lastDayToMeet(reading, reading.today) ? read : null;
}

/** By when to follow up, as it is proposed. */
function proposedDue(draft: Pick<MetDraft, 'day'>, reading: Reading): string {
  return isoDay(reading.followUpDay(dayMet(draft, reading) ?? reading.until));
}

/** The draft with another day; follow-ups that stand as they were proposed move with it. */
export function withDay(draft: MetDraft, day: string, reading: Reading): MetDraft {
  const [before, after] = [proposedDue(draft, reading), proposedDue({ day }, reading)];
  const people = draft.people.map((one) => (one.due === before ? { ...one, due: after } : one));
  return { ...draft, day, people };
}

/** The draft with these people: those who were chosen before keep what was typed about them. */
export function withPeople(
  draft: MetDraft,
  chosen: readonly ChosenPerson[],
  reading: Reading,
  listed: ReadonlyMap<string, ListedAs> = new Map(),
): MetDraft {
  const known = new Map(draft.people.map((one) => [personKey(one.person), one]));
  const due = proposedDue(draft, reading);
  return {
    ...draft,
    people: chosen.map((person) => {
      const key = personKey(person);
      const fresh = { person, listed: listed.get(key) ?? NOT_LISTED, said: '', next: '', due };
      return known.get(key) ?? fresh;
    }),
  };
}

/** By when to follow up, as it is understood; null where nothing is typed or it is no day to come. */
export function dueOf(
  { due }: Pick<MetDraftPerson, 'due'>,
  { readDue, today }: Reading,
): Day | null {
  const read = due.trim() === '' ? null : readDue(due.trim());
  return read !== null && read >= today ? read : null;
}

/** What is to be recorded, or why that can't be told yet. */
export function metEntryOf(draft: MetDraft, reading: Reading): MetEntry | MetProblem {
  const on = dayMet(draft, reading);
  const unclear = draft.people.find((one) => one.due.trim() !== '' && dueOf(one, reading) === null);
  const [first, ...others] = draft.people;
  if (first === undefined) return { kind: 'nobody' };
  if (on === null) return { kind: 'day' };
  if (unclear !== undefined) return { kind: 'due', person: unclear.person };
  const entry = ({ person, listed, said, next, due }: MetDraftPerson): MetEntryPerson => {
    const dueOn = dueOf({ due }, reading);
    return { person, listed, said, followUp: dueOn === null ? null : { text: next, dueOn } };
  };
  return { on, people: [entry(first), ...others.map(entry)] };
}
