import { Editor as MockEditor } from 'obsidian-test-mocks/obsidian';
import type { EditorPosition, EditorRange, EditorTransaction } from 'obsidian';

/** Obsidian's `Editor` over a text area: the mock's text operations, with what the user sees. */
export class Editor extends MockEditor {
  constructor(
    readonly textarea: HTMLTextAreaElement,
    private readonly changed: () => void,
  ) {
    super();
    const pull = () => this.pull();
    textarea.addEventListener('input', () => {
      pull();
      changed();
    });
    for (const type of ['select', 'keyup', 'mouseup', 'focus'])
      textarea.addEventListener(type, pull);
  }

  /** Shows another text, keeping the selection where it still fits. */
  show(text: string, resetCursor: boolean): void {
    const { selectionStart, selectionEnd, scrollTop } = this.textarea;
    this.textarea.value = text;
    super.setValue(this.textarea.value);
    const [start, end] = resetCursor ? [0, 0] : [selectionStart, selectionEnd];
    this.textarea.setSelectionRange(start, end);
    this.textarea.scrollTop = resetCursor ? 0 : scrollTop;
    this.pull();
  }

  override focus(): void {
    super.focus();
    this.textarea.focus({ preventScroll: true });
  }

  override blur(): void {
    super.blur();
    this.textarea.blur();
  }

  override hasFocus(): boolean {
    return document.activeElement === this.textarea;
  }

  override getCursor(side?: 'anchor' | 'from' | 'head' | 'to'): EditorPosition {
    this.pull();
    return super.getCursor(side);
  }

  override getSelection(): string {
    this.pull();
    return super.getSelection();
  }

  override somethingSelected(): boolean {
    this.pull();
    return super.somethingSelected();
  }

  override setValue(content: string): void {
    super.setValue(content);
    this.push(true);
  }

  override replaceRange(text: string, from: EditorPosition, to?: EditorPosition): void {
    const cursor = this.offsets();
    const start = this.posToOffset(from);
    const end = to === undefined ? start : this.posToOffset(to);
    super.replaceRange(text, from, to);
    const grown = text.length - (end - start);
    const moved = (offset: number) =>
      offset <= start && !(offset === start && start === end)
        ? offset
        : Math.max(start, offset + grown);
    super.setSelection(
      this.offsetToPos(moved(cursor.anchor)),
      this.offsetToPos(moved(cursor.head)),
    );
    this.push(true);
  }

  override replaceSelection(text: string): void {
    const [from, to] = [this.getCursor('from'), this.getCursor('to')];
    const end = this.posToOffset(from) + text.length;
    this.replaceRange(text, from, to);
    this.setCursor(this.offsetToPos(end));
  }

  override setCursor(pos: EditorPosition | number, ch?: number): void {
    super.setCursor(pos, ch);
    this.push(false);
  }

  override setSelection(anchor: EditorPosition, head?: EditorPosition): void {
    super.setSelection(anchor, head);
    this.push(false);
  }

  /** Applies changes whose positions all refer to the text before any of them. */
  override transaction(transaction: EditorTransaction): void {
    const { changes = [], selection, selections } = transaction;
    const last = (range: { from: EditorPosition }) => this.posToOffset(range.from);
    for (const { text, from, to } of [...changes].sort((a, b) => last(b) - last(a))) {
      this.replaceRange(text, from, to ?? from);
    }
    const selected = selection ?? selections?.[0];
    if (selected !== undefined) this.setSelection(selected.from, selected.to);
  }

  override undo(): void {
    super.undo();
    this.push(true);
  }

  override redo(): void {
    super.redo();
    this.push(true);
  }

  override scrollIntoView({ from }: EditorRange): void {
    const style = getComputedStyle(this.textarea);
    const lineHeight = Number.parseFloat(style.lineHeight) || 24;
    this.textarea.scrollTop = Math.max(0, (from.line - 3) * lineHeight);
  }

  private offsets(): { readonly anchor: number; readonly head: number } {
    this.pull();
    const [anchor, head] = [super.getCursor('anchor'), super.getCursor('head')];
    return { anchor: this.posToOffset(anchor), head: this.posToOffset(head) };
  }

  /** Takes over what the user did in the text area. */
  private pull(): void {
    const { value, selectionStart, selectionEnd, selectionDirection } = this.textarea;
    if (super.getValue() !== value) super.setValue(value);
    const [start, end] = [this.offsetToPos(selectionStart), this.offsetToPos(selectionEnd)];
    const backward = selectionDirection === 'backward';
    super.setSelection(backward ? end : start, backward ? start : end);
  }

  private push(isChange: boolean): void {
    const [anchor, head] = [super.getCursor('anchor'), super.getCursor('head')];
    const [from, to] = [this.posToOffset(anchor), this.posToOffset(head)].sort((a, b) => a - b);
    const { scrollTop } = this.textarea;
    if (this.textarea.value !== super.getValue()) this.textarea.value = super.getValue();
    this.textarea.setSelectionRange(
      from ?? 0,
      to ?? 0,
      from === this.posToOffset(head) ? 'backward' : 'forward',
    );
    this.textarea.scrollTop = scrollTop;
    if (isChange) this.changed();
  }
}
