import type { Conventions, DailyNotes } from '../../src/notes/settings/conventions';
import { DEFAULT_CONVENTIONS } from '../../src/notes/settings/conventions';
import { DEFAULT_RULES, type Rules } from '../../src/domain/rules';
import { metadataOf } from '../../src/headless/markdown/metadata';
import { Network } from '../../src/network/network';
import { createNoteReader } from '../../src/notes/reading/note-reader';
import type { MemoryVault } from './memory-vault';

export const TODAYS_NOTE = 'Daily/2026-11-22.md';
export const THIS_WEEKS_NOTE = 'Weeks/2026-W47.md';

const WEEKLY: DailyNotes = { folder: 'Weeks', format: 'gggg-[W]ww', template: '' };

/** Daily notes in a folder of theirs, and weekly notes in another. */
export const CONVENTIONS: Conventions = {
  ...DEFAULT_CONVENTIONS,
  dailyNotes: { ...DEFAULT_CONVENTIONS.dailyNotes, folder: 'Daily' },
  weeklyNotes: WEEKLY,
};

/** The note of a contact who was last met on a day and has the cadence of the circle close, a month. */
export function met(on: string): string {
  return `---\ntype: person\ncircle: close\nlast-contact: ${on}\n---\n`;
}

/** Four contacts of whom the first three are due, in this order. */
export const PEOPLE = {
  'People/Ana Diaz.md': met('2026-08-20'),
  'People/Ben Cho.md': met('2026-10-01'),
  'People/Cho.md': met('2026-10-22'),
  'People/Dora Eng.md': met('2026-11-20'),
};

/** The network of the notes as they are now. */
export function networkOf(
  vault: MemoryVault,
  rules: Partial<Rules> = {},
  conventions = CONVENTIONS,
): Network {
  const network = new Network({ ...DEFAULT_RULES, ...rules });
  const reader = createNoteReader(conventions, DEFAULT_RULES.circles);
  for (const [path, text] of vault.notes) {
    const { metadata, problem } = metadataOf(text);
    network.apply(path, reader.factsOf({ path, metadata, problem, createdOn: null }));
  }
  return network;
}
