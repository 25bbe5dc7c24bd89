import type { HoverParent, Plugin } from 'obsidian';
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
  const readiness = readinessPanel({ ...parts, portFor }, () => {
    changeSeason(parts);
  });
  plugin.registerView(readiness.type, (leaf) => new PanelView(leaf, readiness));
}
