import { contactAskedFor } from '../../network/named-contact';
import { whyUnclear } from '../../network/unclear-contact';
import { whyJson } from '../../network/why-json';
import type { WhyRequest } from '../arguments';
import { BadInput } from '../bad-input';
import { whyPage } from '../pages/why-page';
import type { Answer, VaultAtHand } from './vault-at-hand';

/** Why a contact stands as it does. */
export function why({ contact, json }: WhyRequest, { network, today }: VaultAtHand): Answer {
  const found = contactAskedFor(network, contact);
  if (found.kind !== 'contact') throw new BadInput(whyUnclear(found, contact));
  const { path } = found.contact;
  if (json) return { json: whyJson(network, path, today) };
  const checkIn = network.checkIn(path, today);
  if (checkIn === undefined) throw new BadInput(`There is no contact “${contact}”.`);
  return { page: whyPage(network, checkIn, today) };
}
