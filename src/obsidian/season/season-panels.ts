import { mountTellNetwork, mountThankEveryone } from '../../ui/mount';
import type { PanelProps } from '../../ui/panel/panel-port';
import type { TellNetworkProps } from '../../ui/season/tell-network-view';
import { TELL_NETWORK, THANK_EVERYONE } from '../../ui/strings';
import type { Panel } from '../panels/panel-view';
import { rowsPanel, type RowsPanelSources } from '../panels/rows-panel';

/** The types under which Obsidian knows the views. */
export const TELL_NETWORK_TYPE = 'rapport-tell-network';
export const THANK_EVERYONE_TYPE = 'rapport-thank-everyone';

/** The view *Tell my network*, with what its buttons do. */
export function tellNetworkPanel(
  sources: RowsPanelSources,
  buttons: Pick<TellNetworkProps, 'changeSeason' | 'draftForGroup'>,
): Panel<PanelProps> {
  return rowsPanel(sources, {
    type: TELL_NETWORK_TYPE,
    title: TELL_NETWORK.title,
    icon: 'message-circle',
    mount: (container, props) => {
      const mounted = mountTellNetwork(container, { ...props, ...buttons });
      return {
        update: (next) => {
          mounted.update({ ...next, ...buttons });
        },
        unmount: () => {
          mounted.unmount();
        },
      };
    },
  });
}

/** The view *Thank everyone who helped*. */
export function thankEveryonePanel(sources: RowsPanelSources): Panel<PanelProps> {
  return rowsPanel(sources, {
    type: THANK_EVERYONE_TYPE,
    title: THANK_EVERYONE.title,
    icon: 'heart',
    mount: mountThankEveryone,
  });
}
