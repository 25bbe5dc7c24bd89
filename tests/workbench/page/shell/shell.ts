import { Platform } from 'obsidian-test-mocks/obsidian';
import type { App } from '../app';
import { dressWindows, setActiveWindow } from '../base/windows';
import { setIcon } from '../obsidian/icons';
import { showTooltipsOnHover } from '../obsidian/tooltip';
import { mountEditorStyles } from '../workspace/editor';
import { FileTreeView } from './file-tree';
import { previewHoveredLinks } from './hover-preview';
import { addDrawerClosers, createPhoneBar } from './phone-bars';
import { addShellButton, ribbonEl } from './ribbon';
import { addShellCommands } from './shell-commands';
import { statusBarEl } from './status-bar';

/** Draws everything around the views, and listens to keys. */
export async function drawShell(app: App): Promise<void> {
  const { workspace, commands } = app;
  mountEditorStyles();
  addShellCommands(app);
  const container = document.body.createDiv({ cls: 'app-container' });
  const row = container.createDiv({ cls: 'horizontal-main-container' });
  row.append(workspace.containerEl);
  if (Platform.isPhone) {
    container.append(createPhoneBar(app));
    addDrawerClosers(app);
  } else {
    workspace.containerEl.prepend(ribbonEl);
    document.body.append(statusBarEl);
    addSidebarToggles(app);
  }
  addShellButton('terminal', 'Open command palette', () =>
    commands.executeCommandById('command-palette:open'),
  );
  addShellButton('settings', 'Settings', () => app.setting.open());
  document.body.createDiv({
    cls: 'notice-container',
    attr: { role: 'status', 'aria-live': 'polite' },
  });
  showTooltipsOnHover();
  listenToKeys(app);
  previewHoveredLinks(app);
  await openFileTree(app);
}

async function openFileTree({ workspace, vault }: App): Promise<void> {
  workspace.viewRegistry.register('file-explorer', (leaf) => new FileTreeView(leaf));
  const leaf = workspace.getLeftLeaf();
  await leaf.setViewState({ type: 'file-explorer' });
  const { view } = leaf;
  if (!(view instanceof FileTreeView)) return;
  for (const event of ['create', 'delete', 'rename']) vault.on(event, view.scheduleDraw);
  for (const event of ['file-open', 'active-leaf-change']) workspace.on(event, view.scheduleDraw);
}

function addSidebarToggles({ workspace }: App): void {
  for (const split of [workspace.leftSplit, workspace.rightSplit]) {
    const { side } = split;
    const toggle = createEl('button', {
      cls: `clickable-icon sidebar-toggle-button mod-${side}`,
      attr: { type: 'button', 'aria-label': `Toggle ${side} sidebar` },
    });
    setIcon(toggle, side === 'left' ? 'panel-left' : 'panel-right');
    const show = () => toggle.setAttr('aria-expanded', !split.collapsed);
    toggle.addEventListener('click', () => split.toggle());
    workspace.on('layout-change', show);
    show();
    const headers = workspace.rootSplit.containerEl.find('.workspace-tab-header-container');
    if (side === 'left') headers?.prepend(toggle);
    else headers?.append(toggle);
  }
}

function listenToKeys(app: App): void {
  const onKey = (event: KeyboardEvent) => {
    app.lastEvent = event;
    const scope = app.workspace.activeLeaf?.view.scope ?? null;
    app.keymap.handleKey(event, scope);
    if (event.defaultPrevented || app.keymap.isCaptured()) return;
    if (app.commands.executeHotkey(event)) event.preventDefault();
  };
  app.workspace.onKey = onKey;
  for (const type of ['focusin', 'pointerdown', 'keydown'])
    document.addEventListener(type, () => setActiveWindow(window), true);
  document.addEventListener('keydown', onKey, true);
  app.workspace.on('css-change', dressWindows);
  window.addEventListener('pagehide', () => {
    for (const { win } of app.workspace.popouts) win.close();
  });
}
