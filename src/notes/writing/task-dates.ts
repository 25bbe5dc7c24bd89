/** How a note writes the days of its tasks: with the emoji of Tasks, Dataview's fields, or Kanban's braces. */
export type DateStyle = 'emoji' | 'fields' | 'braces';

const STYLES: readonly (readonly [DateStyle, RegExp])[] = [
  ['emoji', /[📅📆🗓⏳⌛🛫✅➕❌]\uFE0F?\s*\d{4}-\d\d-\d\d/u],
  ['fields', /\b(?:due|start|scheduled|created|completion|cancelled)::\s*\d{4}-?\d\d-?\d\d/i],
  ['braces', /@\{\d{4}-\d\d-\d\d\}/],
];

/** How days are written in the first of some texts that has any; null where none has. */
export function dateStyleOf(texts: Iterable<string>): DateStyle | null {
  for (const text of texts) {
    const found = STYLES.find(([, pattern]) => pattern.test(text));
    if (found !== undefined) return found[0];
  }
  return null;
}

/** A day on which a task is due, as it is added to it. */
export function dueInStyle(day: string, style: DateStyle | null): string {
  switch (style) {
    case 'fields':
      return `[due:: ${day}]`;
    case 'braces':
      return `@{${day}}`;
    case 'emoji':
    case null:
      return `📅 ${day}`;
  }
}

/** The day on which a task was done, as it is added to it; null in notes that don't write such days. */
export function doneInStyle(day: string, style: DateStyle | null): string | null {
  switch (style) {
    case 'emoji':
      return `✅ ${day}`;
    case 'fields':
      return `[completion:: ${day}]`;
    case 'braces':
    case null:
      return null;
  }
}

/** The day on which a task was done once before, in the text of its lines; null without one. */
export function doneDayIn(text: string): { readonly start: number; readonly end: number } | null {
  const match = DONE.exec(text);
  if (match === null) return null;
  const end = match.index + match[0].length;
  return { start: end - 'YYYY-MM-DD'.length, end };
}

const DONE = /(?:✅\uFE0F?|\bcompletion::)\s*\d{4}-\d\d-\d\d/iu;

/** Tells whether a task, by the text of its lines, comes again once it is done. */
export function isRecurring(text: string): boolean {
  return /🔁|\b(?:repeat|recurrence)::/iu.test(text);
}
