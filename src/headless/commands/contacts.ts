import { isoDay } from '../../domain/day';
import { checkInJson } from '../../network/check-in-json';
import { reviewOf } from '../../network/review';
import type { ListRequest } from '../arguments';
import { contactsPage } from '../pages/contacts-page';
import type { Answer, VaultAtHand } from './vault-at-hand';

/** All contacts, by name. */
export function contacts({ json }: ListRequest, { network, today }: VaultAtHand): Answer {
  if (!json) return { page: contactsPage(network, today) };
  const proposed = new Set(reviewOf(network, today).proposed);
  const listed = network
    .checkIns(today)
    .map((checkIn) => checkInJson(network, checkIn, proposed.has(checkIn), today));
  return { json: { today: isoDay(today), contacts: listed } };
}
