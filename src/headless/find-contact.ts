import { nameOf } from '../notes/paths';
import type { Contact } from '../domain/contact';
import { BadInput } from './bad-input';
import { nearestWords } from '../notes/nearest-words';

/** The contact with a path, name or alias; throws `BadInput` where there is none, or more than one. */
export function findContact(contacts: readonly Contact[], wanted: string): Contact {
  const path = wanted.replaceAll('\\', '/').replace(/^\.\//, '');
  const byPath = contacts.find((contact) => contact.path === path || contact.path === `${path}.md`);
  if (byPath !== undefined) return byPath;
  const key = loose(wanted);
  const named = contacts.filter((contact) => namesOf(contact).some((name) => loose(name) === key));
  const [only, another] = named;
  if (only === undefined) throw new BadInput(unknown(contacts, wanted));
  if (another === undefined) return only;
  const paths = named.map((contact) => contact.path).join(', ');
  throw new BadInput(`Several contacts are called “${wanted}”: ${paths}. Give the path.`);
}

function unknown(contacts: readonly Contact[], wanted: string): string {
  const near = nearestWords(wanted, contacts, namesOf);
  const names = near.map(({ name, path }) =>
    near.some((other) => other.path !== path && other.name === name) ? path : name,
  );
  const hint = near.length === 0 ? '' : ` Nearest: ${names.join(', ')}.`;
  return `There is no contact “${wanted}”.${hint}`;
}

function namesOf({ name, aliases, path }: Contact): readonly string[] {
  return [name, ...aliases, nameOf(path)];
}

function loose(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}
