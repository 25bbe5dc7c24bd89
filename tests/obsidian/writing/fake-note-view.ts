import type { ChangeSet } from '@codemirror/state';
import { EditorSelection, EditorState, type Transaction } from '@codemirror/state';

interface Position {
  readonly line: number;
  readonly ch: number;
}

interface Change {
  readonly from: Position;
  readonly to?: Position;
  readonly text: string;
}

/** As much of Obsidian's editor as writing needs, over CodeMirror's own state, with its mapping of the selection. */
export class FakeEditor {
  /** What the editor's own undo takes back, one by one, the last first. */
  readonly undone: ChangeSet[] = [];
  #state: EditorState;

  constructor(text: string) {
    this.#state = EditorState.create({ doc: text });
  }

  getValue(): string {
    return this.#state.doc.toString();
  }

  offsetToPos(offset: number): Position {
    const line = this.#state.doc.lineAt(offset);
    return { line: line.number - 1, ch: offset - line.from };
  }

  transaction({ changes }: { readonly changes: readonly Change[] }): void {
    this.#apply(
      this.#state.update({
        changes: changes.map(({ from, to = from, text }) => ({
          from: this.#offset(from),
          to: this.#offset(to),
          insert: text,
        })),
      }),
    );
  }

  /** What the user types at the cursor. */
  type(text: string): void {
    this.#apply(this.#state.update(this.#state.replaceSelection(text)));
  }

  select(anchor: number, head = anchor): void {
    const selection = EditorSelection.single(anchor, head);
    this.#apply(this.#state.update({ selection }));
  }

  /** Where the selection begins and where its cursor is, by offsets. */
  get selection(): readonly [anchor: number, head: number] {
    const { anchor, head } = this.#state.selection.main;
    return [anchor, head];
  }

  /** The editor's own undo. */
  undo(): void {
    const last = this.undone.pop();
    if (last !== undefined) this.#state = this.#state.update({ changes: last }).state;
  }

  #apply(transaction: Transaction): void {
    if (transaction.docChanged)
      this.undone.push(transaction.changes.invert(transaction.startState.doc));
    this.#state = transaction.state;
  }

  #offset({ line, ch }: Position): number {
    return this.#state.doc.line(line + 1).from + ch;
  }
}

/** A note open in a tab: what is typed is on disk once it is saved, with `\n` for all line breaks, as Obsidian does. */
export class FakeNoteView {
  readonly editor: FakeEditor;
  mode: 'source' | 'preview' = 'source';
  /** What happens in place of a save. */
  saving: ((text: string) => Promise<void>) | null = null;
  saves = 0;
  /** What was last loaded or saved, which Obsidian keeps without documenting it. */
  lastSavedData: string | undefined;
  readonly #write: (text: string) => void;

  constructor(
    readonly file: unknown,
    text: string,
    write: (text: string) => void = () => undefined,
  ) {
    this.editor = new FakeEditor(text.replaceAll('\r\n', '\n'));
    this.lastSavedData = text;
    this.#write = write;
  }

  getMode(): string {
    return this.mode;
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  async save(): Promise<void> {
    this.saves += 1;
    const text = this.getViewData();
    await Promise.resolve();
    if (this.saving === null) this.#write(text);
    else await this.saving(text);
    this.lastSavedData = text;
  }
}
