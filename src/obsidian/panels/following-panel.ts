import type { HoverParent } from 'obsidian';
import type { Network } from '../../network/network';
import { focusPanel } from '../../ui/focus-when-seen';
import type { PanelProps } from '../../ui/panel/panel-port';
import type { FollowedNote } from './followed-note';
import type { Panel } from './panel-view';
import { rowsPropsFor, type RowsPanelSources } from './rows-panel';

/** A panel about what the user reads or has chosen; without a subject while the notes are still read. */
export function followingPanel<Subject, Props extends PanelProps>(
  sources: RowsPanelSources,
  followed: Pick<FollowedNote<Subject>, 'now' | 'subscribe'>,
  shown: Pick<Panel<Props>, 'type' | 'title' | 'icon' | 'mount'>,
  propsFor: (view: HoverParent) => (props: PanelProps, subject: Subject | null) => Props,
): Panel<Props> {
  const rows = rowsPropsFor(sources, shown.type);
  const subjectIn = (network: Network | null): Subject | null =>
    network === null ? null : followed.now(network);
  return {
    ...shown,
    focus: focusPanel,
    propsFor: (view) => {
      const propsOf = rows(view);
      const about = propsFor(view);
      return () => {
        const props = propsOf();
        return about(props, subjectIn(props.state.kind === 'ready' ? props.state.network : null));
      };
    },
    subscribe: (changed) => {
      const ends = [sources.store.subscribe(changed), followed.subscribe(changed)];
      return () => {
        for (const end of ends) end();
      };
    },
  };
}
