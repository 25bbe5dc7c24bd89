import type { Contact } from '../../domain/contact';
import { contactAskedFor } from '../../network/named-contact';
import type { Network } from '../../network/network';
import { whyUnclear } from '../../network/unclear-contact';

/** The contacts that texts name, each once; a text may name several with commas between. Throws with a sentence. */
export function namedContacts(network: Network, texts: readonly string[]): readonly Contact[] {
  const found = texts.flatMap((text) => namedIn(network, text));
  return [...new Set(found)];
}

/** A name may hold a comma itself: the whole text is tried before its parts. */
function namedIn(network: Network, text: string): readonly Contact[] {
  const whole = contactAskedFor(network, text);
  if (whole.kind === 'contact') return [whole.contact];
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (whole.kind === 'several' || parts.length < 2) throw new Error(whyUnclear(whole, text));
  return parts.map((part) => {
    const named = contactAskedFor(network, part);
    if (named.kind !== 'contact') throw new Error(whyUnclear(named, part));
    return named.contact;
  });
}
