/** A value in a note that could not be understood; shown to the user, never guessed and never dropped. */
export interface Problem {
  /** Path of the note. */
  readonly path: string;
  /** The property that holds the value; empty where the note as a whole is meant. */
  readonly property: string;
  /** The value as written, as text. */
  readonly value: string;
  /** What is wrong and what would be understood, in one sentence. */
  readonly message: string;
}

/** Shown values are cut at this length; the note has the rest. */
const LONGEST_VALUE = 120;

/** A problem with the value of a property. */
export function problemWith(
  path: string,
  property: string,
  value: unknown,
  message: string,
): Problem {
  return { path, property, value: asText(value), message };
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' ? value : (safeJson(value) ?? typeof value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1)}…` : text;
}

function safeJson(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value); // JSON has no infinity
  try {
    return JSON.stringify(value);
  } catch {
    return undefined; // circular: there is no text to show
  }
}
