import { mountIntroductions } from '../../ui/mount';
import type { PanelProps } from '../../ui/panel/panel-port';
import { INTRODUCTIONS } from '../../ui/strings';
import type { Panel } from '../panels/panel-view';
import { rowsPanel, type RowsPanelSources } from '../panels/rows-panel';

/** The type under which Obsidian knows the view. */
export const INTRODUCTIONS_TYPE = 'rapport-introductions';

/** The view *Introductions*. */
export function introductionsPanel(sources: RowsPanelSources): Panel<PanelProps> {
  return rowsPanel(sources, {
    type: INTRODUCTIONS_TYPE,
    title: INTRODUCTIONS.title,
    icon: 'users',
    mount: mountIntroductions,
  });
}
