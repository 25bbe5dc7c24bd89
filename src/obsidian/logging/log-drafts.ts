import { isoDay, type Day } from '../../domain/day';
import { DIRECTIONS } from '../../domain/interaction';
import { anything, list, readOr, record, text } from '../../notes/settings/stored-json';
import {
  DESTINATION_KEYS,
  isWorthKeeping,
  type HelpDraft,
  type LogDraft,
  type ReadDay,
} from '../../ui/logging/log-draft';
import { personKey, type ChosenPerson } from '../../ui/people/people-port';
import { lastingDay } from '../read-day';
import type { DraftForm } from '../windows/kept-drafts';

/** The drafts of the form for logging, each about the people who were chosen, and about how and when they met. */
export const LOG_DRAFTS: DraftForm<LogDraft> = {
  key: 'log',
  about: ({ people, day, channel, direction }) => [
    ...people.map(personKey),
    ...Object.entries({ day, channel, direction }).flatMap(([field, chosen]) =>
      chosen === '' ? [] : `${field} ${chosen}`,
    ),
  ],
  moved: (draft, pathNow) => ({
    ...draft,
    people: draft.people.map((person) =>
      person.kind === 'contact' ? { ...person, path: pathNow(person.path) } : person,
    ),
  }),
  isWorthKeeping,
  read: storedLogDraft,
};

/** A draft whose days mean on any day what they mean today: “yesterday” becomes a date. */
export function withLastingDays(draft: LogDraft, today: Day, readDay: ReadDay): LogDraft {
  return {
    ...draft,
    day: draft.day.trim() === '' ? isoDay(today) : lastingDay(draft.day, 'past', readDay),
    followUpDay: lastingDay(draft.followUpDay, 'future', readDay),
  };
}

/** Reads a draft as it was stored; what is not of its kind there is as good as absent. */
function storedLogDraft(stored: unknown): LogDraft {
  const known = readOr(record, stored, NOTHING);
  const said = (key: keyof LogDraft): string => readOr(text, known[key], '');
  return {
    people: readOr(list(anything), known['people'], []).flatMap(storedPerson),
    text: said('text'),
    day: said('day'),
    channel: said('channel'),
    direction: DIRECTIONS.find((direction) => direction === said('direction')) ?? '',
    help: readOr(list(anything), known['help'], [known['help']]).flatMap(storedHelp),
    followUp: said('followUp'),
    followUpDay: said('followUpDay'),
    destination: DESTINATION_KEYS.find((place) => place === said('destination')) ?? 'daily note',
  };
}

function storedPerson(stored: unknown): readonly ChosenPerson[] {
  const { path, name: named } = readOr(record, stored, NOTHING);
  const name = readOr(text, named, '');
  if (name === '') return [];
  return [typeof path === 'string' ? { kind: 'contact', path, name } : { kind: 'new', name }];
}

function storedHelp(stored: unknown): readonly HelpDraft[] {
  const { side, kind } = readOr(record, stored, NOTHING);
  return (side === 'gave' || side === 'received') && typeof kind === 'string'
    ? [{ side, kind }]
    : [];
}

const NOTHING: Readonly<Record<string, unknown>> = {};
