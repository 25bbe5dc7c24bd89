import type { EventPort, EventProps } from '../../ui/events/event-port';
import { mountEvent } from '../../ui/mount';
import { EVENTS } from '../../ui/strings';
import { followingPanel } from '../panels/following-panel';
import type { Panel } from '../panels/panel-view';
import type { RowsPanelSources } from '../panels/rows-panel';
import type { EventSubject } from './event-subject';

/** The type under which Obsidian knows the view. */
export const EVENT_TYPE = 'rapport-event';

/** The view *Event*, which follows the event note that is read, or that the user chose. */
export function eventPanel(
  sources: RowsPanelSources & { readonly shownEvent: EventSubject },
  events: EventPort,
): Panel<EventProps> {
  const shown = {
    type: EVENT_TYPE,
    title: EVENTS.title,
    icon: 'calendar-days',
    mount: mountEvent,
  };
  return followingPanel(sources, sources.shownEvent, shown, () => (props, event) => ({
    ...props,
    event,
    events,
  }));
}
