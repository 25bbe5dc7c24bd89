/** Remembers where renames took notes, so that an action finds a note by the path it had when it was picked. */
export class RenamedNotes {
  readonly #newPaths = new Map<string, string>();

  /** Hears of a rename. */
  renamed(oldPath: string, newPath: string): void {
    this.#newPaths.delete(newPath);
    this.#newPaths.set(oldPath, newPath);
  }

  /** Where a note is now: at its path while there is one, else where renames took it; null where it is gone. */
  currentPath(path: string, exists: (path: string) => boolean): string | null {
    const seen = new Set<string>();
    let current: string | undefined = path;
    while (current !== undefined && !seen.has(current)) {
      if (exists(current)) return current;
      seen.add(current);
      current = this.#newPaths.get(current);
    }
    return null;
  }
}
