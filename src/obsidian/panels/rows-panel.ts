import type { HoverParent } from 'obsidian';
import { focusPanel } from '../../ui/focus-when-seen';
import type { PanelProps } from '../../ui/panel/panel-port';
import type { ReviewPort } from '../../ui/review/review-port';
import type { ReviewStore } from '../live/review-store';
import type { Configuration } from '../settings/configuration';
import { parsePanelFolds, storedPanelFolds } from '../settings/view-state';
import type { ActionNotices } from '../writing/action-notices';
import type { Panel } from './panel-view';

/** What panels of rows are shown from. */
export interface RowsPanelSources {
  readonly store: Pick<ReviewStore, 'state' | 'subscribe'>;
  readonly configuration: Pick<Configuration, 'viewState' | 'saveViewState'>;
  readonly notices: Pick<ActionNotices, 'sayFailure'>;
  /** What rows can ask for; page previews belong to the view given. */
  readonly portFor: (view: HoverParent) => ReviewPort;
}

/** What a panel of rows is given, as it is when asked for; its sections stay folded as they were left. */
export function rowsPropsFor(
  { store, configuration, notices, portFor }: RowsPanelSources,
  type: string,
): (view: HoverParent) => () => PanelProps {
  const stored = (): unknown => configuration.viewState('panel folds');
  return (view) => {
    const port = portFor(view);
    const folds = parsePanelFolds(stored(), type);
    const saveFolds: PanelProps['saveFolds'] = (next) => {
      const all = storedPanelFolds(stored(), type, next);
      notices.sayFailure(configuration.saveViewState('panel folds', all));
    };
    return () => ({ port, folds, saveFolds, state: store.state });
  };
}

/** A panel whose sections of rows follow the review. */
export function rowsPanel(
  sources: RowsPanelSources,
  shown: Pick<Panel<PanelProps>, 'type' | 'title' | 'icon' | 'mount'>,
): Panel<PanelProps> {
  return {
    ...shown,
    propsFor: rowsPropsFor(sources, shown.type),
    subscribe: (changed) => sources.store.subscribe(changed),
    focus: focusPanel,
  };
}
