import { contactNamed as contactAt, type Contact } from '../../src/domain/contact';

/** A contact of whom only the name is known. */
export function contactNamed(name: string): Contact {
  return contactAt(`People/${name}.md`, name);
}
