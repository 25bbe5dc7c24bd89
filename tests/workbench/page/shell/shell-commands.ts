import type { App } from '../app';
import { MarkdownView } from '../workspace/markdown-view';
import { CommandPalette, QuickSwitcher } from './palettes';

/** Adds the app's own commands, with Obsidian's ids and hotkeys. */
export function addShellCommands(app: App): void {
  const { commands, workspace, setting, vault } = app;
  commands.addCommand({
    id: 'command-palette:open',
    name: 'Command palette: Open command palette',
    hotkeys: [{ modifiers: ['Mod'], key: 'p' }],
    callback: () => new CommandPalette(app).open(),
  });
  commands.addCommand({
    id: 'switcher:open',
    name: 'Quick switcher: Open quick switcher',
    hotkeys: [{ modifiers: ['Mod'], key: 'o' }],
    callback: () => new QuickSwitcher(app).open(),
  });
  commands.addCommand({
    id: 'app:open-settings',
    name: 'Open settings',
    hotkeys: [{ modifiers: ['Mod'], key: ',' }],
    callback: () => setting.open(),
  });
  commands.addCommand({
    id: 'app:toggle-left-sidebar',
    name: 'Toggle left sidebar',
    callback: () => workspace.leftSplit.toggle(),
  });
  commands.addCommand({
    id: 'app:toggle-right-sidebar',
    name: 'Toggle right sidebar',
    callback: () => workspace.rightSplit.toggle(),
  });
  commands.addCommand({
    id: 'markdown:toggle-preview',
    name: 'Toggle reading view',
    hotkeys: [{ modifiers: ['Mod'], key: 'e' }],
    checkCallback: (checking) => {
      const view = workspace.getActiveViewOfType(MarkdownView);
      if (view !== null && !checking) view.toggleMode();
      return view !== null;
    },
  });
  commands.addCommand({
    id: 'file-explorer:new-file',
    name: 'Create new note',
    callback: async () => {
      const path = vault.getAvailablePath__('Untitled', 'md');
      await workspace.getLeaf(true).openFile(await vault.create(path, ''));
    },
  });
  commands.addCommand({
    id: 'theme:toggle-light-dark',
    name: 'Toggle light/dark mode',
    callback: () => app.showTheme(app.isDarkMode() ? 'light' : 'dark'),
  });
}
