import type { Contact } from '../domain/contact';
import { linkTargetsIn } from '../notes/writing/entry-place';
import type { Network } from './network';

const CODE = /(`+)[^`]+\1/g;

/** The contacts that a typed text links, each once, as its links would lead from a note; links in code are none. */
export function contactsLinkedIn(
  network: Pick<Network, 'resolve' | 'contact'>,
  text: string,
  note: string,
): readonly Contact[] {
  const found = linkTargetsIn(text.replace(CODE, ' ')).flatMap((link) => {
    const path = network.resolve(link, note);
    return path === null ? [] : (network.contact(path) ?? []);
  });
  return [...new Set(found)];
}
