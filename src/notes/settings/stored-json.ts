/** Reads a value out of parsed JSON, or throws a `Misfit`; the place is the path of properties that led to it. */
export type JsonReader<T> = (value: unknown, place: string) => T;

/** An object of parsed JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Tells that a stored value is not of the kind that is expected at its place. */
export class Misfit extends Error {
  readonly place: string;
  readonly value: unknown;

  constructor(value: unknown, place: string) {
    super('A stored value is not of the expected kind.');
    this.place = place;
    this.value = value;
  }
}

/** A text. */
export const text: JsonReader<string> = (value, place) => {
  if (typeof value !== 'string') throw new Misfit(value, place);
  return value;
};

/** A text that says something, without the blanks around it. */
export const word: JsonReader<string> = (value, place) => {
  const trimmed = text(value, place).trim();
  if (trimmed === '') throw new Misfit(value, place);
  return trimmed;
};

/** One of some texts. */
export function oneOf<T extends string>(choices: readonly T[]): JsonReader<T> {
  return (value, place) => {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw new Misfit(value, place);
    return found;
  };
}

/** True or false. */
export const truth: JsonReader<boolean> = (value, place) => {
  if (typeof value !== 'boolean') throw new Misfit(value, place);
  return value;
};

/** A whole number from 0 to a largest one. */
export function wholeNumber(largest: number): JsonReader<number> {
  return (value, place) => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= largest)
      return value;
    throw new Misfit(value, place);
  };
}

/** What another reader gives, or null for null. */
export function nullable<T>(read: JsonReader<T>): JsonReader<T | null> {
  return (value, place) => (value === null ? null : read(value, place));
}

/** What another reader gives, or something else where there is no value or null. */
export function optional<T>(read: JsonReader<T>, absent: T): JsonReader<T> {
  return (value, place) => (value === null || value === undefined ? absent : read(value, place));
}

/** A list of at most so many entries. */
export function list<T>(read: JsonReader<T>, most = Infinity): JsonReader<readonly T[]> {
  return (value, place) => {
    if (!Array.isArray(value) || value.length > most) throw new Misfit(value, place);
    return value.map((item, index) => read(item, below(place, String(index))));
  };
}

/** An object with these properties; others are passed over. */
export function object<T extends object>(readers: {
  readonly [K in keyof T]: JsonReader<T[K]>;
}): JsonReader<T> {
  return (value, place) => {
    const stored = record(value, place);
    const found: object = Object.fromEntries(
      keysOf(readers).map((key) => {
        const own = Object.hasOwn(stored, key) ? stored[key] : undefined;
        return [key, readers[key](own, below(place, key))];
      }),
    );
    if (!isWhole(found, readers)) throw new Misfit(value, place);
    return found;
  };
}

/** An object with any properties. */
export const record: JsonReader<JsonObject> = (value, place) => {
  if (!isObject(value)) throw new Misfit(value, place);
  return value;
};

/** An object whose properties are all of one kind. */
export function recordOf<T>(read: JsonReader<T>): JsonReader<Readonly<Record<string, T>>> {
  return (value, place) =>
    Object.fromEntries(
      Object.entries(record(value, place)).map(([key, item]) => [
        key,
        read(item, below(place, key)),
      ]),
    );
}

/** Tells whether parsed JSON is an object, and no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Any value at all. */
export const anything: JsonReader<unknown> = (value) => value;

/** What a reader gives, or something else where the value is not of its kind. */
export function readOr<T, F>(read: JsonReader<T>, value: unknown, otherwise: F): T | F {
  try {
    return read(value, '');
  } catch (error) {
    if (error instanceof Misfit) return otherwise;
    throw error;
  }
}

function below(place: string, key: string): string {
  return place === '' ? key : `${place}.${key}`;
}

function keysOf<T extends object>(object: T): readonly (keyof T & string)[] {
  return Object.keys(object).filter((key): key is keyof T & string => key in object);
}

function isWhole<T extends object>(
  found: object,
  readers: { readonly [K in keyof T]: JsonReader<T[K]> },
): found is T {
  return Object.keys(readers).every((key) => key in found);
}
