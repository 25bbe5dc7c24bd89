import type { TFile } from 'obsidian-test-mocks/obsidian';
import { parentOf } from './vault';

/** Files by name, to resolve links as Obsidian does without walking the vault. */
export class LinkIndex {
  private byName: Map<string, TFile[]> | null = null;

  constructor(private readonly files: () => readonly TFile[]) {}

  /** Says that a file came, went or moved. */
  invalidate(): void {
    this.byName = null;
  }

  /**
   * The file a link leads to. Among files that end with the link's path the exact path wins, then
   * those in the source's folder or below, then the shortest path.
   */
  resolve(linkpath: string, sourcePath: string): TFile | null {
    const folder = parentOf(sourcePath);
    const wanted = absolute(linkpath, folder).toLowerCase();
    if (wanted === '') return this.files().find(({ path }) => path === sourcePath) ?? null;
    const exactOnly = /^(\/|\.\.?\/)/.test(linkpath);
    const named = this.named(wanted).filter(
      ({ path }) => pathEndsWith(path, wanted) || pathEndsWith(path, `${wanted}.md`),
    );
    const exact = named.find(({ path }) => isPath(path, wanted));
    if (exact !== undefined || exactOnly) return exact ?? null;
    const near = named.filter(({ path }) => folder !== '' && path.startsWith(`${folder}/`));
    return shortest(near) ?? shortest(named);
  }

  private named(wanted: string): readonly TFile[] {
    this.byName ??= indexed(this.files());
    const name = wanted.slice(wanted.lastIndexOf('/') + 1);
    return [...(this.byName.get(name) ?? []), ...(this.byName.get(`${name}.md`) ?? [])];
  }
}

function indexed(files: readonly TFile[]): Map<string, TFile[]> {
  const byName = new Map<string, TFile[]>();
  for (const file of files) {
    const name = file.name.toLowerCase();
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [file]);
    else same.push(file);
  }
  return byName;
}

function absolute(linkpath: string, folder: string): string {
  if (!/^\.\.?\//.test(linkpath)) return linkpath.replace(/^\//, '');
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of linkpath.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function pathEndsWith(path: string, end: string): boolean {
  const lower = path.toLowerCase();
  return lower === end || lower.endsWith(`/${end}`);
}

function isPath(path: string, wanted: string): boolean {
  const lower = path.toLowerCase();
  return lower === wanted || lower === `${wanted}.md`;
}

function shortest(files: readonly TFile[]): TFile | null {
  return files.reduce<TFile | null>(
    (best, file) => (best === null || file.path.length < best.path.length ? file : best),
    null,
  );
}
