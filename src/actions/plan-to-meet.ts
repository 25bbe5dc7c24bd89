import type { Contact } from '../domain/contact';
import { interactionInWords } from '../domain/reason';
import { traitInWords } from '../domain/trait-wording';
import { traits } from '../domain/trait';
import { listInWords } from '../domain/wording';
import type { Network } from '../network/network';
import type { Conventions } from '../notes/settings/conventions';
import { insertLinesInSection } from '../notes/text/section';
import { itemsInSection } from '../notes/text/section-items';
import { plainLine } from '../notes/writing/plain-line';
import { safeLink } from '../notes/writing/safe-link';
import { linksIn } from '../notes/written-values';
import { changeOneNote } from './change-one-note';
import { failed, type Outcome } from './outcome';
import type { Ports } from './ports';

/** Whom the user wants to meet at an event: paths of notes, as they were when they were picked. */
export interface PeopleToMeet {
  readonly event: string;
  readonly contacts: readonly string[];
}

/**
 * Adds contacts to those whom the user wants to meet at an event, each with what reminds of them: what they do, the last
 * contact, what they look for. Who is listed already stays as the note has it.
 */
export async function planToMeet(
  { event, contacts }: PeopleToMeet,
  network: Network,
  { toMeetHeading }: Pick<Conventions, 'toMeetHeading'>,
  { vault, links, clock }: Pick<Ports, 'vault' | 'links' | 'clock'>,
): Promise<Outcome> {
  const gone = contacts.find((contact) => vault.currentPath(contact) === null);
  if (gone !== undefined) return failed(gone, 'The note of this contact is no longer there.');
  return changeOneNote(vault, event, (text) => {
    const path = vault.currentPath(event) ?? event;
    const listed = new Set(
      itemsInSection(text, toMeetHeading).flatMap((item) =>
        linksIn(item)
          .slice(0, 1)
          .map(({ target }) => network.resolve(target, path) ?? target),
      ),
    );
    const lines = [...new Set(contacts)].flatMap((picked) => {
      const contact = vault.currentPath(picked) ?? picked;
      const link = safeLink(links.linkTo(contact, path));
      const isListed = listed.has(picked) || linksIn(link).some(({ target }) => listed.has(target));
      const known = network.contact(picked) ?? network.contact(contact);
      const about = known === undefined ? [] : reminders(known, network, clock.today());
      return isListed ? [] : [`- ${[link, ...about].join(' · ')}`];
    });
    return insertLinesInSection(text, toMeetHeading, lines);
  });
}

/** What reminds of a contact in one line: what they do, the last contact, what they look for. */
function reminders(contact: Contact, network: Network, today: number): readonly string[] {
  const last = network.checkIn(contact.path, today)?.lastInteraction ?? null;
  return [
    listInWords(contact.roles),
    listInWords(contact.organisations),
    last === null ? '' : `last: ${interactionInWords(last, today)}`,
    ...traits('looking for', contact.lookingFor).map(traitInWords),
  ]
    .map(plainLine)
    .filter((part) => part !== '');
}
