import { Events, TFile } from 'obsidian-test-mocks/obsidian';
import type { CachedMetadata } from 'obsidian';
import { metadataOf } from '../../../../src/headless/markdown/metadata';
import { recordError } from '../base/errors';
import { LinkIndex } from './link-index';
import type { Vault } from './vault';

/** Milliseconds for which the cache is stale after a write, as in Obsidian it is for a moment. */
const STALE_FOR = 30;

type LinkCounts = Record<string, Record<string, number>>;

/** Obsidian's `MetadataCache`: what notes say, read again a moment after each change. */
export class MetadataCache extends Events {
  resolvedLinks: LinkCounts = {};
  unresolvedLinks: LinkCounts = {};
  private readonly cached = new Map<string, CachedMetadata>();
  private readonly links: LinkIndex;
  private readonly waiting = new Set<TFile>();
  private timer: number | null = null;
  private relink = false;

  constructor(private readonly vault: Vault) {
    super();
    this.links = new LinkIndex(() => vault.getFiles());
  }

  /** Reads every note at once, as if from Obsidian's stored cache: nothing is told but `resolved`. */
  readVault(): void {
    this.links.invalidate();
    for (const file of this.vault.getMarkdownFiles()) this.readNote(file);
    this.resolveAll();
    this.trigger('resolved');
  }

  /** Hears of a file that was created or modified. */
  fileChanged(file: unknown, isNew: boolean): void {
    if (isNew) this.links.invalidate();
    if (isNew) this.relink = true;
    if (file instanceof TFile && file.extension === 'md') this.waiting.add(file);
    this.schedule();
  }

  /** Hears of a file that was deleted; `deleted` fires after a moment. */
  fileDeleted(file: unknown): void {
    if (!(file instanceof TFile)) return;
    const before = this.cached.get(file.path) ?? null;
    this.forget(file.path);
    window.setTimeout(() => this.trigger('deleted', file, before));
    this.schedule();
  }

  /** Hears of a rename: the metadata moves along, and no `changed` fires. */
  fileRenamed(file: unknown, oldPath: string): void {
    this.links.invalidate();
    this.relink = true;
    const metadata = this.cached.get(oldPath);
    this.forget(oldPath);
    if (file instanceof TFile && metadata !== undefined) this.cached.set(file.path, metadata);
    this.schedule();
  }

  /** Whether a change hasn't been read yet. */
  isBehind(): boolean {
    return this.timer !== null;
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.cached.get(file.path) ?? null;
  }

  getCache(path: string): CachedMetadata | null {
    return this.cached.get(path) ?? null;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    return this.links.resolve(linkpath, sourcePath);
  }

  /** The shortest text that leads to a file from a source. */
  fileToLinktext(file: TFile, sourcePath: string, omitMdExtension = true): string {
    const omit = omitMdExtension && file.extension === 'md';
    const name = omit ? file.basename : file.name;
    if (this.getFirstLinkpathDest(name, '') === file) return name;
    if (this.getFirstLinkpathDest(name, sourcePath) === file && sourcePath !== '') return name;
    return omit ? file.path.slice(0, -3) : file.path;
  }

  private forget(path: string): void {
    this.links.invalidate();
    this.relink = true;
    this.cached.delete(path);
    delete this.resolvedLinks[path];
    delete this.unresolvedLinks[path];
  }

  private schedule(): void {
    this.timer ??= window.setTimeout(() => this.catchUp(), STALE_FOR);
  }

  private catchUp(): void {
    this.timer = null;
    const files = [...this.waiting].filter((file) => this.vault.getFileByPath(file.path) === file);
    this.waiting.clear();
    for (const file of files) {
      const text = this.readNote(file);
      this.trigger('changed', file, text, this.cached.get(file.path));
    }
    if (this.relink) this.resolveAll();
    else for (const file of files) this.resolve(file);
    this.relink = false;
    for (const file of files) this.trigger('resolve', file);
    this.trigger('resolved');
  }

  private readNote(file: TFile): string {
    const text = this.vault.readSync__(file);
    try {
      this.cached.set(file.path, metadataOf(text).metadata);
    } catch (error) {
      recordError(`The metadata of "${file.path}" couldn't be read`, error);
    }
    return text;
  }

  private resolveAll(): void {
    this.resolvedLinks = {};
    this.unresolvedLinks = {};
    for (const file of this.vault.getMarkdownFiles()) this.resolve(file);
  }

  private resolve(file: TFile): void {
    const { links = [], embeds = [], frontmatterLinks = [] } = this.cached.get(file.path) ?? {};
    const resolved: Record<string, number> = {};
    const unresolved: Record<string, number> = {};
    for (const { link } of [...links, ...embeds, ...frontmatterLinks]) {
      const linkpath = link.split('#', 1)[0] ?? '';
      if (linkpath === '') continue;
      const target = this.getFirstLinkpathDest(linkpath, file.path);
      const [counts, key] = target === null ? [unresolved, linkpath] : [resolved, target.path];
      counts[key] = (counts[key] ?? 0) + 1;
    }
    this.resolvedLinks[file.path] = resolved;
    this.unresolvedLinks[file.path] = unresolved;
  }
}
