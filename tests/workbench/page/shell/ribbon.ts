import { setIcon } from '../obsidian/icons';

/** The strip of buttons at the left edge; on a phone they are in its menu. */
export const ribbonEl = createRibbon();

const actionsEl = ribbonEl.createDiv({ cls: 'side-dock-actions' });
const settingsEl = ribbonEl.createDiv({ cls: 'side-dock-settings' });

/** Adds a button for a plugin. */
export function addRibbonButton(
  icon: string,
  title: string,
  run: (event: MouseEvent) => unknown,
): HTMLElement {
  return button(actionsEl, icon, title, run);
}

/** Adds one of the shell's own buttons at the bottom. */
export function addShellButton(icon: string, title: string, run: () => unknown): HTMLElement {
  return button(settingsEl, icon, title, run);
}

/** The plugins' buttons, in order. */
export function ribbonButtons(): HTMLElement[] {
  return [...actionsEl.querySelectorAll<HTMLElement>('.side-dock-ribbon-action')];
}

function createRibbon(): HTMLElement {
  const ribbon = document.createElement('nav');
  ribbon.className = 'workspace-ribbon side-dock-ribbon mod-left';
  ribbon.setAttribute('aria-label', 'Ribbon');
  return ribbon;
}

function button(
  parent: HTMLElement,
  icon: string,
  title: string,
  run: (event: MouseEvent) => unknown,
): HTMLElement {
  const el = parent.createEl('button', {
    cls: 'clickable-icon side-dock-ribbon-action',
    attr: { type: 'button', 'aria-label': title },
  });
  setIcon(el, icon);
  el.addEventListener('click', (event) => void run(event));
  return el;
}
