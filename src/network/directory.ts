import { folderOf, nameOf, pathInLink } from '../notes/paths';

/** A note of the vault, as far as links need to know it. */
export interface Located {
  readonly path: string;
}

/** A name that notes have or links use. Most have one note and no user, so the first note needs no list. */
export class Name<N extends Located> {
  #first: N | null = null;
  #others: N[] | null = null;
  #users: N[] | null = null;

  /** The first note of this name, or null. */
  get first(): N | null {
    return this.#first;
  }

  /** The notes of this name. */
  get notes(): readonly N[] {
    if (this.#first === null) return NONE;
    return this.#others === null ? [this.#first] : [this.#first, ...this.#others];
  }

  /** The notes whose evidence links to this name, each once. */
  get users(): readonly N[] {
    return this.#users ?? NONE;
  }

  /** The only note of this name; null where there is none, or several. */
  get only(): N | null {
    return this.#others === null ? this.#first : null;
  }

  /** Adds a note of this name. */
  addNote(note: N): void {
    if (this.#first === null) this.#first = note;
    else if (this.#others === null) this.#others = [note];
    else this.#others.push(note);
  }

  /** Takes out a note of this name. */
  removeNote(note: N): void {
    if (this.#first === note) this.#first = this.#others?.shift() ?? null;
    else if (this.#others !== null) remove(this.#others, note);
    if (this.#others?.length === 0) this.#others = null;
  }

  /** Adds a note that links to this name; all links of a note are to be added in one go. */
  addUser(note: N): void {
    if (this.#users === null) this.#users = [note];
    else if (this.#users.at(-1) !== note) this.#users.push(note);
  }

  /** Takes out a note that links to this name. */
  removeUser(note: N): void {
    if (this.#users === null) return;
    remove(this.#users, note);
    if (this.#users.length === 0) this.#users = null;
  }
}

const NONE: readonly never[] = [];

function remove<N>(notes: N[], note: N): void {
  const index = notes.indexOf(note);
  if (index >= 0) notes.splice(index, 1);
}

/** A link to a note, taken apart as Obsidian compares it. */
interface LinkTarget<N extends Located> {
  readonly name: Name<N>;
  /** The folders written before the name, in lower case and NFC; empty where the link is a bare name. */
  readonly folder: string;
}

/** The notes of a vault by name, so that links resolve as Obsidian resolves them. */
export class Directory<N extends Located> {
  readonly #names = new Map<string, Name<N>>();
  readonly #links = new Map<string, LinkTarget<N> | null>();

  /** The name that a note with this path has. */
  nameOf(path: string): Name<N> {
    return this.#name(fold(nameOf(path)));
  }

  /** The note with this path. */
  at(path: string, name = this.nameOf(path)): N | undefined {
    if (name.first === null || name.first.path === path) return name.first ?? undefined;
    return name.only === null ? name.notes.find((note) => note.path === path) : undefined;
  }

  /** The name that a link uses; null for a link within the same note. */
  nameInLink(link: string): Name<N> | null {
    return this.#target(link)?.name ?? null;
  }

  /**
   * The note that a link leads to from a note, or null: an exact path first, then a path that ends so,
   * nearest first: below the linking note's folder before elsewhere, shorter paths before longer ones.
   * This is how Obsidian picks among notes of the same name.
   */
  resolve(link: string, from: string): N | null {
    const target = this.#target(link);
    if (target === null) return null;
    const { name, folder } = target;
    if (name.first === null) return null;
    if (folder === '' && name.only !== null) return name.only;
    const { notes } = name;
    return nearest(
      folder === '' ? notes : notes.filter(({ path }) => matches(path, folder, from)),
      folder,
      from,
    );
  }

  #target(link: string): LinkTarget<N> | null {
    const known = this.#links.get(link);
    if (known !== undefined) return known;
    const written = parseLink(link);
    const target = written && { name: this.#name(written.name), folder: written.folder };
    this.#links.set(link, target);
    return target;
  }

  #name(key: string): Name<N> {
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = new Name<N>();
    this.#names.set(key, name);
    return name;
  }
}

const ASCII = /^[\0-\x7f]*$/;

/** Lower case and NFC, since links differ from names in case and composition only. */
function fold(text: string): string {
  return (ASCII.test(text) ? text : text.normalize('NFC')).toLowerCase();
}

function parseLink(link: string): { readonly name: string; readonly folder: string } | null {
  const path = pathInLink(link).replaceAll('\u00a0', ' ');
  const name = nameOf(path);
  if (name === '') return null;
  const folder = path.startsWith('/') && folderOf(path) === '' ? '/' : folderOf(path);
  return { name: fold(name), folder: fold(folder) };
}

/** Tells whether a note lies in the folder a link writes: from the root, relative to its note, or anywhere. */
function matches(path: string, written: string, from: string): boolean {
  const folder = fold(folderOf(path));
  if (written.startsWith('/')) return folder === written.slice(1);
  if (written === '.' || written === '..' || /^\.\.?\//.test(written))
    return folder === joined(fold(folderOf(from)), written);
  return folder === written || folder.endsWith(`/${written}`);
}

function joined(folder: string, relative: string): string | null {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '.' || part === '') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

function nearest<N extends Located>(notes: readonly N[], folder: string, from: string): N | null {
  const exact = notes.filter(({ path }) => fold(folderOf(path)) === folder);
  const home = folderOf(from);
  let best: N | null = null;
  for (const note of exact.length > 0 ? exact : notes)
    if (best === null || isNearer(note.path, best.path, home)) best = note;
  return best;
}

function isNearer(path: string, best: string, home: string): boolean {
  const near = home === '' || path.startsWith(`${home}/`);
  const bestNear = home === '' || best.startsWith(`${home}/`);
  if (near !== bestNear) return near;
  return path.length === best.length ? path < best : path.length < best.length;
}
