/** Paths that wait their turn, each once; taking and adding cost the same however many there are. */
export class PathQueue {
  readonly #paths: Set<string>;
  /** Kept from one taking to the next: a new iterator would pass over all the places of those taken before. */
  #next: SetIterator<string> | null = null;

  constructor(paths: Iterable<string> = []) {
    this.#paths = new Set(paths);
  }

  /** How many paths are waiting. */
  get size(): number {
    return this.#paths.size;
  }

  /** Adds a path, unless it is waiting already. */
  add(path: string): void {
    this.#paths.add(path);
  }

  /** Takes out the path that has waited longest; undefined when none is left. */
  take(): string | undefined {
    this.#next ??= this.#paths.values();
    const { done, value } = this.#next.next();
    if (done === true) {
      this.#next = null;
      return undefined;
    }
    this.#paths.delete(value);
    return value;
  }
}
