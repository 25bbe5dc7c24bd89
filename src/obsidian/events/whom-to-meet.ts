import { failed } from '../../actions/outcome';
import { planToMeet } from '../../actions/plan-to-meet';
import { nameOf } from '../../notes/paths';
import { listInWords } from '../../ui/strings';
import { askForPeople } from '../conversations/contact-picker';
import { TO_MEET_DRAFTS } from '../conversations/people-drafts';
import { EVENT_TEXTS, NOTICES, shortened } from '../strings';
import type { EventSources } from './event-sources';
import { listReader } from './read-list';

/** Asks whom the user wants to meet at an event, and adds them to its note. */
export async function askWhomToMeet(sources: EventSources, event: string): Promise<void> {
  const { live, actions } = sources;
  const { network } = live;
  if (network === null) throw new Error(NOTICES.stillReading);
  const picks = actions.picks([event]);
  const question = {
    title: EVENT_TEXTS.toMeetTitle,
    action: EVENT_TEXTS.addToMeet,
    drafts: TO_MEET_DRAFTS,
    readList: listReader(network),
    about: [event],
  };
  const contacts = await askForPeople(sources, question, []);
  if (contacts !== null) await addToMeet(sources, picks.now(event), contacts);
}

/** Adds contacts to those whom the user wants to meet at an event. */
export async function addToMeet(
  { live, actions }: Pick<EventSources, 'live' | 'actions'>,
  event: string,
  contacts: readonly string[],
): Promise<void> {
  const names = contacts.map((contact) => actions.nameNow(contact) ?? nameOf(contact));
  await actions.perform(
    async ({ ports, settings }) =>
      live.network === null
        ? failed('', NOTICES.stillReading)
        : planToMeet({ event, contacts }, live.network, settings.conventions, ports),
    () => EVENT_TEXTS.planned(shortened(listInWords(names)), shortened(nameOf(event))),
    { nothing: EVENT_TEXTS.plannedAlready },
  );
}
