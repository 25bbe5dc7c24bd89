/** The bar at the bottom right; a phone has none. */
export const statusBarEl = createStatusBar();

/** Adds a plugin's item. */
export function addStatusBarItem(pluginId: string): HTMLElement {
  const item = document.createElement('div');
  item.className = `status-bar-item plugin-${pluginId}`;
  statusBarEl.append(item);
  return item;
}

function createStatusBar(): HTMLElement {
  const bar = document.createElement('footer');
  bar.className = 'status-bar';
  bar.setAttribute('aria-label', 'Status bar');
  return bar;
}
