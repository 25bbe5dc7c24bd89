import type { CheckIn } from '../../domain/check-in';
import type { Day } from '../../domain/day';
import { dayInWords } from '../../domain/wording';
import type { Network } from '../../network/network';
import { rhythmOfContact } from '../../network/rhythm-of-contact';
import { line, toned, type Block, type Span } from '../page';
import { counted } from './words';

/** All contacts by name, with how they stand; a circle with a question mark is a proposal. */
export function contactsPage(network: Network, today: Day): readonly Block[] {
  const checkIns = network.checkIns(today);
  return [
    line(toned('title', counted(checkIns.length, 'contact'))),
    { rows: checkIns.map((checkIn) => row(network, checkIn, today)) },
  ];
}

function row(network: Network, checkIn: CheckIn, today: Day): readonly Span[] {
  const { contact, status, lastInteraction } = checkIn;
  const { days, suggested } = rhythmOfContact(network, contact, today);
  return [
    toned('strong', contact.name),
    contact.circle ?? toned('quiet', suggested === null ? '–' : `${suggested.name}?`),
    status === 'overdue' ? toned('warning', status) : status,
    lastInteraction === null
      ? toned('quiet', 'no contact recorded')
      : `last ${dayInWords(lastInteraction.on, today)}`,
    counted(days.length, 'day'),
    toned('quiet', contact.path),
  ];
}
