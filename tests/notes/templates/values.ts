import {
  TEXT_PLACEHOLDERS,
  type PlaceholderValues,
  type TextPlaceholder,
} from '../../../src/notes/templates/placeholders';
import { DEFAULT_TEMPLATE_FORMATS } from '../../../src/notes/writing/note-template';

/** 22 November 2026, the day of these conversations. */
export const DAY = 20_779;

const NOTHING = Object.fromEntries(TEXT_PLACEHOLDERS.map((name) => [name, []]));

/** What placeholders stand for: nothing, except for what is given. */
export function values(
  texts: Partial<Record<TextPlaceholder, readonly string[]>> = {},
  people: readonly string[] = ['[[Ana Diaz]]'],
): PlaceholderValues {
  return {
    note: { title: '2026-11-22 Ana Diaz', day: DAY, minutes: 545, ...DEFAULT_TEMPLATE_FORMATS },
    people,
    texts: { ...NOTHING, ...texts } as PlaceholderValues['texts'],
  };
}
