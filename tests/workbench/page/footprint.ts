import type { App } from './app';
import { pendingTimers } from './base/clock';
import { countListeners } from './base/events';
import { openWindows } from './base/windows';
import { globalListeners } from './base/listener-count';
import { blockProcessors, postProcessors } from './markdown/code-blocks';
import { eventSources, registered } from './obsidian/plugin';
import { ribbonButtons } from './shell/ribbon';
import { statusBarEl } from './shell/status-bar';

/** Everything a plugin can leave behind in the page, in a form that `toEqual` compares. */
export interface Footprint {
  /** Listeners of the vault, the metadata cache and the workspace, by event. */
  readonly events: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Listeners on window, document and body, and connected observers. */
  readonly listeners: Readonly<Record<string, number>>;
  readonly timers: { readonly intervals: number; readonly timeouts: number };
  /** Style sheets in the page. */
  readonly styles: number;
  /** Tags and classes of the body's and the head's children. */
  readonly elements: readonly string[];
  readonly commands: readonly string[];
  readonly views: readonly string[];
  readonly settings: number;
  readonly ribbon: number;
  readonly statusBar: number;
  /** Code blocks, post processors, protocols, CLI commands, hover sources and Bases views. */
  readonly registered: Readonly<Record<string, number>>;
  /** Names that were added to the window. */
  readonly globals: readonly string[];
}

const namesAtStart: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(window));

function isAdded(name: string): boolean {
  return !namesAtStart.has(name) && !name.startsWith('__playwright');
}

/** Takes stock of the page. */
export function footprint(app: App): Footprint {
  const events = Object.entries(eventSources(app)).map(
    ([name, source]) => [name, countListeners(source)] as const,
  );
  return {
    events: Object.fromEntries(events),
    listeners: globalListeners(),
    timers: pendingTimers(),
    styles: document.styleSheets.length + document.adoptedStyleSheets.length,
    elements: [document, ...openWindows().map((win) => win.document)]
      .flatMap(({ head, body }) => [...head.children, ...body.children])
      .map(describe),
    commands: Object.keys(app.commands.commands).sort(),
    views: app.workspace.viewRegistry.types(),
    settings: app.setting.pluginTabs.length,
    ribbon: ribbonButtons().length,
    statusBar: statusBarEl.childElementCount,
    registered: {
      blocks: blockProcessors.size,
      postProcessors: postProcessors.size,
      protocols: registered.protocols.size,
      cli: registered.cli.size,
      hoverSources: registered.hoverSources.size,
      bases: registered.bases.size,
    },
    globals: Object.getOwnPropertyNames(window).filter(isAdded).sort(),
  };
}

function describe(el: Element): string {
  return [el.tagName.toLowerCase(), ...el.classList].join('.');
}
