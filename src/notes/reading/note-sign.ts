import type { CachedMetadata } from 'obsidian';
import { isWithin } from '../paths';
import type { Conventions } from '../settings/conventions';
import { propertyKey } from '../settings/vocabulary';
import { itemsOf } from '../written-values';
import { markerValues, markerWord, tagsIn } from './marks';

/** By what a note was taken for what it is, in the words of the settings. */
export type NoteSign =
  /** A property as the note names it, and the marker's value that it has. */
  | { readonly by: 'property'; readonly property: string; readonly value: string }
  /** A tag of the settings, without `#`; the note's own may be nested below. */
  | { readonly by: 'tag'; readonly tag: string }
  | { readonly by: 'folder'; readonly folder: string }
  /** A property that lists people who took part, or a heading above them. */
  | { readonly by: 'participants' }
  /** A day in its name. */
  | { readonly by: 'name' };

/** The sort of note whose sign is looked for. */
export type SignedSort = 'contact' | 'conversation' | 'dated';

/** A note that has been understood, as its sign is looked for. */
interface SignedNote {
  readonly path: string;
  readonly metadata: CachedMetadata | null;
}

/**
 * Tells by what notes were recognised: what they say themselves goes before where they lie, and that before what their
 * text says, which is the order in which notes are recognised. Asked only where it is shown; facts don't hold it.
 */
export class SignReader {
  readonly #conventions: Conventions;
  readonly #markerKeys: ReadonlySet<string>;
  readonly #gatheringKeys: ReadonlySet<string>;

  constructor(conventions: Conventions) {
    this.#conventions = conventions;
    this.#markerKeys = new Set(conventions.markerProperties.map(propertyKey));
    this.#gatheringKeys = new Set(conventions.conversationProperties.map(propertyKey));
  }

  /** By what a note of a sort was recognised. */
  of({ path, metadata }: SignedNote, sort: SignedSort): NoteSign {
    const said = this.#said(metadata, sort);
    if (said !== null) return said;
    const folder = this.#folders(sort).find((name) => isWithin(path, name));
    if (folder !== undefined) return { by: 'folder', folder };
    if (sort === 'dated') return { by: 'name' };
    return this.#inText(metadata, sort) ?? { by: 'participants' };
  }

  #said(metadata: CachedMetadata | null, sort: SignedSort): NoteSign | null {
    const properties = Object.entries(metadata?.frontmatter ?? {});
    for (const [property, value] of properties)
      for (const item of itemsOf(value)) {
        const found = this.#saidByItem(property, item, sort);
        if (found !== null) return found;
      }
    const gathers = properties.some(([name]) => this.#gatheringKeys.has(propertyKey(name)));
    return gathers && sort === 'conversation' ? { by: 'participants' } : null;
  }

  #saidByItem(property: string, item: unknown, sort: SignedSort): NoteSign | null {
    const key = propertyKey(property);
    if (this.#markerKeys.has(key))
      for (const text of markerValues(item)) {
        const value = this.#marker(text, sort);
        if (value !== null) return { by: 'property', property, value };
      }
    if (key === 'tags' || key === 'tag')
      for (const tag of tagsIn(item)) {
        const found = this.#tag(tag, sort);
        if (found !== null) return { by: 'tag', tag: found };
      }
    return null;
  }

  #inText(metadata: CachedMetadata | null, sort: SignedSort): NoteSign | null {
    for (const { tag } of metadata?.tags ?? []) {
      const found = this.#tag(tag.replace(/^#/, ''), sort);
      if (found !== null) return { by: 'tag', tag: found };
    }
    return null;
  }

  /** The tag of the settings that a note's tag is or lies below; for other sorts a marker's value. */
  #tag(tag: string, sort: SignedSort): string | null {
    if (sort !== 'contact') return this.#marker(tag, sort);
    const lower = tag.toLowerCase();
    const found = this.#conventions.contactTags.find((name) => {
      const wanted = name.toLowerCase();
      return lower === wanted || lower.startsWith(`${wanted}/`);
    });
    return found ?? null;
  }

  /** The marker of the settings that a text says; conversations may have a word before it, as in `raw-meeting`. */
  #marker(text: string, sort: SignedSort): string | null {
    const word = markerWord(text);
    const markers = this.#markers(sort);
    const whole = markers.find((marker) => markerWord(marker) === word);
    if (whole !== undefined || sort !== 'conversation') return whole ?? null;
    return markers.find((marker) => word.endsWith(markerWord(marker))) ?? null;
  }

  #markers(sort: SignedSort): readonly string[] {
    const { contactMarkers, conversationMarkers, dailyMarkers } = this.#conventions;
    switch (sort) {
      case 'contact':
        return contactMarkers;
      case 'conversation':
        return conversationMarkers;
      case 'dated':
        return dailyMarkers;
    }
  }

  #folders(sort: SignedSort): readonly string[] {
    const { contactFolders, conversationFolders, dailyNotes } = this.#conventions;
    switch (sort) {
      case 'contact':
        return contactFolders;
      case 'conversation':
        return conversationFolders;
      case 'dated':
        return dailyNotes.folder === '' ? [] : [dailyNotes.folder];
    }
  }
}
