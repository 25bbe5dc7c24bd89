import type { Contact } from '../domain/contact';
import { isoDay, type Day } from '../domain/day';
import { SETTLED_BY_TALKING } from '../domain/derived-follow-up';
import { balanceOf } from '../domain/exchange';
import { firstName } from '../domain/first-name';
import { followUpWithDue } from '../domain/follow-up-wording';
import type { Interaction } from '../domain/interaction';
import { milestonesOf } from '../domain/milestone';
import { milestoneAhead } from '../domain/milestone-wording';
import { relativeDay } from '../domain/wording';
import type { Network } from '../network/network';
import { reviewOf } from '../network/review';
import type { TextPlaceholder } from '../notes/templates/placeholders';
import { recallFor, type RecallSettings } from './create-conversation-recall';
import type { Vault } from './ports';

/** What the placeholders about contacts and what was between you stand for, on the day of a conversation. */
export async function conversationTexts(
  contacts: readonly Contact[],
  on: Day,
  channel: string | null,
  network: Network,
  settings: RecallSettings,
  vault: Pick<Vault, 'read'>,
): Promise<Readonly<Record<TextPlaceholder, readonly string[]>>> {
  const histories = contacts.map(({ path }) =>
    network.history(path).filter((entry) => entry.on <= on),
  );
  const { last, notes, askNext } = await recallFor(contacts, on, network, settings, vault);
  const ofEach = (say: (contact: Contact, index: number) => readonly string[]): string[] =>
    contacts.flatMap((contact, index) => {
      const said = say(contact, index).join(', ');
      if (said === '') return [];
      return contacts.length === 1 ? say(contact, index) : `${contact.name}: ${said}`;
    });
  const ofAll = (values: (contact: Contact) => readonly string[]): string[] => [
    ...new Set(contacts.flatMap(values)),
  ];
  return {
    'first-name': contacts.map(({ name }) => firstName(name)),
    company: ofAll(({ organisations }) => organisations),
    role: ofAll(({ roles }) => roles),
    location: ofAll(({ places }) => places),
    interests: ofAll(({ interests }) => interests),
    channel: channel === null ? [] : [channel],
    'last-date': last === null ? [] : [isoDay(last.on)],
    'last-ago': last === null ? [] : [relativeDay(last.on, on)],
    'last-channel': last?.channel == null ? [] : [last.channel],
    'last-notes': notes,
    'ask-next-time': askNext,
    'open-follow-ups': openFollowUps(contacts, on, network),
    'looking-for': ofEach(({ lookingFor }) => lookingFor),
    'can-help-with': ofEach(({ canHelpWith }) => canHelpWith),
    upcoming: ofEach(({ path }) => upcoming(path, on, network)),
    exchanges: ofEach((_, index) => exchanges(histories[index] ?? [])),
  };
}

function openFollowUps(contacts: readonly Contact[], on: Day, network: Network): readonly string[] {
  const paths = new Set(contacts.map(({ path }) => path));
  return reviewOf(network, on)
    .followUps.filter((followUp) => !followUp.stale && !SETTLED_BY_TALKING.has(followUp.kind))
    .filter((followUp) => followUp.contacts.some(({ path }) => paths.has(path)))
    .map((followUp) => followUpWithDue(followUp, on));
}

function upcoming(contact: string, on: Day, network: Network): readonly string[] {
  const checkIn = network.checkIn(contact, on);
  if (checkIn === undefined) return []; // of a contact made just now nothing is known
  return milestonesOf(checkIn, on, network.rules.milestoneDays).map((milestone) =>
    milestoneAhead(milestone, on),
  );
}

function exchanges(history: readonly Interaction[]): readonly string[] {
  const { gave, received } = balanceOf(history);
  return gave === 0 && received === 0 ? [] : [`gave ${String(gave)}, received ${String(received)}`];
}
