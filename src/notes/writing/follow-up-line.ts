import { isoDay, type Day } from '../../domain/day';
import type { Tags } from '../settings/tags';
import { asItem, inOneLine } from './one-line';
import { safeLink } from './safe-link';

/** Something promised or expected, as a task. */
export interface FollowUpEntry {
  /** Finished links to the contacts whom it concerns; those that the text names already are left out. */
  readonly links: readonly string[];
  /** What there is to do; may be empty. */
  readonly text: string;
  readonly dueOn: Day | null;
  /** Whether they are to do it. */
  readonly waiting: boolean;
}

/** The task of a follow-up: `- [ ] Send the paper [[Ana Diaz]] 📅 2026-11-27`; throws a sentence where a link can't be written. */
export function followUpLine(
  { links, text, dueOn, waiting }: FollowUpEntry,
  tags: Pick<Tags, 'waiting'>,
): string {
  const said = inOneLine(text);
  const missing = links.map(safeLink).filter((link) => !said.includes(link));
  const parts = [
    asItem(said),
    missing.join(', '),
    waiting ? `#${tags.waiting[0]}` : '',
    dueOn === null ? '' : `📅 ${isoDay(dueOn)}`,
  ];
  return `- [ ] ${parts.filter((part) => part !== '').join(' ')}`;
}
