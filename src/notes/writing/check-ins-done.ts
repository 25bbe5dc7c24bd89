import { isOpenStatus } from '../open-status';
import { insertInSection } from '../text/section';
import { checkInItems, type CheckInConventions, type ContactOfLink } from './check-ins-items';
import { doneCheckInLine } from './check-ins-line';

/**
 * The note with the open check-in of a contact ticked, and a finished link to the day written behind it where one is
 * given; null where the note lists none that is the contact's alone. One tagged as a mere mention would not count as done.
 */
export function tickCheckIn(
  text: string,
  conventions: CheckInConventions,
  contact: string,
  contactOf: ContactOfLink,
  dayLink: string | null,
): string | null {
  const item = checkInItems(text, conventions).find(
    ({ task, links, isMention }) =>
      task !== null && isOpenStatus(task.status) && !isMention && isOnly(contact, links, contactOf),
  );
  if (item?.task == null) return null;
  const { line, task } = item;
  const ticked = `${text.slice(0, task.at)}x${text.slice(task.at + task.status.length, line.end)}`;
  const withDay =
    dayLink === null ? ticked : ticked.replace(LINE_END, (end) => ` ${dayLink}${end}`);
  return withDay + text.slice(line.end);
}

/** What stays at the end of a line: blanks and a block id. */
const LINE_END = /(?:[ \t]+\^[A-Za-z0-9-]+)?[ \t]*$/;

/** The note with a contact's check-in done: as it is where one is done, else the open one ticked, else a done one added. */
export function completeCheckIn(
  text: string,
  conventions: CheckInConventions,
  contact: string,
  link: string,
  contactOf: ContactOfLink,
): string {
  if (hasDone(text, conventions, contact, link, contactOf)) return text;
  const ticked = tickCheckIn(text, conventions, contact, contactOf, null);
  return (
    ticked ??
    insertInSection(text, conventions.checkInsHeading, doneCheckInLine(link, conventions.tags))
  );
}

/** Tells whether completing a contact's check-in adds no line to the note. */
export function listsCheckIn(
  text: string,
  conventions: CheckInConventions,
  contact: string,
  link: string,
  contactOf: ContactOfLink,
): boolean {
  return (
    hasDone(text, conventions, contact, link, contactOf) ||
    tickCheckIn(text, conventions, contact, contactOf, null) !== null
  );
}

function hasDone(
  text: string,
  conventions: CheckInConventions,
  contact: string,
  link: string,
  contactOf: ContactOfLink,
): boolean {
  return checkInItems(text, conventions).some(
    ({ task, links, text: said, isMention }) =>
      /^x$/i.test(task?.status ?? '') &&
      !isMention &&
      (said.includes(link) || links.some((one) => contactOf(one) === contact)),
  );
}

/** Who ticks the check-in of one contact says nothing of the others in its line. */
function isOnly(contact: string, links: readonly string[], contactOf: ContactOfLink): boolean {
  const contacts = new Set(links.flatMap((link) => contactOf(link) ?? []));
  return contacts.has(contact) && contacts.size === 1;
}
