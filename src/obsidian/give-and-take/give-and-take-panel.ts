import { mountGiveAndTake } from '../../ui/mount';
import type { PanelProps } from '../../ui/panel/panel-port';
import { GIVE_AND_TAKE } from '../../ui/strings';
import type { Panel } from '../panels/panel-view';
import { rowsPanel, type RowsPanelSources } from '../panels/rows-panel';

/** The type under which Obsidian knows the view. */
export const GIVE_AND_TAKE_TYPE = 'rapport-give-and-take';

/** The view *Give and take*. */
export function giveAndTakePanel(sources: RowsPanelSources): Panel<PanelProps> {
  return rowsPanel(sources, {
    type: GIVE_AND_TAKE_TYPE,
    title: GIVE_AND_TAKE.title,
    icon: 'heart-handshake',
    mount: mountGiveAndTake,
  });
}
