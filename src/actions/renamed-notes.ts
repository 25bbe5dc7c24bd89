/** A moment in the order of renames: how many there were before. */
export type Moment = number;

/** Where a rename took a note. */
interface Rename {
  readonly at: Moment;
  readonly to: string;
}

/** Remembers where renames took notes, so that an action finds a note by the path it had when it was picked. */
export class RenamedNotes {
  readonly #renames = new Map<string, Rename[]>();
  #count: Moment = 0;

  /** The moment after the last rename. */
  get now(): Moment {
    return this.#count;
  }

  /** Hears of a rename. */
  renamed(oldPath: string, newPath: string): void {
    const rename = { at: this.#count, to: newPath };
    this.#count += 1;
    const others = this.#renames.get(oldPath);
    if (others === undefined) this.#renames.set(oldPath, [rename]);
    else others.push(rename);
  }

  /**
   * Where the note is now that was at a path at a moment: where renames have taken it since, even if another note stands at
   * its path by now; else at that path; else where an earlier rename took what was there. Null where it is gone.
   */
  pathSince(path: string, moment: Moment, exists: (path: string) => boolean): string | null {
    const current = this.#follow(path, moment);
    if (current !== path || exists(path)) return exists(current) ? current : null;
    const earlier = this.#renames.get(path)?.at(-1);
    if (earlier === undefined) return null;
    const now = this.#follow(earlier.to, earlier.at + 1);
    return exists(now) ? now : null;
  }

  #follow(path: string, moment: Moment): string {
    const rename = this.#renames.get(path)?.find(({ at }) => at >= moment);
    return rename === undefined ? path : this.#follow(rename.to, rename.at + 1);
  }
}
