import { anything, list, readOr, record, text } from '../../notes/settings/stored-json';
import type { MetDraft, MetDraftPerson } from '../../ui/events/event-port';
import type { DraftForm } from '../windows/kept-drafts';

/** The drafts of the form *After the event*, each about one event. */
export const MET_DRAFTS: DraftForm<MetDraft> = {
  key: 'met',
  about: ({ event }) => [event],
  moved: (draft, pathNow) => ({
    ...draft,
    event: pathNow(draft.event),
    people: draft.people.map((met) => {
      const { person } = met;
      return person.kind === 'contact'
        ? { ...met, person: { ...person, path: pathNow(person.path) } }
        : met;
    }),
  }),
  isWorthKeeping: ({ people }) => people.length > 0,
  read: (stored) => {
    const known = readOr(record, stored, NOTHING);
    return {
      event: readOr(text, known['event'], ''),
      day: readOr(text, known['day'], ''),
      people: readOr(list(anything), known['people'], []).flatMap(storedPerson),
    };
  },
};

function storedPerson(stored: unknown): readonly MetDraftPerson[] {
  const known = readOr(record, stored, NOTHING);
  const who = readOr(record, known['person'], NOTHING);
  const listed = readOr(record, known['listed'], NOTHING);
  const word = (from: Readonly<Record<string, unknown>>, key: string): string =>
    readOr(text, from[key], '');
  const [name, path] = [word(who, 'name'), word(who, 'path')];
  if (name === '') return [];
  return [
    {
      person: path === '' ? { kind: 'new', name } : { kind: 'contact', path, name },
      listed: {
        email: word(listed, 'email'),
        organisation: word(listed, 'organisation'),
        role: word(listed, 'role'),
      },
      said: word(known, 'said'),
      next: word(known, 'next'),
      due: word(known, 'due'),
    },
  ];
}

const NOTHING: Readonly<Record<string, unknown>> = {};
