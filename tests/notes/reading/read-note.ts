import { DEFAULT_CIRCLES } from '../../../src/domain/circle';
import { isoDay, type Day } from '../../../src/domain/day';
import { metadataOf } from '../../../src/headless/markdown/metadata';
import { DEFAULT_CONVENTIONS, type Conventions } from '../../../src/notes/settings/conventions';
import type { EntryFacts, NoteFacts } from '../../../src/notes/facts';
import { createNoteReader } from '../../../src/notes/reading/note-reader';
import { readTaskLines } from '../../../src/notes/reading/task-line';

/** Conventions as shipped, with daily notes in a folder of their own, so that other notes aren't among them. */
export const CONVENTIONS: Conventions = {
  ...DEFAULT_CONVENTIONS,
  dailyNotes: { ...DEFAULT_CONVENTIONS.dailyNotes, folder: 'Daily' },
};

/** What a note says, with its tasks' texts. */
export function readNote(
  path: string,
  text: string,
  changed: Partial<Conventions> = {},
  createdOn: Day | null = null,
): NoteFacts {
  const reader = createNoteReader({ ...CONVENTIONS, ...changed }, DEFAULT_CIRCLES);
  const { metadata, problem } = metadataOf(text);
  return readTaskLines(reader.factsOf({ path, metadata, createdOn, problem }), text);
}

/** A note with these lines of properties and this text. */
export function note(properties: string, text = ''): string {
  return `---\n${properties}\n---\n\n${text}\n`;
}

/** What a note is to Rapport. */
export function kindOf(
  path: string,
  text: string,
  changed: Partial<Conventions> = {},
): 'contact' | 'dated' | 'conversation' | 'other' {
  const { contact, day, conversation } = readNote(path, text, changed);
  if (contact !== null) return 'contact';
  if (day !== null) return 'dated';
  return conversation === null ? 'other' : 'conversation';
}

/** The entries of a daily note with this text, in short. */
export function entries(text: string, changed: Partial<Conventions> = {}): readonly string[] {
  return readNote('Daily/2026-11-20.md', text, changed).entries.map(inShort);
}

/** An entry in short: `3 log Ana Diaz, Ben Cho`, with `below 0` inside another one. */
export function inShort({ line, kind, links, within }: EntryFacts): string {
  const below = within === null ? '' : ` below ${String(within)}`;
  return `${String(line)} ${kind} ${links.join(', ')}${below}`;
}

/** The properties with problems in a note. */
export function problems(path: string, text: string): readonly string[] {
  return readNote(path, text).problems.map(({ property }) => property);
}

/** A day in ISO form, or null. */
export function isoOrNull(day: Day | null): string | null {
  return day === null ? null : isoDay(day);
}
