import type { Contact } from '../domain/contact';
import { nearestWords } from '../domain/nearest-words';
import { linksIn } from '../notes/written-values';
import type { Network } from './network';

/** The contact that a name, alias, path or link in a note means, or why it means none. */
export type NamedContact =
  | { readonly kind: 'contact'; readonly contact: Contact }
  /** Several go by the name; paths tell them apart. */
  | { readonly kind: 'several'; readonly contacts: readonly Contact[] }
  /** None does; these names are nearest to it. */
  | { readonly kind: 'none'; readonly nearest: readonly Contact[] };

/** Finds the contact that is meant in a note: by link as Obsidian resolves it, by path, by name or alias. */
export function namedContact(network: Network, written: string, from: string): NamedContact {
  const link = linksIn(written)[0]?.target ?? null;
  const found = link === null ? byPath(network, written) : byLink(network, link, from);
  if (found !== undefined) return { kind: 'contact', contact: found };
  const wanted = link ?? written;
  const [only, ...others] = link === null ? network.contactsNamed(wanted) : [];
  if (only !== undefined)
    return others.length === 0
      ? { kind: 'contact', contact: only }
      : { kind: 'several', contacts: [only, ...others] };
  const linked = byLink(network, wanted, from);
  if (linked !== undefined) return { kind: 'contact', contact: linked };
  const nearest = nearestWords(wanted, network.contacts(), ({ name, aliases }) => [
    name,
    ...aliases,
  ]);
  return { kind: 'none', nearest };
}

function byPath(network: Network, path: string): Contact | undefined {
  return network.contact(path) ?? network.contact(`${path}.md`);
}

function byLink(network: Network, link: string, from: string): Contact | undefined {
  const path = network.resolve(link, from);
  return path === null ? undefined : network.contact(path);
}
