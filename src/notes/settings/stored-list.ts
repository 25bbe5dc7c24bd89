import { anything, list, readOr } from './stored-json';

/** Reports a stored value that can't be understood: where it stands below its field, the value, and what would be. */
export type Report = (place: string, value: unknown, message: string) => void;

const MOST_ENTRIES = 500;

/** Reads a list item by item, so that one that can't be understood doesn't cost the others. */
export function readList<T>(
  stored: unknown,
  fallback: readonly T[],
  report: Report,
  readItem: (item: unknown, report: Report) => T | null,
): readonly T[] {
  const items = readOr(list(anything, MOST_ENTRIES), stored, null);
  if (items === null) {
    report('', stored, `Write a list of at most ${String(MOST_ENTRIES)} entries.`);
    return fallback;
  }
  return items
    .map((item, index) =>
      readItem(item, (place, value, message) => {
        report(`[${String(index)}]${place}`, value, message);
      }),
    )
    .filter((item) => item !== null);
}
