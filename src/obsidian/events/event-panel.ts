import type { EventPort, EventProps } from '../../ui/events/event-port';
import { focusPanel } from '../../ui/focus-when-seen';
import { mountEvent } from '../../ui/mount';
import { EVENTS } from '../../ui/strings';
import type { Panel } from '../panels/panel-view';
import { rowsPropsFor, type RowsPanelSources } from '../panels/rows-panel';
import type { EventSubject } from './event-subject';

/** The type under which Obsidian knows the view. */
export const EVENT_TYPE = 'rapport-event';

/** The view *Event*, which follows the event note that is read, or that the user chose. */
export function eventPanel(
  sources: RowsPanelSources & { readonly shownEvent: EventSubject },
  events: EventPort,
): Panel<EventProps> {
  const { store, shownEvent } = sources;
  const rows = rowsPropsFor(sources, EVENT_TYPE);
  return {
    type: EVENT_TYPE,
    title: EVENTS.title,
    icon: 'calendar-days',
    mount: mountEvent,
    focus: focusPanel,
    propsFor: (view) => {
      const propsOf = rows(view);
      return () => {
        const props = propsOf();
        const { state } = props;
        const event = state.kind === 'ready' ? shownEvent.now(state.network) : null;
        return { ...props, event, events };
      };
    },
    subscribe: (changed) => {
      const ends = [store.subscribe(changed), shownEvent.subscribe(changed)];
      return () => {
        for (const end of ends) end();
      };
    },
  };
}
