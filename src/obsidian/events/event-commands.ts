import type { Command } from 'obsidian';
import type { EventPort, MeetPort } from '../../ui/events/event-port';
import { openPanel } from '../panels/panel-view';
import { EVENTS } from '../../ui/strings';
import { activeEvent, chooseOrCreateEvent, choosePastEvent } from './choose-event';
import { EVENT_TYPE } from './event-panel';
import type { EventSources } from './event-sources';
import { askWhomMet } from './whom-met';
import { addToMeet, askWhomToMeet } from './whom-to-meet';

/** What can be asked about events; why something has failed is said in a notice. */
export function eventPort(sources: EventSources): EventPort & MeetPort {
  const attempt = (work: () => Promise<void> | void): void => {
    sources.notices.sayFailure(Promise.resolve().then(work));
  };
  return {
    choose: () => {
      attempt(() => plan(sources, null));
    },
    addToMeet: (event) => {
      attempt(() => askWhomToMeet(sources, event));
    },
    tellMet: (event) => {
      attempt(() => {
        askWhomMet(sources, event);
      });
    },
    planToMeet: (event, contacts) => {
      attempt(() => addToMeet(sources, event, contacts));
    },
  };
}

/** The commands around events: before, and after. */
export function eventCommands(sources: EventSources): readonly Command[] {
  const attempt = (work: () => Promise<void>): void => {
    sources.notices.sayFailure(Promise.resolve().then(work));
  };
  return [
    {
      id: 'plan-event',
      name: EVENTS.plan,
      icon: 'calendar-plus',
      callback: () => {
        attempt(() => plan(sources, activeEvent(sources)));
      },
    },
    {
      id: 'after-event',
      name: EVENTS.after,
      icon: 'calendar-check',
      callback: () => {
        attempt(async () => {
          const event = activeEvent(sources) ?? (await choosePastEvent(sources));
          if (event !== null) askWhomMet(sources, event);
        });
      },
    },
  ];
}

/** Shows an event with whom to meet there, after asking for it where none is given. */
async function plan(sources: EventSources, event: string | null): Promise<void> {
  const chosen = event ?? (await chooseOrCreateEvent(sources));
  if (chosen === null) return;
  sources.shownEvent.turnTo(chosen);
  await openPanel(sources.app.workspace, EVENT_TYPE);
}
