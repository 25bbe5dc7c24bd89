import type { TFile } from 'obsidian-test-mocks/obsidian';
import { Component } from 'obsidian-test-mocks/obsidian';
import { recordError } from '../base/errors';
import { setIcon } from '../obsidian/icons';
import { MarkdownRenderer } from '../markdown/markdown-renderer';
import { Menu } from '../obsidian/menu';
import { Notice } from '../obsidian/notice';
import { DiskError } from '../vault/broken-disk';
import { Editor } from './editor';
import { TextFileView } from './file-view';
import type { WorkspaceLeaf } from './leaf';

type Mode = 'source' | 'preview';

/** Obsidian's `MarkdownView`: a note, as source in an editor or rendered. */
export class MarkdownView extends TextFileView {
  readonly editor: Editor;
  hoverPopover: unknown = null;
  override icon = 'file';
  private readonly sourceEl: HTMLElement;
  private readonly previewEl: HTMLElement;
  private readonly modeButton: HTMLElement;
  private mode: Mode = 'source';
  private rendered: Component | null = null;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.sourceEl = this.contentEl.createDiv({ cls: 'markdown-source-view mod-cm6' });
    this.previewEl = this.contentEl.createDiv({ cls: 'markdown-reading-view' });
    this.editor = new Editor(this.sourceEl, () => this.edited());
    this.editor.cm.contentDOM.addEventListener('contextmenu', (event) =>
      this.showEditorMenu(event),
    );
    this.containerEl.onWindowMigrated((win) => this.editor.cm.setRoot(win.document));
    this.addAction('ellipsis-vertical', 'More options', (event) => this.showMenu(event));
    this.modeButton = this.addAction('book-open', 'Read', () => this.toggleMode());
    this.showMode();
  }

  get currentMode(): { get(): string } {
    return { get: () => this.getViewData() };
  }

  get previewMode(): { readonly containerEl: HTMLElement; rerender(): void } {
    return { containerEl: this.previewEl, rerender: () => void this.render() };
  }

  override getViewType(): string {
    return 'markdown';
  }

  getMode(): Mode {
    return this.mode;
  }

  override getViewData(): string {
    return this.editor.getValue();
  }

  override setViewData(data: string, clear: boolean): void {
    this.editor.show(data, clear);
    if (this.mode === 'preview') void this.render();
  }

  override clear(): void {
    this.rendered?.unload();
    this.rendered = null;
    this.previewEl.empty();
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.mode, source: false };
  }

  override async setState(state: unknown, result: { history: boolean }): Promise<void> {
    await super.setState(state, result);
    const mode: unknown = Reflect.get(Object(state) as object, 'mode');
    if (mode === 'source' || mode === 'preview') await this.setMode(mode);
  }

  override setEphemeralState(state: unknown): void {
    const line: unknown = Reflect.get(Object(state) as object, 'line');
    const subpath: unknown = Reflect.get(Object(state) as object, 'subpath');
    if (typeof line === 'number') this.goTo(line);
    else if (typeof subpath === 'string') this.goTo(this.lineOf(subpath));
  }

  showSearch(): void {}

  /** Puts the cursor, or what scrolls, in the note. */
  focus(): void {
    if (this.mode === 'source') this.editor.focus();
    else this.previewEl.focus({ preventScroll: true });
  }

  toggleMode(): void {
    void this.setMode(this.mode === 'source' ? 'preview' : 'source');
  }

  async setMode(mode: Mode): Promise<void> {
    this.mode = mode;
    this.showMode();
    if (mode === 'preview') await this.render();
  }

  /** Renders the note again if it is shown for reading. */
  async render(): Promise<void> {
    if (this.mode !== 'preview') return;
    const { file } = this;
    this.rendered?.unload();
    this.rendered = new Component();
    this.rendered.load();
    const page = createDiv({ cls: 'markdown-preview-view markdown-rendered' });
    const sizer = page.createDiv({ cls: 'markdown-preview-sizer markdown-preview-section' });
    sizer.createDiv({ cls: 'inline-title', text: file?.basename ?? '' });
    await MarkdownRenderer.render(this.app, this.data, sizer, file?.path ?? '', this.rendered);
    const { scrollTop } = this.previewEl;
    this.previewEl.replaceChildren(page);
    this.previewEl.scrollTop = scrollTop;
  }

  /** A disk that refuses is the user's affair, and stays so; anything else is a fault. */
  override async save(): Promise<void> {
    try {
      await super.save();
    } catch (error) {
      if (!(error instanceof DiskError)) recordError("A note couldn't be saved", error);
      else new Notice(`Failed to save "${this.file?.path ?? ''}". ${error.message}`);
    }
  }

  override async onLoadFile(file: TFile): Promise<void> {
    await super.onLoadFile(file);
    this.editor.setLabel(file.basename);
  }

  private edited(): void {
    this.requestSave();
    this.app.workspace.trigger('editor-change', this.editor, this);
  }

  private showMode(): void {
    const reading = this.mode === 'preview';
    this.sourceEl.toggle(!reading);
    this.previewEl.toggle(reading);
    this.previewEl.tabIndex = reading ? 0 : -1;
    this.previewEl.setAttrs({ role: 'region', 'aria-label': 'Note, reading view' });
    setIcon(this.modeButton, reading ? 'pencil' : 'book-open');
    this.modeButton.setAttr('aria-label', reading ? 'Edit' : 'Read');
  }

  private goTo(line: number): void {
    const position = { line, ch: 0 };
    this.editor.setCursor(position);
    this.editor.scrollIntoView({ from: position, to: position }, true);
  }

  private lineOf(subpath: string): number {
    const wanted = subpath.replace(/^#\^?/, '').toLowerCase();
    const { headings = [], blocks = {} } =
      (this.file === null ? null : this.app.metadataCache.getFileCache(this.file)) ?? {};
    const heading = headings.find((candidate) => candidate.heading.toLowerCase() === wanted);
    return (heading ?? blocks[wanted])?.position.start.line ?? 0;
  }

  private showMenu(event: MouseEvent): void {
    const menu = new Menu();
    this.onPaneMenu(menu, 'more-options');
    if (this.file !== null) {
      this.app.workspace.trigger('file-menu', menu, this.file, 'more-options', this.leaf);
    }
    menu.addItem((item) =>
      item
        .setTitle('Close')
        .setIcon('x')
        .setSection('close')
        .onClick(() => this.leaf.detach()),
    );
    menu.showAtMouseEvent(event);
  }

  private showEditorMenu(event: MouseEvent): void {
    event.preventDefault();
    const menu = new Menu();
    this.app.workspace.trigger('editor-menu', menu, this.editor, this);
    menu.showAtMouseEvent(event);
  }
}
