import type { Contact } from '../../domain/contact';
import { findContact } from '../../network/find-contact';

/** The contacts that texts name, each once; a text may name several with commas between. Throws with a sentence. */
export function namedContacts(
  contacts: readonly Contact[],
  texts: readonly string[],
): readonly Contact[] {
  const found = texts.flatMap((text) => namedIn(contacts, text));
  return [...new Set(found)];
}

/** A name may hold a comma itself: the whole text is tried before its parts. */
function namedIn(contacts: readonly Contact[], text: string): readonly Contact[] {
  const whole = findContact(contacts, text);
  if (whole.kind === 'found') return [whole.contact];
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (whole.kind === 'ambiguous' || parts.length < 2) throw new Error(whole.message);
  return parts.map((part) => {
    const named = findContact(contacts, part);
    if (named.kind !== 'found') throw new Error(named.message);
    return named.contact;
  });
}
