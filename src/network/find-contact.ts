import type { Contact } from '../domain/contact';
import { nearestWords } from '../domain/nearest-words';
import { nameOf } from '../notes/paths';

/** The contact that somebody named, or in a sentence why it can't be told. */
export type ContactFound =
  | { readonly kind: 'found'; readonly contact: Contact }
  | { readonly kind: 'unknown' | 'ambiguous'; readonly message: string };

/** Finds the contact with a path, name or alias. */
export function findContact(contacts: readonly Contact[], wanted: string): ContactFound {
  const path = wanted.replaceAll('\\', '/').replace(/^\.\//, '');
  const byPath = contacts.find((contact) => contact.path === path || contact.path === `${path}.md`);
  if (byPath !== undefined) return { kind: 'found', contact: byPath };
  const key = loose(wanted);
  const named = contacts.filter((contact) => namesOf(contact).some((name) => loose(name) === key));
  const [only, another] = named;
  if (only === undefined) return { kind: 'unknown', message: unknown(contacts, wanted) };
  if (another === undefined) return { kind: 'found', contact: only };
  const paths = named.map((contact) => contact.path).join(', ');
  const message = `Several contacts are called “${wanted}”: ${paths}. Give the path.`;
  return { kind: 'ambiguous', message };
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
