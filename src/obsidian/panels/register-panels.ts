import type { HoverParent, Plugin } from 'obsidian';
import { briefingPanel } from '../briefing/briefing-panel';
import { askForWhom } from '../briefing/prepare-command';
import { eventPort } from '../events/event-commands';
import { eventPanel } from '../events/event-panel';
import { giveAndTakePanel } from '../give-and-take/give-and-take-panel';
import { introductionsPanel } from '../introductions/introductions-panel';
import { askForOffer } from '../matches/ask-offer';
import { matchesPanel } from '../matches/matches-panel';
import type { Parts } from '../parts';
import { readinessPanel } from '../readiness/readiness-panel';
import { reviewPanel } from '../review/review-panel';
import { reviewPort, type ReviewPortSources } from '../review/review-port';
import { tellNetworkPanel, THANK_EVERYONE_TYPE, thankEveryonePanel } from '../season/season-panels';
import { tellGroup } from '../season/tell-group';
import { changeSeason } from '../season/season-command';
import { parseFolds } from '../settings/view-state';
import { openPanel, PanelView, type Panel } from './panel-view';

/** Registers the review and the views beside it, whose rows can ask for the same. */
export function registerPanels(
  plugin: Pick<Plugin, 'registerView'>,
  parts: Parts,
  sources: ReviewPortSources,
): void {
  const register = <Props extends object>(panel: Panel<Props>): void => {
    plugin.registerView(panel.type, (leaf) => new PanelView(leaf, panel));
  };
  const portFor = (view: HoverParent): ReturnType<typeof reviewPort> => reviewPort(sources, view);
  const shown = { ...parts, portFor };
  const folds = (): ReturnType<typeof parseFolds> =>
    parseFolds(parts.configuration.viewState('folds'));
  register(reviewPanel({ ...shown, folds }));
  register(
    briefingPanel(shown, () => {
      askForWhom(parts);
    }),
  );
  register(eventPanel(shown, eventPort(parts)));
  register(giveAndTakePanel(shown));
  register(introductionsPanel(shown));
  register(
    matchesPanel(shown, () => {
      askForOffer(parts);
    }),
  );
  register(
    tellNetworkPanel(shown, {
      changeSeason: () => {
        changeSeason(parts);
      },
      draftForGroup: () => {
        parts.notices.sayFailure(tellGroup(parts, sources.contacts));
      },
    }),
  );
  register(thankEveryonePanel(shown));
  register(
    readinessPanel(shown, {
      changeSeason: () => {
        changeSeason(parts);
      },
      thankEveryone: () => {
        parts.notices.sayFailure(openPanel(parts.app.workspace, THANK_EVERYONE_TYPE));
      },
    }),
  );
}
