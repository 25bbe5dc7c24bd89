import { isSamePerson, type ChosenPerson } from './people-port';

/** What a list says of somebody beside the name; empty where it doesn't. */
export interface ListedAs {
  readonly email: string;
  readonly organisation: string;
  readonly role: string;
}

/** Somebody on a pasted list. */
export interface PastedPerson {
  readonly person: ChosenPerson;
  readonly listed: ListedAs;
}

/** What a pasted list holds, or why it can't be read. */
export type PastedPeople =
  | {
      readonly people: readonly PastedPerson[];
      /** Names that several contacts have. */
      readonly unclear: readonly string[];
    }
  | { readonly problem: string };

/** Reads a pasted list. */
export type ReadList = (text: string) => PastedPeople;

/** Those who are chosen, with some of a list or without them. */
export function withPasted(
  chosen: readonly ChosenPerson[],
  pasted: readonly PastedPerson[],
  isChosen: boolean,
): readonly ChosenPerson[] {
  const others = chosen.filter((one) => !pasted.some(({ person }) => isSamePerson(one, person)));
  return isChosen ? [...others, ...pasted.map(({ person }) => person)] : others;
}
