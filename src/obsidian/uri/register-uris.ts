import type { Plugin } from 'obsidian';
import { URI_ACTIONS } from '../../notes/uri/read-uri';
import { answerUri, type UriSources } from './answer-uri';

/** Answers `obsidian://rapport?action=…` and `obsidian://rapport/…` as long as the plugin is loaded. */
export function registerUris(
  plugin: Pick<Plugin, 'registerObsidianProtocolHandler'>,
  sources: UriSources,
): void {
  // Obsidian may put its own action over a parameter of that name: the way with a slash works whatever it does.
  for (const action of ['rapport', ...URI_ACTIONS.map((name) => `rapport/${name}`)])
    plugin.registerObsidianProtocolHandler(action, (parameters) => answerUri(parameters, sources));
}
