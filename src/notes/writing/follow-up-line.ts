import { isoDay, type Day } from '../../domain/day';
import { dueDayIn, type WrittenDay } from '../reading/task-line';
import type { Tags } from '../settings/tags';
import { asItem, inOneLine } from './one-line';
import { safeLink } from './safe-link';

/** Something promised or expected, as a task. */
export interface FollowUpEntry {
  /** Finished links to the contacts whom it concerns; those that the text names already are left out. */
  readonly links: readonly string[];
  /** What there is to do; may be empty. */
  readonly text: string;
  /** Words of the text in whose place a link stands, which is one of the links. */
  readonly linked?: readonly LinkedWords[];
  readonly dueOn: Day | null;
  /** Whether they are to do it. */
  readonly waiting: boolean;
}

/** Words that name a contact, and the link to put in their place. */
export interface LinkedWords {
  readonly words: string;
  readonly link: string;
}

/** The task of a follow-up: `- [ ] Send the paper [[Ana Diaz]] 📅 2026-11-27`; throws a sentence where a link can't be written. */
export function followUpLine(
  { links, text, linked, dueOn, waiting }: FollowUpEntry,
  tags: Pick<Tags, 'waiting'>,
): string {
  const safe = links.map(safeLink);
  const told = inOneLine(text);
  const written = dueDayIn(told); // a task has one day: the one given, else the one in its text
  const said = (linked ?? []).reduce(withLink, withDueDay(told, written, dueOn));
  const missing = safe.filter((link) => !said.includes(link));
  const parts = [
    asItem(said),
    missing.length > 0 && ASKS_WITH_WHOM.test(said) ? 'with' : '',
    missing.join(', '),
    waiting ? `#${tags.waiting[0]}` : '',
    dueOn === null || written !== null ? '' : `📅 ${isoDay(dueOn)}`,
  ];
  return `- [ ] ${parts.filter((part) => part !== '').join(' ')}`;
}

/** A text with another day in the place of the one that is written in it. */
function withDueDay(text: string, written: WrittenDay | null, dueOn: Day | null): string {
  if (written === null || dueOn === null) return text;
  return text.slice(0, written.start) + isoDay(dueOn) + text.slice(written.end);
}

/** A text that says no more than that there is to be another talk. */
const ASKS_WITH_WHOM = /^(?:follow[- ]?up|check in|check back|touch base|catch up|reconnect)$/i;

/** A text with a link in the place of words; not at its beginning, where a link would say that they are to do it. */
function withLink(text: string, { words, link }: LinkedWords): string {
  const at = placeOf(words, text);
  return at === null ? text : text.slice(0, at) + link + text.slice(at + words.length);
}

/** Where words stand in a text as words of their own; null where they don't. */
function placeOf(words: string, text: string): number | null {
  for (let at = text.indexOf(words, 1); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, behind] = [text.slice(0, at), text.slice(at + words.length)];
    if (!ENDS_IN_WORD.test(before) && !BEGINS_WITH_WORD.test(behind)) return at;
  }
  return null;
}

const ENDS_IN_WORD = /[\p{L}\p{N}\p{M}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}\p{M}]/u;
