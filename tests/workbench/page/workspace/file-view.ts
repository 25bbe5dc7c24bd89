import type { TFile } from 'obsidian-test-mocks/obsidian';
import { mergedText } from './merge';
import { ItemView } from './view';

/** Obsidian's `FileView`: a view of one file. */
export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;

  override getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  override getState(): Record<string, unknown> {
    return this.file === null ? {} : { file: this.file.path };
  }

  override async setState(state: unknown, _result: { history: boolean }): Promise<void> {
    const path: unknown = Reflect.get(Object(state) as object, 'file');
    const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
    if (file === null || file === this.file) return;
    if (this.file !== null) await this.onUnloadFile(this.file);
    this.file = file;
    await this.onLoadFile(file);
    this.updateHeader();
  }

  async onLoadFile(_file: TFile): Promise<void> {}

  async onUnloadFile(_file: TFile): Promise<void> {}

  async onRename(_file: TFile): Promise<void> {
    this.leaf.refresh();
  }

  canAcceptExtension(_extension: string): boolean {
    return false;
  }

  protected override async onClose(): Promise<void> {
    if (this.file !== null) await this.onUnloadFile(this.file);
  }
}

/** Obsidian's `EditableFileView`. */
export abstract class EditableFileView extends FileView {}

/** Milliseconds after the last change at which a note is saved. */
const SAVE_AFTER = 400;

/** Obsidian's `TextFileView`: a view of a file as text, saved a moment after it changed. */
export abstract class TextFileView extends EditableFileView {
  data = '';
  /** What was last loaded or saved, of which Obsidian doesn't tell. */
  get lastSavedData(): string {
    return this.data;
  }
  private saving: number | null = null;

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  readonly requestSave = (): void => {
    if (this.saving !== null) window.clearTimeout(this.saving);
    this.saving = window.setTimeout(() => void this.save(), SAVE_AFTER);
  };

  /** Whether there are changes that aren't saved yet. */
  isDirty(): boolean {
    return this.saving !== null;
  }

  async save(): Promise<void> {
    if (this.saving !== null) window.clearTimeout(this.saving);
    this.saving = null;
    const data = this.getViewData();
    if (this.file === null || data === withUnixLines(this.data)) return;
    const before = this.data;
    this.data = data;
    try {
      await this.app.vault.modify(this.file, data);
    } catch (error) {
      if (this.data === data) this.data = before;
      throw error;
    }
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.data = await this.app.vault.read(file);
    this.setViewData(this.data, true);
  }

  override async onUnloadFile(_file: TFile): Promise<void> {
    await this.save();
    this.clear();
  }

  /** Shows what something else wrote to the file, together with what isn't saved yet. */
  async reload(): Promise<void> {
    if (this.file === null) return;
    const data = await this.app.vault.read(this.file);
    if (data === this.data) return;
    const merged = this.isDirty()
      ? mergedText(withUnixLines(this.data), this.getViewData(), withUnixLines(data))
      : data;
    this.data = data;
    this.setViewData(merged, false);
  }
}

/** A text area knows only `\n`, so a note with other line endings looks the same to it. */
function withUnixLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
