import type { HoverParent, Plugin } from 'obsidian';
import { giveAndTakePanel } from '../give-and-take/give-and-take-panel';
import type { Parts } from '../parts';
import { readinessPanel } from '../readiness/readiness-panel';
import { reviewPort, type ReviewPortSources } from '../review/review-port';
import { changeSeason } from '../season/season-command';
import { PanelView } from './panel-view';

/** Registers the views beside the review, whose rows can ask for what those of the review can. */
export function registerPanels(
  plugin: Pick<Plugin, 'registerView'>,
  parts: Parts,
  sources: ReviewPortSources,
): void {
  const portFor = (view: HoverParent): ReturnType<typeof reviewPort> => reviewPort(sources, view);
  const shown = { ...parts, portFor };
  const readiness = readinessPanel(shown, () => {
    changeSeason(parts);
  });
  for (const panel of [readiness, giveAndTakePanel(shown)])
    plugin.registerView(panel.type, (leaf) => new PanelView(leaf, panel));
}
