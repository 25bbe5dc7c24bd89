import { failed } from '../../actions/outcome';
import type { Picks } from '../../actions/picks';
import { recordMeetings, type PersonToRecord } from '../../actions/record-meetings';
import type { KnownProperty } from '../../actions/new-contact';
import { isoDay } from '../../domain/day';
import { eventFollowUpDay, lastDayToMeet, phaseOf, type Event } from '../../domain/event';
import { relativeDay } from '../../domain/wording';
import { eventAt } from '../../network/events';
import type { Network } from '../../network/network';
import type { MetDraft, MetEntry, MetEntryPerson } from '../../ui/events/event-port';
import { mountMetForm } from '../../ui/mount';
import type { ListedAs } from '../../ui/people/pasted-people';
import { networkPeople } from '../logging/network-people';
import { contactsIn } from '../logging/save-entry';
import { lastingDay } from '../read-day';
import { EVENT_TEXTS, NOTICES, shortened } from '../strings';
import { openDraftModal } from '../windows/draft-modal';
import { KeptDrafts } from '../windows/kept-drafts';
import { MET_DRAFTS } from './event-drafts';
import type { EventSources } from './event-sources';
import { listReader } from './read-list';

/** Asks whom the user met at an event, and records it in its note and in those of new contacts. */
export function askWhomMet(sources: EventSources, path: string): void {
  const { live, today, configuration, actions, readDay } = sources;
  const { network } = live;
  if (network === null) throw new Error(NOTICES.stillReading);
  const event = eventAt(network, path);
  if (event === null) throw new Error(EVENT_TEXTS.noEvent);
  const { name, on, until } = event;
  if (phaseOf(event, today.day) === 'ahead')
    throw new Error(EVENT_TEXTS.notBegun(shortened(name), relativeDay(on, today.day)));
  const picks = actions.picks([path]);
  const start: MetDraft = { event: path, day: isoDay(lastDayToMeet(event, today.day)), people: [] };
  const drafts = new KeptDrafts(configuration, MET_DRAFTS, (at) => picks.find(at) ?? at);
  const pick = ({ people }: MetDraft): void => {
    picks.change([path, ...contactsIn(people.map(({ person }) => person))]);
  };
  openDraftModal(sources, EVENT_TEXTS.afterTitle, drafts, start, (content, { saving, ...port }) => {
    pick(port.kept ?? start);
    return mountMetForm(content, {
      ...port,
      ...{ name, on, until, today: today.day },
      people: networkPeople(network, today.day),
      readList: listReader(network),
      readDay: (typed) => readDay(typed, 'past') ?? readDay(typed, 'future'),
      readDue: (typed) => readDay(typed, 'future'),
      followUpDay: (met) => eventFollowUpDay(met, today.day),
      changed: (draft) => {
        pick(draft);
        port.changed({
          ...draft,
          people: draft.people.map((met) => ({
            ...met,
            due: lastingDay(met.due, 'future', readDay),
          })),
        });
      },
      save: (entry) => saving(record(sources, event, entry, picks)),
    });
  });
}

async function record(
  { live, actions }: EventSources,
  { path, on, name }: Event,
  entry: MetEntry,
  picks: Picks,
): Promise<void> {
  await actions.perform(
    async ({ ports, settings }) => {
      const network: Network | null = live.network;
      if (network === null) return failed('', NOTICES.stillReading);
      const people = entry.people.map((met) => asRecorded(met, picks));
      const meetings = { event: picks.now(path), on: entry.on, begins: on, people };
      return recordMeetings(meetings, network, settings, ports);
    },
    () => EVENT_TEXTS.met(entry.people.length, shortened(name)),
  );
}

function asRecorded(
  { person, listed, said, followUp }: MetEntryPerson,
  picks: Picks,
): PersonToRecord {
  return {
    who:
      person.kind === 'contact'
        ? { kind: 'contact', path: picks.now(person.path) }
        : { kind: 'new', name: person.name, known: knownFrom(listed) },
    text: said,
    followUp,
  };
}

/** What a list says of somebody new, as properties. */
function knownFrom({ email, organisation, role }: ListedAs): readonly KnownProperty[] {
  const known: readonly KnownProperty[] = [
    { meaning: 'organisation', value: organisation },
    { meaning: 'role', value: role },
    { meaning: 'email', value: email },
  ];
  return known.filter(({ value }) => value !== '');
}
