import type { App } from './app';

let current: App | null = null;

/** Makes an app the page's one, as Obsidian's global `app`. */
export function setApp(app: App): void {
  current = app;
  Object.assign(window, { app });
}

/** The page's app, for what Obsidian reaches through its global. */
export function theApp(): App {
  if (current === null) throw new Error('The workbench has no app yet.');
  return current;
}
