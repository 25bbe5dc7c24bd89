import { isSamePerson, type ChosenPerson, type People } from './people-port';

/** One line of the list below the field. */
export interface PeopleOption {
  readonly key: string;
  readonly person: ChosenPerson;
  readonly detail: string;
}

/** So many contacts are offered at once; typing more finds the others. */
const MOST = 8;

/**
 * What is offered for a text: contacts not chosen yet, then a new contact of that name, unless someone is called just so
 * or no new ones can be made.
 */
export function peopleOptions(
  people: People,
  text: string,
  chosen: readonly ChosenPerson[],
  canCreate: boolean,
): readonly PeopleOption[] {
  const matches = people.match(text.trim());
  const contacts = matches
    .map(({ path, name, detail }): PeopleOption => ({
      key: path,
      person: contact(path, name),
      detail,
    }))
    .filter(({ person }) => !chosen.some((other) => isSamePerson(other, person)))
    .slice(0, MOST);
  const name = text.trim().replace(/\s+/g, ' ');
  const isTaken = matches.some((match) => match.name.toLowerCase() === name.toLowerCase());
  const created: ChosenPerson = { kind: 'new', name };
  const isChosen = chosen.some((other) => isSamePerson(other, created));
  if (!canCreate || name === '' || isTaken || isChosen) return contacts;
  return [...contacts, { key: `new ${name}`, person: created, detail: '' }];
}

function contact(path: string, name: string): ChosenPerson {
  return { kind: 'contact', path, name };
}
