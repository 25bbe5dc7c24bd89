import type { Contact } from '../domain/contact';
import type { Day } from '../domain/day';
import { exchangesIn, isHelp } from '../domain/exchange';
import { firstName } from '../domain/first-name';
import type { Situation } from '../domain/opener';
import { milestoneAround, type Milestone } from '../domain/milestone';
import { tieOf } from '../domain/tie';
import { lengthInWords, listInWords, relativeDay } from '../domain/wording';
import {
  MESSAGE_PLACEHOLDERS,
  type MessagePlaceholder,
  type MessageValues,
} from '../notes/messages/message-template';
import type { Network } from './network';
import type { Review } from './review';

/** So many texts of a list are named in a sentence. */
const MOST_NAMED = 2;

/** What notes say of a contact that a message can take up; what they don't say is left out. */
export function messageValues(network: Network, path: string, today: Day): MessageValues {
  const checkIn = network.checkIn(path, today);
  if (checkIn === undefined) return {};
  const { contact, lastInteraction } = checkIn;
  const past = network.history(path).filter(({ on }) => on <= today);
  const topics = past.findLast(({ details }) => details.topics.length > 0)?.details.topics ?? [];
  const help = exchangesIn(past).findLast((told) => told.side === 'received' && isHelp(told));
  const occasion = milestoneAround(checkIn, today);
  return {
    ...valuesAbout(contact),
    ...given('met-at', contact.metAt),
    ...given('last-topic', topics),
    ...given('last-ago', lastInteraction === null ? [] : [relativeDay(lastInteraction.on, today)]),
    ...given('last-help', help === undefined ? [] : [help.kind]),
    ...given('milestone', occasion === null ? [] : [occasionInWords(occasion)]),
  };
}

/** The same of somebody else whom a message is about. */
export function otherValues(other: Contact): MessageValues {
  const about = valuesAbout(other);
  return renamed(about, {
    name: 'other-name',
    'first-name': 'other-first-name',
    company: 'other-company',
    role: 'other-role',
    interests: 'other-interests',
    'looking-for': 'other-looking-for',
    'can-help-with': 'other-can-help-with',
  });
}

/** What decides which message suggests itself for a contact, from a review. */
export function situationOf(network: Network, review: Review, path: string): Situation | null {
  const { today, followUps } = review;
  const checkIn = network.checkIn(path, today);
  if (checkIn === undefined) return null;
  const { contact } = checkIn;
  return {
    owesThanks: followUps.some(
      ({ kind, contacts }) => kind === 'thanks' && contacts.some((one) => one.path === path),
    ),
    hasOccasion: milestoneAround(checkIn, today) !== null,
    warmth: tieOf(contact, network.history(path), network.rules, today).warmth,
  };
}

function valuesAbout(contact: Contact): MessageValues {
  return {
    name: contact.name,
    'first-name': firstName(contact.name),
    ...given('company', contact.organisations),
    ...given('role', contact.roles),
    ...given('location', contact.places),
    ...given('interests', contact.interests),
    ...given('looking-for', contact.lookingFor),
    ...given('can-help-with', contact.canHelpWith),
  };
}

/** Values under other names; those without another name are left out. */
function renamed(
  values: MessageValues,
  names: Readonly<Partial<Record<MessagePlaceholder, MessagePlaceholder>>>,
): MessageValues {
  const entries = MESSAGE_PLACEHOLDERS.flatMap((name) => {
    const [other, value] = [names[name], values[name]];
    return other === undefined || value === undefined ? [] : [[other, value] as const];
  });
  return Object.fromEntries(entries);
}

function given(name: keyof MessageValues, texts: readonly string[]): MessageValues {
  return texts.length === 0 ? {} : { [name]: listInWords(texts.slice(0, MOST_NAMED)) };
}

function occasionInWords({ kind, label, years }: Milestone): string {
  switch (kind) {
    case 'birthday':
      return 'your birthday';
    case 'new-job':
      return label === null ? 'your new job' : `your new job at ${label}`;
    case 'work':
      return `${lengthInWords(years ?? 1, 'year')} at ${label ?? 'your work'}`;
    case 'met':
    case 'occasion':
      return `your ${label ?? 'day'}`;
  }
}
