import { mountReadiness } from '../../ui/mount';
import type { PanelProps } from '../../ui/panel/panel-port';
import type { ReadinessProps } from '../../ui/readiness/readiness-view';
import { READINESS } from '../../ui/strings';
import type { Panel } from '../panels/panel-view';
import { rowsPanel, type RowsPanelSources } from '../panels/rows-panel';

/** The type under which Obsidian knows the view. */
export const READINESS_TYPE = 'rapport-readiness';

/** The view *Readiness*, from which a season can be begun, changed and ended, and everyone who helped in it thanked. */
export function readinessPanel(
  sources: RowsPanelSources,
  buttons: Pick<ReadinessProps, 'changeSeason' | 'thankEveryone'>,
): Panel<PanelProps> {
  const whole = (props: PanelProps): ReadinessProps => ({ ...props, ...buttons });
  return rowsPanel(sources, {
    type: READINESS_TYPE,
    title: READINESS.title,
    icon: 'briefcase',
    mount: (container, props) => {
      const mounted = mountReadiness(container, whole(props));
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
