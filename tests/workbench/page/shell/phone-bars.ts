import type { App } from '../app';
import { setIcon } from '../obsidian/icons';
import { Menu } from '../obsidian/menu';
import { ribbonButtons } from './ribbon';

/** The toolbar at the bottom of a phone: sidebars, switcher, commands and the ribbon's buttons. */
export function createPhoneBar(app: App): HTMLElement {
  const { workspace, commands } = app;
  const attr = { 'aria-label': 'Toolbar' };
  const bar = createEl('nav', { cls: 'mobile-navbar', attr });
  const actions = bar.createDiv({ cls: 'mobile-navbar-actions' });
  const add = (icon: string, label: string, run: (event: MouseEvent) => unknown) => {
    const button = actions.createEl('button', {
      cls: 'mobile-navbar-action clickable-icon',
      attr: { type: 'button', 'aria-label': label },
    });
    setIcon(button, icon);
    button.addEventListener('click', (event) => void run(event));
  };
  add('panel-left', 'Open left sidebar', () => workspace.leftSplit.expand());
  add('search', 'Quick switcher', () => commands.executeCommandById('switcher:open'));
  add('terminal', 'Command palette', () => commands.executeCommandById('command-palette:open'));
  add('menu', 'Ribbon menu', (event) => showRibbonMenu(app, event));
  add('panel-right', 'Open right sidebar', () => workspace.rightSplit.expand());
  return bar;
}

/** Adds what closes a phone's drawers: a veil beside them and a button in them. */
export function addDrawerClosers(app: App): void {
  const { workspace } = app;
  const veil = workspace.containerEl.createDiv({ cls: 'workspace-drawer-backdrop' });
  veil.addEventListener('click', () => app.closeDrawers());
  for (const split of [workspace.leftSplit, workspace.rightSplit]) {
    const header = split.containerEl.querySelector('.workspace-tab-header-container');
    const close = createEl('button', {
      cls: 'clickable-icon workspace-drawer-close',
      attr: { type: 'button', 'aria-label': 'Close sidebar' },
    });
    setIcon(close, 'x');
    close.addEventListener('click', () => split.collapse());
    header?.append(close);
  }
}

function showRibbonMenu(app: App, event: MouseEvent): void {
  const menu = new Menu();
  for (const button of ribbonButtons()) {
    menu.addItem((item) => {
      item.setTitle(button.getAttr('aria-label') ?? '').onClick(() => button.click());
      const icon = button.querySelector('svg')?.classList[1];
      if (icon !== undefined) item.setIcon(icon);
    });
  }
  menu.addItem((item) =>
    item
      .setSection('app')
      .setTitle('Settings')
      .setIcon('settings')
      .onClick(() => app.setting.open()),
  );
  menu.showAtMouseEvent(event);
}
