import type { Network } from '../network/network';
import { isUnusable } from '../notes/days/moment-format';
import type { Conventions } from '../notes/settings/conventions';
import type { CheckInConventions } from '../notes/writing/check-ins-items';
import { completeCheckIn, listsCheckIn, tickCheckIn } from '../notes/writing/check-ins-done';
import { changeDailyNote, dailyNotePath, dayLinkName, findWeeklyNote } from './daily-note';
import { reasonOf } from './failure';
import { contactOfLink } from './linked-contact';
import { done, failed, type Outcome } from './outcome';
import type { Ports } from './ports';
import type { Change } from './undo';
import { changeNote } from './write-note';

type Needed = Pick<Ports, 'vault' | 'links' | 'clock'>;
type Where = Pick<Conventions, 'dailyNotes' | 'weeklyNotes'> & CheckInConventions;

/**
 * Marks a contact as in touch today, which is a log entry: the open check-in in today's daily note is ticked, or the one in
 * the note of this week, with a link to the day; where neither lists one, today's daily note gets a line that is done.
 */
export async function completeTodaysCheckIn(
  contact: string,
  network: Pick<Network, 'resolve' | 'contact'>,
  conventions: Where,
  ports: Needed,
): Promise<Outcome> {
  const { vault, links, clock } = ports;
  const { dailyNotes } = conventions;
  const now = vault.currentPath(contact);
  if (now === null) return failed(contact, 'The note of this contact is no longer there.');
  let path = '';
  try {
    path = dailyNotePath(dailyNotes, clock.today());
    const link = links.linkTo(now, path);
    const contactOf = contactOfLink(network, path);
    const isListed =
      (await vault.exists(path)) &&
      listsCheckIn(await vault.read(path), conventions, now, link, contactOf);
    const ticked = isListed ? null : await tickInWeeklyNote(now, network, conventions, ports);
    if (ticked !== null) return done([ticked]);
    const change = await changeDailyNote(ports, dailyNotes, clock.today(), (text) =>
      completeCheckIn(text, conventions, now, link, contactOf),
    );
    return done(change === null ? [] : [change]);
  } catch (error) {
    return failed(path, reasonOf(error));
  }
}

/** Ticks a contact's open check-in in the note of this week; null where there is none. */
async function tickInWeeklyNote(
  contact: string,
  network: Pick<Network, 'resolve' | 'contact'>,
  conventions: Where,
  { vault, links, clock }: Needed,
): Promise<Change | null> {
  const { dailyNotes, weeklyNotes } = conventions;
  if (weeklyNotes === null) return null;
  const today = clock.today();
  const note = findWeeklyNote(weeklyNotes, today);
  if (isUnusable(note)) return null; // then there is no note of this week to find anything in
  const { path } = note;
  if (!(await vault.exists(path))) return null;
  const contactOf = contactOfLink(network, path);
  const dayLink = links.linkToName(dayLinkName(dailyNotes, today), path);
  const tick = (text: string): string | null =>
    tickCheckIn(text, conventions, contact, contactOf, dayLink);
  if (tick(await vault.read(path)) === null) return null;
  return changeNote(vault, path, (text) => tick(text) ?? text);
}
