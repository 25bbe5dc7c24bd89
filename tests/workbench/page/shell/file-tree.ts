import { TFolder, type TAbstractFile, TFile } from 'obsidian-test-mocks/obsidian';
import { setIcon } from '../obsidian/icons';
import { Keymap } from '../obsidian/keymap';
import { Menu } from '../obsidian/menu';
import { ItemView } from '../workspace/view';
import { askForName } from './name-prompt';

/** The tree of the vault's folders and files in the left sidebar. */
export class FileTreeView extends ItemView {
  override icon = 'folder-closed';
  private readonly unfolded = new Set<string>();
  private drawing = false;

  override getViewType(): string {
    return 'file-explorer';
  }

  override getDisplayText(): string {
    return 'Files';
  }

  /** Draws the tree soon; many changes at once make one drawing. */
  readonly scheduleDraw = (): void => {
    if (this.drawing) return;
    this.drawing = true;
    window.requestAnimationFrame(() => {
      this.drawing = false;
      this.draw();
    });
  };

  protected override async onOpen(): Promise<void> {
    this.draw();
  }

  private draw(): void {
    const focused = this.contentEl.querySelector<HTMLElement>('[role=treeitem]:focus');
    const path = focused?.dataset['path'];
    this.contentEl.empty();
    const attr = { role: 'tree', 'aria-label': 'Files' };
    const tree = this.contentEl.createDiv({ cls: 'nav-files-container', attr });
    this.drawFolder(tree, this.app.vault.getRoot(), 1);
    const items = this.items();
    const active = items.find((item) => item.hasClass('is-active'));
    (active ?? items[0])?.setAttr('tabindex', '0');
    if (path !== undefined) items.find((item) => item.dataset['path'] === path)?.focus();
  }

  private drawFolder(parent: HTMLElement, folder: TFolder, level: number): void {
    for (const child of [...folder.children].sort(byKindAndName)) {
      if (child instanceof TFolder) this.drawFolderItem(parent, child, level);
      else if (child instanceof TFile) this.drawFileItem(parent, child, level);
    }
  }

  private drawFolderItem(parent: HTMLElement, folder: TFolder, level: number): void {
    const isOpen = this.unfolded.has(folder.path);
    const box = parent.createDiv({ cls: 'tree-item nav-folder', attr: { role: 'presentation' } });
    const row = this.row(box, folder, level, 'nav-folder-title');
    row.setAttr('aria-expanded', isOpen);
    row.toggleClass('is-collapsed', !isOpen);
    const arrow = row.createDiv({ cls: 'tree-item-icon collapse-icon' });
    setIcon(arrow, 'chevron-right');
    row.createDiv({ cls: 'tree-item-inner nav-folder-title-content', text: folder.name });
    row.addEventListener('click', () => this.setOpen(folder.path, !isOpen));
    if (!isOpen) return;
    const attr = { role: 'group' };
    const children = box.createDiv({ cls: 'tree-item-children nav-folder-children', attr });
    this.drawFolder(children, folder, level + 1);
  }

  private drawFileItem(parent: HTMLElement, file: TFile, level: number): void {
    const box = parent.createDiv({ cls: 'tree-item nav-file', attr: { role: 'presentation' } });
    const row = this.row(box, file, level, 'nav-file-title');
    const active = this.app.workspace.getActiveFile() === file;
    row.toggleClass('is-active', active);
    row.setAttr('aria-selected', active);
    const name = file.extension === 'md' ? file.basename : file.name;
    row.createDiv({ cls: 'tree-item-inner nav-file-title-content', text: name });
    row.addEventListener('click', (event) => {
      const where = Keymap.isModEvent(event);
      void this.app.workspace.getLeaf(where).openFile(file);
      this.app.closeDrawers();
    });
  }

  private row(box: HTMLElement, file: TAbstractFile, level: number, cls: string): HTMLElement {
    const row = box.createDiv({
      cls: `tree-item-self is-clickable ${cls} tappable`,
      attr: { role: 'treeitem', tabindex: '-1', 'aria-level': String(level) },
    });
    row.dataset['path'] = file.path;
    row.style.paddingInlineStart = `${24 + (level - 1) * 17}px`;
    row.addEventListener('contextmenu', (event) => this.showMenu(event, file));
    row.addEventListener('keydown', (event) => this.onKey(event, row));
    row.addEventListener('mouseover', (event) => this.hover(event, row, file));
    return row;
  }

  private hover(event: MouseEvent, targetEl: HTMLElement, file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    const details = { event, source: 'file-explorer', hoverParent: this, targetEl };
    this.app.workspace.trigger('hover-link', { ...details, linktext: file.path });
  }

  private onKey(event: KeyboardEvent, row: HTMLElement): void {
    const items = this.items();
    const at = items.indexOf(row);
    const path = row.dataset['path'] ?? '';
    const folder = row.hasAttribute('aria-expanded');
    const focusAt = (index: number) =>
      items[Math.max(0, Math.min(index, items.length - 1))]?.focus();
    const keys: Record<string, () => void> = {
      ArrowDown: () => focusAt(at + 1),
      ArrowUp: () => focusAt(at - 1),
      Home: () => focusAt(0),
      End: () => focusAt(items.length - 1),
      ArrowRight: () =>
        folder && !this.unfolded.has(path) ? this.setOpen(path, true) : focusAt(at + 1),
      ArrowLeft: () =>
        folder && this.unfolded.has(path) ? this.setOpen(path, false) : focusAt(at - 1),
      Enter: () => row.click(),
      ' ': () => row.click(),
    };
    const run = keys[event.key];
    if (run === undefined) return;
    event.preventDefault();
    run();
  }

  private setOpen(path: string, open: boolean): void {
    if (open) this.unfolded.add(path);
    else this.unfolded.delete(path);
    this.draw();
    this.items()
      .find((item) => item.dataset['path'] === path)
      ?.focus();
  }

  private items(): HTMLElement[] {
    return [...this.contentEl.querySelectorAll<HTMLElement>('[role=treeitem]')];
  }

  private showMenu(event: MouseEvent, file: TAbstractFile): void {
    event.preventDefault();
    const menu = new Menu();
    this.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
    menu.addItem((item) =>
      item
        .setSection('danger')
        .setTitle('Rename…')
        .setIcon('pencil')
        .onClick(() => this.rename(file)),
    );
    menu.addItem((item) =>
      item
        .setSection('danger')
        .setTitle('Delete')
        .setIcon('trash-2')
        .setWarning(true)
        .onClick(() => void this.app.fileManager.trashFile(file)),
    );
    menu.showAtMouseEvent(event);
  }

  private rename(file: TAbstractFile): void {
    const before = file instanceof TFile ? file.basename : file.name;
    askForName(this.app, 'Rename', before, (name) => {
      const folder = file.path.slice(0, file.path.length - file.name.length);
      const extension = file instanceof TFile ? `.${file.extension}` : '';
      void this.app.fileManager.renameFile(file, `${folder}${name}${extension}`);
    });
  }
}

function byKindAndName(a: TAbstractFile, b: TAbstractFile): number {
  const kinds = Number(b instanceof TFolder) - Number(a instanceof TFolder);
  return kinds || a.name.localeCompare(b.name, undefined, { numeric: true });
}
