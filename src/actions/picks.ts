import type { Vault } from './ports';
import type { Moment } from './renamed-notes';

/** Notes as the user has picked them, each at its moment, so that what is renamed before saving is found again. */
export class Picks {
  readonly #vault: Pick<Vault, 'moment' | 'pathSince'>;
  #moments: ReadonlyMap<string, Moment> = new Map();

  /** Begins with what is picked already. */
  constructor(vault: Pick<Vault, 'moment' | 'pathSince'>, paths: readonly string[] = []) {
    this.#vault = vault;
    this.change(paths);
  }

  /** Hears what is picked now: whatever was not before is picked at this moment. */
  change(paths: readonly string[]): void {
    const now = this.#vault.moment();
    this.#moments = new Map(paths.map((path) => [path, this.#moments.get(path) ?? now]));
  }

  /** Hears that these were picked at this moment, and nothing before. */
  beginAnew(paths: readonly string[]): void {
    this.#moments = new Map();
    this.change(paths);
  }

  /** Where the note is now that was picked at a path; null where it is gone. */
  find(path: string): string | null {
    return this.#vault.pathSince(path, this.#moments.get(path) ?? this.#vault.moment());
  }

  /** The same, to write to it; throws a sentence for the user where it is gone. */
  now(path: string): string {
    const found = this.find(path);
    if (found === null) throw new Error(gone(path));
    return found;
  }
}

function gone(path: string): string {
  return `${path}: The note is no longer there.`;
}
