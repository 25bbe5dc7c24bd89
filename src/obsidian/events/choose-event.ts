import { phaseOf, type Event } from '../../domain/event';
import { createEvent } from '../../actions/create-event';
import type { CreatedNote } from '../../actions/create-conversation';
import { failed } from '../../actions/outcome';
import { relativeDay } from '../../domain/wording';
import { eventAt, eventsByNearness } from '../../network/events';
import type { Network } from '../../network/network';
import { daysWithYear } from '../../ui/day-wording';
import { laterDays } from '../../ui/follow-up/day-choices';
import { openAtCursor } from '../conversations/open-at-cursor';
import { EVENT_TEXTS, NOTICES, shortened } from '../strings';
import { choicesNamed, type Choice } from '../windows/choices';
import { choose } from '../windows/choose';
import { chooseDay } from '../windows/choose-day';
import type { EventSources } from './event-sources';

/** What the user chose: an event that has a note, or the name of a new one. */
type Chosen =
  | { readonly kind: 'event'; readonly path: string }
  | { readonly kind: 'new'; readonly name: string };

/** The event whose note is open; null where another note is, or none. */
export function activeEvent({ app, live }: Pick<EventSources, 'app' | 'live'>): string | null {
  const path = app.workspace.getActiveFile()?.path;
  const { network } = live;
  if (path === undefined || network === null) return null;
  return eventAt(network, path) === null ? null : path;
}

/** Asks for an event among those that have notes, the last that is over first; null where the user goes away without one. */
export async function choosePastEvent(sources: EventSources): Promise<string | null> {
  const events = eventsIn(sources).filter(({ on }) => on <= sources.today.day);
  const chosen = await ask(sources, events, false);
  return chosen?.kind === 'event' ? chosen.path : null;
}

/** Asks for an event, the next one first, or makes the note of a new one; null where the user goes away without one. */
export async function chooseOrCreateEvent(sources: EventSources): Promise<string | null> {
  const chosen = await ask(sources, eventsIn(sources), true);
  if (chosen === null) return null;
  if (chosen.kind === 'event') return chosen.path;
  const made = await create(sources, chosen.name);
  if (made !== null) await openAtCursor(sources.app, made);
  return made?.path ?? null;
}

function eventsIn({ live, today }: EventSources): readonly Event[] {
  return eventsByNearness(networkIn(live), today.day);
}

function ask(
  { app, popups, today }: EventSources,
  events: readonly Event[],
  canCreate: boolean,
): Promise<Chosen | null> {
  const choices = events.map((event): Choice<Chosen> => {
    const near = phaseOf(event, today.day) === 'over' ? event.until : event.on;
    return {
      title: event.name,
      aside: relativeDay(near, today.day),
      reason: [daysWithYear(event.on, event.until), ...event.places].join(' · '),
      value: { kind: 'event', path: event.path },
    };
  });
  return choose<Chosen>(app, popups, {
    placeholder: EVENT_TEXTS.which,
    nothingFits: canCreate ? EVENT_TEXTS.noneSuch : EVENT_TEXTS.noEvent,
    ...(canCreate && { typing: EVENT_TEXTS.typing }),
    choicesFor: (typed) => {
      const fitting = choicesNamed(choices, typed);
      const name = typed.trim().replace(/\s+/g, ' ');
      const isTaken = events.some((event) => event.name.toLowerCase() === name.toLowerCase());
      if (!canCreate || name === '' || isTaken) return fitting;
      const value: Chosen = { kind: 'new', name };
      return [...fitting, { title: EVENT_TEXTS.create(name), aside: '', value }];
    },
  });
}

async function create(sources: EventSources, name: string): Promise<CreatedNote | null> {
  const { app, popups, today, readDay, live, actions } = sources;
  const on = await chooseDay(
    app,
    popups,
    EVENT_TEXTS.when(shortened(name)),
    laterDays(today.day),
    (typed) => readDay(typed, 'future'),
    today.day,
  );
  if (on === null) return null;
  let note: CreatedNote | null = null;
  await actions.perform(
    async ({ ports, settings }) => {
      if (live.network === null) return failed('', NOTICES.stillReading);
      const made = await createEvent({ name, on }, live.network, settings, ports);
      note = made.note;
      return made.outcome;
    },
    () => EVENT_TEXTS.created(shortened(name)),
  );
  return note;
}

function networkIn({ network }: EventSources['live']): Network {
  if (network === null) throw new Error(NOTICES.stillReading);
  return network;
}
