import { mountMatches } from '../../ui/mount';
import type { MatchesProps } from '../../ui/matches/matches-view';
import type { PanelProps } from '../../ui/panel/panel-port';
import { MATCHES } from '../../ui/strings';
import type { Panel } from '../panels/panel-view';
import { rowsPanel, type RowsPanelSources } from '../panels/rows-panel';
import type { DismissedMatches } from './dismissed-matches';

/** The type under which Obsidian knows the view. */
export const MATCHES_TYPE = 'rapport-matches';

/** What the view is shown from. */
export interface MatchesSources extends RowsPanelSources {
  readonly dismissedMatches: Pick<DismissedMatches, 'all'>;
}

/** The view *Matches*, from which the user can say what they can help with. */
export function matchesPanel(sources: MatchesSources, addOffer: () => void): Panel<PanelProps> {
  const whole = (props: PanelProps): MatchesProps => ({
    ...props,
    dismissed: sources.dismissedMatches.all,
    addOffer,
  });
  return rowsPanel(sources, {
    type: MATCHES_TYPE,
    title: MATCHES.title,
    icon: 'waypoints',
    mount: (container, props) => {
      const mounted = mountMatches(container, whole(props));
      return {
        update: (next) => {
          mounted.update(whole(next));
        },
        unmount: () => {
          mounted.unmount();
        },
      };
    },
  });
}
