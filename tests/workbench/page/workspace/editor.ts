import {
  Annotation,
  EditorSelection,
  EditorState,
  Transaction,
  type ChangeSpec,
  type TransactionSpec,
} from '@codemirror/state';
import { EditorView, keymap, type KeyBinding } from '@codemirror/view';
import type {
  EditorPosition,
  EditorRange,
  EditorSelectionOrCaret,
  EditorTransaction,
} from 'obsidian';
import { textChanges } from '../../../../src/notes/text/text-changes';
import { editHistory, forgetSteps, restoring } from './edit-history';
import { fold, folds, foldsOf, type Fold } from './folds';

const fromFile = Annotation.define<boolean>();

/** Puts the editor's styles into the page before anything counts what is there. */
export function mountEditorStyles(): void {
  new Editor(createDiv(), () => undefined).cm.destroy();
}

/** Obsidian's `Editor`, over CodeMirror as in Obsidian. */
export class Editor {
  /** CodeMirror's view, as plugins reach it by Obsidian's undocumented `editor.cm`. */
  readonly cm: EditorView;

  constructor(parent: HTMLElement, changed: () => void) {
    this.cm = new EditorView({
      parent,
      state: EditorState.create({
        extensions: [
          editHistory,
          folds,
          EditorState.lineSeparator.of('\n'),
          EditorState.allowMultipleSelections.of(true),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({
            'aria-label': 'Note',
            spellcheck: 'false',
            tabindex: '0', // accessibility checks don't know that editable text takes the focus
          }),
          keymap.of(this.keys()),
          EditorView.updateListener.of(({ docChanged, transactions }) => {
            if (docChanged && !transactions.some((each) => each.annotation(fromFile))) changed();
          }),
        ],
      }),
    });
  }

  getDoc(): this {
    return this;
  }

  refresh(): void {}

  /** Names the note that is edited. */
  setLabel(label: string): void {
    this.cm.contentDOM.setAttr('aria-label', label);
  }

  /** Shows what is in the file, as Obsidian does: another note from its beginning, the same one with what differs. */
  show(text: string, isOther: boolean): void {
    const after = text.replace(/\r\n?/g, '\n');
    const annotations = [fromFile.of(true), Transaction.addToHistory.of(false)];
    if (isOther) {
      this.cm.dispatch({ changes: this.whole(after), selection: { anchor: 0 }, annotations });
      this.cm.dispatch(forgetSteps);
      this.cm.scrollDOM.scrollTop = 0;
      return;
    }
    const changes = textChanges(this.getValue(), after).map(({ from, to, text: insert }) => ({
      from,
      to,
      insert,
    }));
    if (changes.length > 0) this.cm.dispatch({ changes, annotations });
  }

  getValue(): string {
    return this.cm.state.doc.toString();
  }

  setValue(content: string): void {
    this.cm.dispatch({ changes: this.whole(content), selection: { anchor: 0 } });
  }

  lineCount(): number {
    return this.cm.state.doc.lines;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getLine(line: number): string {
    return this.cm.state.doc.line(line + 1).text;
  }

  setLine(line: number, text: string): void {
    this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  replaceRange(text: string, from: EditorPosition, to?: EditorPosition): void {
    this.transaction({ changes: [{ text, from, ...(to === undefined ? {} : { to }) }] });
  }

  replaceSelection(text: string): void {
    this.cm.dispatch(this.cm.state.replaceSelection(text));
  }

  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }

  somethingSelected(): boolean {
    return !this.cm.state.selection.main.empty;
  }

  listSelections() {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({
      anchor: this.offsetToPos(anchor),
      head: this.offsetToPos(head),
    }));
  }

  getCursor(side: 'anchor' | 'from' | 'head' | 'to' = 'head'): EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  setCursor(pos: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
  }

  setSelection(anchor: EditorPosition, head = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  setSelections(ranges: readonly EditorSelectionOrCaret[], main = 0): void {
    const selections = ranges.map(({ anchor, head = anchor }) =>
      EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head)),
    );
    this.cm.dispatch({ selection: EditorSelection.create(selections, main) });
  }

  /** Applies changes whose positions all refer to the text before any of them. */
  transaction({ changes = [], selection, selections, replaceSelection }: EditorTransaction): void {
    const specs: TransactionSpec[] = changes.map(({ text, from, to = from }) => ({
      changes: this.change(text, from, to),
    }));
    if (replaceSelection !== undefined)
      specs.push(this.cm.state.replaceSelection(replaceSelection));
    if (specs.length > 0) this.cm.dispatch(...specs);
    const chosen = selections ?? (selection === undefined ? [] : [selection]);
    if (chosen.length > 0)
      this.setSelections(chosen.map(({ from, to = from }) => ({ anchor: from, head: to })));
  }

  undo(): void {
    this.restore('undo');
  }

  redo(): void {
    this.restore('redo');
  }

  posToOffset({ line, ch }: EditorPosition): number {
    const { doc } = this.cm.state;
    const { from, to } = doc.line(Math.max(1, Math.min(line + 1, doc.lines)));
    return Math.max(from, Math.min(from + ch, to));
  }

  offsetToPos(offset: number): EditorPosition {
    const { doc } = this.cm.state;
    const line = doc.lineAt(Math.max(0, Math.min(offset, doc.length)));
    return { line: line.number - 1, ch: Math.max(0, Math.min(offset, doc.length)) - line.from };
  }

  wordAt(pos: EditorPosition): EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(pos));
    return word === null
      ? null
      : { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  scrollIntoView({ from }: EditorRange, center = false): void {
    const y = center ? 'center' : 'nearest';
    this.cm.dispatch({ effects: EditorView.scrollIntoView(this.posToOffset(from), { y }) });
  }

  getScrollInfo(): { readonly top: number; readonly left: number } {
    const { scrollTop, scrollLeft } = this.cm.scrollDOM;
    return { top: scrollTop, left: scrollLeft };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    this.cm.scrollDOM.scrollTo({ left: x ?? 0, top: y ?? 0 });
  }

  /** Folds stretches of the text, as a script wishes; there is no button for it. */
  fold(stretches: readonly Fold[]): void {
    fold(this.cm, stretches);
  }

  /** The stretches that are folded. */
  folds(): Fold[] {
    return foldsOf(this.cm);
  }

  private restore(what: 'undo' | 'redo'): boolean {
    const spec = restoring(this.cm.state, what);
    if (spec !== null) this.cm.dispatch(spec);
    return true;
  }

  private keys(): KeyBinding[] {
    return [
      { key: 'Mod-z', run: () => this.restore('undo'), preventDefault: true },
      { key: 'Mod-Shift-z', run: () => this.restore('redo'), preventDefault: true },
      { key: 'Mod-y', run: () => this.restore('redo'), preventDefault: true },
      {
        key: 'Enter',
        run: ({ state, dispatch }) => {
          dispatch(
            state.update(state.replaceSelection('\n'), {
              scrollIntoView: true,
              userEvent: 'input',
            }),
          );
          return true;
        },
      },
    ];
  }

  private whole(insert: string): ChangeSpec {
    return { from: 0, to: this.cm.state.doc.length, insert };
  }

  private change(insert: string, from: EditorPosition, to: EditorPosition): ChangeSpec {
    return { from: this.posToOffset(from), to: this.posToOffset(to), insert };
  }
}
