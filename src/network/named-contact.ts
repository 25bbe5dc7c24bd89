import type { Contact } from '../domain/contact';
import { nearestWords } from '../domain/nearest-words';
import { nameOf } from '../notes/paths';
import { linksIn } from '../notes/written-values';
import { looseName } from './contact-index';
import type { Network } from './network';

/** The contact that a name, alias, path or link means, or why it means none. */
export type NamedContact =
  | { readonly kind: 'contact'; readonly contact: Contact }
  /** Several go by the name; paths tell them apart. */
  | { readonly kind: 'several'; readonly contacts: readonly Contact[] }
  /** None does; these names are nearest to it. */
  | { readonly kind: 'none'; readonly nearest: readonly Contact[] };

/** Finds the contact that is meant in a note: by link as Obsidian resolves it, by path, by name or alias. */
export function contactNamedInNote(network: Network, written: string, from: string): NamedContact {
  const link = linksIn(written)[0]?.target ?? null;
  const found = link === null ? atPath(network, written) : byLink(network, link, from);
  if (found !== undefined) return { kind: 'contact', contact: found };
  const wanted = link ?? written;
  const named = link === null ? network.contactsNamed(wanted) : [];
  if (named.length > 0) return among(network, wanted, named);
  const linked = byLink(network, wanted, from);
  return among(network, wanted, linked === undefined ? [] : [linked]);
}

/**
 * Finds the contact that is meant outside of notes, in the terminal or an address: by path, by name or alias, or by the name
 * of the note. Nothing is nearer there than anything else, so several of a name are several.
 */
export function contactAskedFor(network: Network, wanted: string): NamedContact {
  const found = atPath(network, wanted.replaceAll('\\', '/').replace(/^\.\//, ''));
  if (found !== undefined) return { kind: 'contact', contact: found };
  const key = looseName(wanted);
  const named = network.contactsNamed(wanted);
  const ofNotes = network.contacts().filter(({ path }) => looseName(nameOf(path)) === key);
  return among(network, wanted, [...new Set([...named, ...ofNotes])]);
}

/** What those who go by a name make of it: the contact, a choice, or whoever has a name like it. */
function among(network: Network, wanted: string, named: readonly Contact[]): NamedContact {
  const [only, another] = named;
  if (only === undefined)
    return { kind: 'none', nearest: nearestWords(wanted, network.contacts(), namesOf) };
  return another === undefined
    ? { kind: 'contact', contact: only }
    : { kind: 'several', contacts: named };
}

function namesOf({ name, aliases, path }: Contact): readonly string[] {
  return [name, ...aliases, nameOf(path)];
}

function atPath(network: Network, path: string): Contact | undefined {
  return network.contact(path) ?? network.contact(`${path}.md`);
}

function byLink(network: Network, link: string, from: string): Contact | undefined {
  const path = network.resolve(link, from);
  return path === null ? undefined : network.contact(path);
}
