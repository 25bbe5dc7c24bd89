import { roomToday } from '../domain/budget';
import { writtenReasonOf } from '../domain/reason';
import type { Network } from '../network/network';
import { reviewOf } from '../network/review';
import type { Conventions } from '../notes/settings/conventions';
import { insertLinesInSection } from '../notes/text/section';
import { hasCheckIns, linesToAdd } from '../notes/writing/check-ins-block';
import { checkInItems, type CheckInConventions } from '../notes/writing/check-ins-items';
import { safeLink } from '../notes/writing/safe-link';
import { changeDailyNote, changeWeeklyNote, dailyNotePath, weeklyNotePath } from './daily-note';
import { reasonOf, type Failure } from './failure';
import { contactOfLink } from './linked-contact';
import { done, failed, type Outcome } from './outcome';
import type { Ports } from './ports';
import type { Change } from './undo';
import { changeNote } from './write-note';

/**
 * The note that gets the check-ins: today's daily note or the note of this week, each created if missing; or a daily note
 * that has just been created, which stays as it is once it lists check-ins, by whomever they were written.
 */
export type CheckInsTarget =
  | { readonly kind: 'daily note' | 'weekly note' }
  | { readonly kind: 'new note'; readonly path: string };

/** What came of inserting check-ins, and how many there were. */
export interface InsertedCheckIns {
  readonly outcome: Outcome;
  readonly count: number;
}

type Needed = Pick<Ports, 'vault' | 'links' | 'clock'>;

/**
 * Lists the check-ins proposed for today under the check-ins heading of a note, in one atomic write. Those that it lists
 * already stay as they are and use up the daily budget, so that doing it again changes nothing. A contact that can't be
 * linked is left out, and told.
 */
export async function insertCheckIns(
  target: CheckInsTarget,
  network: Network,
  conventions: Pick<Conventions, 'dailyNotes' | 'weeklyNotes'> & CheckInConventions,
  ports: Needed,
): Promise<InsertedCheckIns> {
  let path = '';
  let found: CheckInLines = NO_LINES;
  const add = (text: string): string => {
    const isListed = target.kind === 'new note' && hasCheckIns(text, conventions);
    found = isListed ? NO_LINES : checkInLines(text, path, network, conventions, ports);
    return insertLinesInSection(text, conventions.checkInsHeading, found.lines);
  };
  try {
    path = pathOf(target, conventions, ports);
    const change = await changeTarget(target, conventions, ports, add);
    const { lines, failures } = found;
    return { outcome: done(change === null ? [] : [change], failures), count: lines.length };
  } catch (error) {
    return { outcome: failed(path, reasonOf(error)), count: 0 };
  }
}

/** Lines of check-ins to add to a note. */
export interface CheckInLines {
  readonly lines: readonly string[];
  /** Contacts who should be among them and can't be linked. */
  readonly failures: readonly Failure[];
}

/** No check-ins to add. */
export const NO_LINES: CheckInLines = { lines: [], failures: [] };

/** The lines of the check-ins proposed for today that a note with this path and text lacks, as far as the budget goes. */
export function checkInLines(
  text: string,
  path: string,
  network: Network,
  conventions: CheckInConventions,
  { vault, links, clock }: Needed,
): CheckInLines {
  const today = clock.today();
  const { checkIns, proposed } = reviewOf(network, today);
  const { dailyBudget, milestoneDays } = network.rules;
  const contactOf = contactOfLink(network, path);
  const listed = new Set(
    checkInItems(text, conventions).flatMap((item) => item.links.map((link) => contactOf(link))),
  );
  const failures: Failure[] = [];
  const wanted = proposed.flatMap((checkIn) => {
    const contact = vault.currentPath(checkIn.contact.path);
    if (contact === null) return [];
    try {
      const link = safeLink(links.linkTo(contact, path));
      return { contact, link, reason: writtenReasonOf(checkIn, today, milestoneDays) };
    } catch (error) {
      if (!listed.has(contact)) failures.push({ path: contact, reason: reasonOf(error) });
      return [];
    }
  });
  const room = (others: ReadonlySet<string>): number =>
    roomToday(checkIns, dailyBudget, today, others);
  return { lines: linesToAdd(text, conventions, { wanted, room }, contactOf), failures };
}

function pathOf(
  target: CheckInsTarget,
  { dailyNotes, weeklyNotes }: Pick<Conventions, 'dailyNotes' | 'weeklyNotes'>,
  { clock }: Pick<Ports, 'clock'>,
): string {
  switch (target.kind) {
    case 'daily note':
      return dailyNotePath(dailyNotes, clock.today());
    case 'weekly note':
      if (weeklyNotes === null) throw new Error(NO_WEEKLY_NOTES);
      return weeklyNotePath(weeklyNotes, clock.today());
    case 'new note':
      return target.path;
  }
}

async function changeTarget(
  target: CheckInsTarget,
  { dailyNotes, weeklyNotes }: Pick<Conventions, 'dailyNotes' | 'weeklyNotes'>,
  ports: Needed,
  change: (text: string) => string,
): Promise<Change | null> {
  switch (target.kind) {
    case 'daily note':
      return changeDailyNote(ports, dailyNotes, ports.clock.today(), change);
    case 'weekly note':
      if (weeklyNotes === null) throw new Error(NO_WEEKLY_NOTES);
      return changeWeeklyNote(ports, weeklyNotes, ports.clock.today(), change);
    case 'new note':
      return changeNote(ports.vault, target.path, change);
  }
}

const NO_WEEKLY_NOTES = 'Weekly notes are not switched on in Periodic Notes.';
