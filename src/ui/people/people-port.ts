/** A contact to choose. */
export interface PersonOption {
  readonly path: string;
  readonly name: string;
  /** The name with what tells it apart from others just like it: `Alex Kim (Acme)`. */
  readonly fullName: string;
  /** What tells the contact apart or says why it is found: an alias, a company; empty where nothing needs to. */
  readonly detail: string;
}

/** Someone who has been chosen: a contact, or a name for which a contact is to be created. */
export type ChosenPerson =
  | { readonly kind: 'contact'; readonly path: string; readonly name: string }
  | { readonly kind: 'new'; readonly name: string };

/** The contacts to choose from. */
export interface People {
  /** Those whom a text may mean, the likeliest first; without a text, those met most recently and most often. */
  match(text: string): readonly PersonOption[];
  /** The contact at a path, as it is called now; undefined where there is none any more. */
  find(path: string): PersonOption | undefined;
}

/** What a choice is called, so that no two of them look alike. */
export function shownName(people: Pick<People, 'find'>, person: ChosenPerson): string {
  if (person.kind === 'new') return person.name;
  return people.find(person.path)?.fullName ?? person.name;
}

/** What two choices have in common that are the same person, and no others. */
export function personKey(person: ChosenPerson): string {
  return `${person.kind} ${person.kind === 'contact' ? person.path : person.name.toLowerCase()}`;
}

/** Tells whether two choices are the same person. */
export function isSamePerson(a: ChosenPerson, b: ChosenPerson): boolean {
  return personKey(a) === personKey(b);
}
