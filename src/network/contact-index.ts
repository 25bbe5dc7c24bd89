import type { Contact } from '../domain/contact';
import { NameIndex } from './name-index';
import { ContactRecord } from './contact-record';

/** All contacts with their evidence, by path and by the names they go by. */
export class ContactIndex {
  readonly #contacts = new Map<string, ContactRecord>();
  readonly #paths = new NameIndex<string>();
  #byName: readonly ContactRecord[] | null = null;

  /** How many there are. */
  get size(): number {
    return this.#contacts.size;
  }

  /** The record whose note has this path. */
  get(path: string): ContactRecord | undefined {
    return this.#contacts.get(path);
  }

  /** Everyone, in no particular order. */
  values(): Iterable<ContactRecord> {
    return this.#contacts.values();
  }

  /** Everyone, by name. */
  byName(): readonly ContactRecord[] {
    this.#byName ??= [...this.#contacts.values()].sort(
      ({ contact: a }, { contact: b }) =>
        COLLATOR.compare(a.name, b.name) || (a.path < b.path ? -1 : 1),
    );
    return this.#byName;
  }

  /** Paths of the contacts with this name or alias, in order. */
  named(name: string): readonly string[] {
    return this.#paths.get(looseName(name)).toSorted();
  }

  /** Takes in what a note says of its contact, or null when it is one no longer; tells the names that changed hands. */
  set(path: string, contact: Contact | null): readonly string[] {
    const record = this.#contacts.get(path);
    const before = namesOf(record?.contact ?? null);
    const after = namesOf(contact);
    this.#byName = null;
    if (contact === null) this.#contacts.delete(path);
    else if (record === undefined) this.#contacts.set(path, new ContactRecord(contact));
    else record.contact = contact;
    const lost = [...before].filter((name) => !after.has(name));
    const gained = [...after].filter((name) => !before.has(name));
    for (const name of lost) this.#paths.remove(name, path);
    for (const name of gained) this.#paths.add(name, path);
    return [...lost, ...gained];
  }
}

const COLLATOR = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/** A plain name as it is compared: without case, spaces, hyphens and underscores. */
export function looseName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}

function namesOf(contact: Contact | null): ReadonlySet<string> {
  const names = contact === null ? [] : [contact.name, ...contact.aliases];
  return new Set(names.map(looseName).filter((name) => name !== ''));
}
