import type { CheckInsTarget } from '../../actions/insert-check-ins';
import { counted } from '../../ui/strings';

const NOTES: Readonly<Record<CheckInsTarget['kind'], string>> = {
  'daily note': 'today’s note',
  'weekly note': 'this week’s note',
  'new note': 'today’s note',
};

/** What commands and notices say about check-ins in notes. */
export const CHECK_INS = {
  insert: 'Insert check-ins into today’s note',
  insertWeekly: 'Insert check-ins into this week’s note',
  insertHere: 'Insert check-ins here',
  inserted: (count: number, into: CheckInsTarget['kind']): string =>
    `Inserted ${counted(count, 'check-in', 'check-ins')} into ${NOTES[into]}.`,
  insertedHere: (count: number): string => `Inserted ${counted(count, 'check-in', 'check-ins')}.`,
  noneProposed: 'No check-ins are proposed today.',
  allListed: 'Nothing changed: the check-ins of today are listed already.',
  completed: (name: string): string => `Marked ${name} as in touch today.`,
} as const;
