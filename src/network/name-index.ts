/** Things by the names they go by or use; most names have a single thing, which costs no set. */
export class NameIndex<T extends string | object> {
  readonly #things = new Map<string, T | Set<T>>();

  /** Adds a thing under a name, once. */
  add(name: string, thing: T): void {
    const known = this.#things.get(name);
    if (known === undefined) this.#things.set(name, thing);
    else if (known instanceof Set) known.add(thing);
    else if (known !== thing) this.#things.set(name, new Set([known, thing]));
  }

  /** Takes a thing from under a name. */
  remove(name: string, thing: T): void {
    const known = this.#things.get(name);
    if (known instanceof Set) {
      if (known.delete(thing) && known.size === 0) this.#things.delete(name);
    } else if (known === thing) this.#things.delete(name);
  }

  /** The things under a name. */
  get(name: string): readonly T[] {
    const known = this.#things.get(name);
    if (known === undefined) return [];
    return known instanceof Set ? [...known] : [known];
  }
}
