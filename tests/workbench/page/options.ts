/** What the page's address asks for. */
export interface WorkbenchOptions {
  /** Name of the vault to open. */
  readonly vault: string;
  readonly theme: 'light' | 'dark';
  readonly device: 'desktop' | 'phone';
  /** Local date `YYYY-MM-DD` on which the page's clock starts, or null for the real one. */
  readonly today: string | null;
  /** Name of the plugin to load at start, or `none`. */
  readonly plugin: string;
  /** View type of a leaf that waits, deferred, in the right sidebar, as after a restart. */
  readonly restore: string | null;
}

/** Reads the options from a query string such as `?vault=sample&theme=dark`. */
export function optionsFrom(query: string): WorkbenchOptions {
  const params = new URLSearchParams(query);
  const today = params.get('today');
  if (today !== null && !/^\d{4}-\d{2}-\d{2}$/.test(today)) {
    throw new Error(`today is a date such as 2026-03-14, not "${today}"`);
  }
  return {
    vault: params.get('vault') ?? 'sample',
    theme: params.get('theme') === 'dark' ? 'dark' : 'light',
    device: params.get('device') === 'phone' ? 'phone' : 'desktop',
    today,
    plugin: params.get('plugin') ?? 'rapport',
    restore: params.get('restore'),
  };
}
