import type { SyntheticNote } from './synthetic-vault';

/** What any index of links must at least hold. */
export interface Floor {
  /** Path of a note by its name. */
  readonly paths: ReadonlyMap<string, string>;
  /** The notes that link to a name, each once. */
  readonly users: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * The yardstick that times are measured against: one pass over all metadata that fills two maps, name → path and
 * link → notes, by names without case as Obsidian compares them.
 */
export function floorOf(notes: readonly SyntheticNote[]): Floor {
  const paths = new Map<string, string>();
  const users = new Map<string, Set<string>>();
  for (const { path, metadata } of notes) {
    paths.set(path.slice(path.lastIndexOf('/') + 1, -'.md'.length).toLowerCase(), path);
    for (const { link } of metadata.links ?? []) {
      const name = link.toLowerCase();
      const known = users.get(name);
      if (known === undefined) users.set(name, new Set([path]));
      else known.add(path);
    }
  }
  return { paths, users };
}
