import type { FollowUp } from '../../domain/follow-up';
import { keyOfMatch, matchName } from '../../domain/match';
import type { Subject } from './row-model';
import type { Section } from './sections';

/** One line of the review as it is scrolled through: a heading, a row, a sentence or a button. */
export type ListItem =
  | { readonly kind: 'heading'; readonly key: string; readonly section: Section }
  | { readonly kind: 'note'; readonly key: string; readonly section: Section }
  | { readonly kind: 'more'; readonly key: string; readonly section: Section }
  | {
      readonly kind: 'row';
      readonly key: string;
      readonly section: Section;
      readonly subject: Subject;
      /** Place in its section, from 1. */
      readonly place: number;
    };

/** All lines of the review in order; rows of folded sections are left out. Keys are stable and unique. */
export function listItems(sections: readonly Section[]): readonly ListItem[] {
  const items: ListItem[] = [];
  for (const section of sections) {
    const { id, folded, subjects, note, more } = section;
    items.push({ kind: 'heading', key: id, section });
    if (folded === true) continue;
    if (note !== null) items.push({ kind: 'note', key: `${id}\nnote`, section });
    const seen = new Map<string, number>();
    subjects.forEach((subject, index) => {
      const name = nameOf(subject);
      const repetition = seen.get(name) ?? 0;
      seen.set(name, repetition + 1);
      const key = `${id}\n${name}${repetition === 0 ? '' : `\n${String(repetition)}`}`;
      items.push({ kind: 'row', key, section, subject, place: index + 1 });
    });
    if (more !== null) items.push({ kind: 'more', key: `${id}\nmore`, section });
  }
  return items;
}

/** What a subject is called among those of its section, whatever it says. */
function nameOf(subject: Subject): string {
  switch (subject.kind) {
    case 'contact':
    case 'circle':
      return subject.checkIn.contact.path;
    case 'said':
      return subject.contact.path;
    case 'milestone': {
      const { contact, kind, label } = subject.milestone;
      return [contact.path, kind, label ?? ''].join('\n');
    }
    case 'interaction':
      return subject.evidence.key;
    case 'match':
      return matchName(keyOfMatch(subject.match));
    case 'introduction': {
      const { path, line } = subject.introduction;
      return `${path}\n${String(line)}`;
    }
    case 'problem':
      return `${subject.problem.path}\n${subject.problem.property}`;
    case 'follow-up':
      return followUpName(subject.followUp);
  }
}

/** A task goes by its text, since its line changes when lines are added above it. */
function followUpName({ kind, path, text, contacts }: FollowUp): string {
  return [kind, path, text ?? contacts[0]?.path ?? ''].join('\n');
}

/** Tells whether the keyboard stops at an item. */
function isStop(item: ListItem): boolean {
  return item.kind === 'row' || item.kind === 'more' || isFoldable(item);
}

function isFoldable({ kind, section }: ListItem): boolean {
  return kind === 'heading' && section.folded !== null;
}

/** Index of the nearest item from a place on, in a direction, at which the keyboard stops; else null. */
export function stopFrom(items: readonly ListItem[], from: number, step: 1 | -1): number | null {
  for (let index = from; index >= 0 && index < items.length; index += step) {
    const item = items[index];
    if (item !== undefined && isStop(item)) return index;
  }
  return null;
}

/**
 * The key of the item that has the place of the active one after a change: the same item; else the check-in of the same
 * contact in another section; else the item that moved up into its place. Null where there is nothing to stop at.
 */
export function activeAfter(
  before: readonly ListItem[],
  after: readonly ListItem[],
  active: string | null,
): string | null {
  const first = keyAt(after, stopFrom(after, 0, 1));
  if (active === null) return first;
  if (after.some(({ key }) => key === active)) return active;
  const index = before.findIndex(({ key }) => key === active);
  const item = before[index];
  if (item === undefined) return first;
  const contact = checkInOf(item);
  const moved = contact === null ? undefined : after.find((other) => checkInOf(other) === contact);
  if (moved !== undefined) return moved.key;
  const place = placeIn(after, item, before, index);
  return keyAt(after, stopFrom(after, place, 1) ?? stopFrom(after, place, -1));
}

/** Where the items go on that followed one that is gone: at the first of them that is still there. */
function placeIn(
  after: readonly ListItem[],
  gone: ListItem,
  before: readonly ListItem[],
  index: number,
): number {
  const left = new Map(after.map(({ key }, place) => [key, place]));
  for (const { key, section } of before.slice(index + 1)) {
    if (section.id !== gone.section.id) break;
    const place = left.get(key);
    if (place !== undefined) return place;
  }
  for (const { key } of before.slice(0, index).reverse()) {
    const place = left.get(key);
    if (place !== undefined) return place;
  }
  return 0;
}

function keyAt(items: readonly ListItem[], index: number | null): string | null {
  return index === null ? null : (items[index]?.key ?? null);
}

/** Path of the contact whose check-in a row is; the list of all contacts shows everyone, so nobody moves there. */
function checkInOf(item: ListItem): string | null {
  if (item.kind !== 'row' || item.section.id === 'all contacts') return null;
  return item.subject.kind === 'contact' ? item.subject.checkIn.contact.path : null;
}
