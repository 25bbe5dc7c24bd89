import type { Network } from '../network/network';
import type { Conventions } from '../notes/settings/conventions';
import { insertionAt } from '../notes/writing/check-ins-here';
import type { CheckInConventions } from '../notes/writing/check-ins-items';
import { findDailyNote, findWeeklyNote } from './daily-note';
import { reasonOf } from './failure';
import { checkInLines, NO_LINES, type InsertedCheckIns } from './insert-check-ins';
import { done, failed } from './outcome';
import type { Ports } from './ports';
import { changeNote } from './write-note';

/** A line of a note that is being edited. */
export interface HereInNote {
  readonly path: string;
  /** The line of the cursor in the note's text, counted from 0; null where the editor shows another text. */
  readonly lineIn: (text: string) => number | null;
}

/**
 * Inserts the check-ins that a note lacks at a line of it, in one atomic write. Only a note in which ticking them logs
 * today's contact takes any: one that stands for today, or this week's.
 */
export async function insertCheckInsHere(
  { path, lineIn }: HereInNote,
  network: Network,
  conventions: CheckInConventions & Pick<Conventions, 'dailyNotes' | 'weeklyNotes'>,
  ports: Pick<Ports, 'vault' | 'links' | 'clock'>,
): Promise<InsertedCheckIns> {
  let found = NO_LINES;
  try {
    if (!logsToday(path, network, conventions, ports)) throw new Error(LOGS_NOTHING);
    const change = await changeNote(ports.vault, path, (text) => {
      const line = lineIn(text);
      if (line === null) throw new Error(NOT_SAVED);
      found = checkInLines(text, path, network, conventions, ports);
      if (found.lines.length === 0) return text;
      const insertion = insertionAt(text, line, found.lines);
      if (insertion === null) throw new Error(NO_PLACE);
      return text.slice(0, insertion.at) + insertion.text + text.slice(insertion.at);
    });
    const { lines, failures } = found;
    return { outcome: done(change === null ? [] : [change], failures), count: lines.length };
  } catch (error) {
    return { outcome: failed(ports.vault.currentPath(path) ?? path, reasonOf(error)), count: 0 };
  }
}

/** Whether a check-in that is ticked in a note counts as contact of today. */
function logsToday(
  path: string,
  network: Network,
  { dailyNotes, weeklyNotes }: Pick<Conventions, 'dailyNotes' | 'weeklyNotes'>,
  { clock }: Pick<Ports, 'clock'>,
): boolean {
  const today = clock.today();
  if (network.facts(path)?.day === today) return true;
  const notes = [
    findDailyNote(dailyNotes, today),
    ...(weeklyNotes === null ? [] : [findWeeklyNote(weeklyNotes, today)]),
  ];
  return notes.some((note) => 'path' in note && note.path === path);
}

const LOGS_NOTHING =
  'Ticking a check-in here would not log it today. Insert check-ins into today’s note or this week’s.';
const NOT_SAVED = 'What you see in the editor is not saved yet. Try again in a moment.';
const NO_PLACE =
  'There is no place for check-ins on this line. Put the cursor into the text of the note.';
