import type { Command } from 'obsidian';
import { Platform, type TFile } from 'obsidian-test-mocks/obsidian';
import type { FuzzyMatch } from 'obsidian';
import { Keymap } from '../obsidian/keymap';
import { FuzzySuggestModal } from '../obsidian/suggest-modal';

/** The list of commands, opened by Mod+P. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  override onOpen(): void {
    this.setPlaceholder('Select a command…');
    this.modalEl.addClass('command-palette');
    this.setInstructions([
      { command: '↑↓', purpose: 'to navigate' },
      { command: '↵', purpose: 'to use' },
      { command: 'esc', purpose: 'to dismiss' },
    ]);
  }

  override getItems(): Command[] {
    return this.app.commands.available();
  }

  override getItemText({ name }: Command): string {
    return name;
  }

  override renderSuggestion(match: FuzzyMatch<Command>, el: HTMLElement): void {
    el.addClass('mod-complex');
    super.renderSuggestion(match, el.createDiv({ cls: 'suggestion-content' }));
    const aux = el.createDiv({ cls: 'suggestion-aux' });
    for (const { modifiers, key } of match.item.hotkeys ?? []) {
      const mod = Platform.isMacOS ? '⌘' : 'Ctrl';
      const names: string[] = modifiers.map((name) => (name === 'Mod' ? mod : name));
      names.push(key.toUpperCase());
      aux.createEl('kbd', { cls: 'suggestion-hotkey', text: names.join(' + ') });
    }
  }

  override onChooseItem({ id }: Command): void {
    this.app.commands.executeCommandById(id);
  }
}

/** The list of notes, opened by Mod+O. */
export class QuickSwitcher extends FuzzySuggestModal<TFile> {
  override onOpen(): void {
    this.setPlaceholder('Find a note…');
  }

  override getItems(): TFile[] {
    const { vault, workspace } = this.app;
    const recent = workspace.getLastOpenFiles();
    const rank = ({ path }: TFile) => recent.indexOf(path) + 1 || recent.length + 1;
    return vault.getMarkdownFiles().sort((a, b) => rank(a) - rank(b));
  }

  override getItemText({ path }: TFile): string {
    return path.replace(/\.md$/, '');
  }

  override onChooseItem(file: TFile, event: MouseEvent | KeyboardEvent): void {
    void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
  }
}
