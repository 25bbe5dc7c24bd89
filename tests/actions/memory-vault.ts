import { stringify } from 'yaml';
import type { Vault } from '../../src/actions/ports';
import { RenamedNotes, type Moment } from '../../src/actions/renamed-notes';
import { parseYaml } from '../../src/headless/markdown/yaml';
import { readFrontmatter } from '../../src/notes/text/frontmatter';

/** A vault in memory that keeps the promises of the port, and does nothing beyond them. */
export class MemoryVault implements Vault {
  readonly notes: Map<string, string>;
  readonly trashed = new Map<string, string>();
  /** Reasons for which single paths can't be written. */
  readonly broken = new Map<string, string>();
  /** What happens before each operation: a place for others to write, rename or wait. */
  before: (operation: keyof Vault, path: string) => Promise<void> | void = () => undefined;
  readonly #folders = new Set<string>();
  readonly #renames = new RenamedNotes();

  constructor(notes: Readonly<Record<string, string>> = {}) {
    this.notes = new Map(Object.entries(notes));
    for (const path of this.notes.keys()) this.#addFolder(folderOf(path));
  }

  /** The text of a note; throws where there is none. */
  text(path: string): string {
    const text = this.notes.get(path);
    if (text === undefined) throw new Error(`${path} does not exist.`);
    return text;
  }

  rename(from: string, to: string): void {
    this.notes.set(to, this.text(from));
    this.notes.delete(from);
    this.#renames.renamed(from, to);
  }

  async exists(path: string): Promise<boolean> {
    await this.before('exists', path);
    return this.notes.has(path);
  }

  async read(path: string): Promise<string> {
    await this.before('read', path);
    return this.text(path);
  }

  async create(path: string, text: string): Promise<void> {
    await this.before('create', path);
    this.#check(path);
    if (this.notes.has(path)) throw new Error(`${path} exists already.`);
    if (!this.#folders.has(folderOf(path))) throw new Error(`${folderOf(path)} does not exist.`);
    this.notes.set(path, text);
  }

  async process(path: string, change: (text: string) => string): Promise<void> {
    await this.before('process', path);
    this.#check(path);
    this.notes.set(path, change(this.text(path)));
  }

  notesIn(folder: string): readonly string[] {
    return [...this.notes.keys()].filter((path) => path.startsWith(`${folder}/`));
  }

  async processProperties(
    path: string,
    change: (properties: Record<string, unknown>) => void,
  ): Promise<void> {
    await this.before('processProperties', path);
    this.#check(path);
    const text = this.text(path);
    const { data, error, bodyOffset } = readFrontmatter(text, parseYaml);
    if (error !== null) throw new Error(error);
    const properties = { ...data };
    change(properties);
    this.notes.set(path, `---\n${stringify(properties)}---\n${text.slice(bodyOffset)}`);
  }

  async createFolder(path: string): Promise<void> {
    await this.before('createFolder', path);
    this.#addFolder(path);
  }

  async moveToTrash(path: string, text: string): Promise<boolean> {
    await this.before('moveToTrash', path);
    this.#check(path);
    if (this.text(path) !== text) return false;
    this.trashed.set(path, text);
    this.notes.delete(path);
    return true;
  }

  currentPath(path: string): string | null {
    return this.pathSince(path, this.moment());
  }

  moment(): Moment {
    return this.#renames.now;
  }

  pathSince(path: string, moment: Moment): string | null {
    return this.#renames.pathSince(path, moment, (at) => this.notes.has(at));
  }

  #check(path: string): void {
    const reason = this.broken.get(path);
    if (reason !== undefined) throw new Error(reason);
  }

  #addFolder(path: string): void {
    this.#folders.add(path);
    if (path !== '') this.#addFolder(folderOf(path));
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
