import { MarkdownView, type Editor, type TFile, type Vault, type Workspace } from 'obsidian';
import { reversed, textChanges, type TextChange } from '../../notes/text/text-changes';
import { NOTICES } from '../strings';

/** Saving while Obsidian is saving returns at once, and typing goes on: so often is looked whether all is on disk. */
const MOST_LOOKS = 3;

/** The editors that are open on notes, in tabs and pop-out windows. */
export class OpenEditors {
  readonly #vault: Pick<Vault, 'read' | 'process'>;
  readonly #workspace: Pick<Workspace, 'getLeavesOfType' | 'getActiveViewOfType'>;

  constructor(
    vault: Pick<Vault, 'read' | 'process'>,
    workspace: Pick<Workspace, 'getLeavesOfType' | 'getActiveViewOfType'>,
  ) {
    this.#vault = vault;
    this.#workspace = workspace;
  }

  /**
   * Saves what is typed into a note and not on disk yet, and gives the text on disk. A view that only hasn't shown yet what
   * something else wrote is left alone; rejects where both have something new, which Obsidian joins in a moment.
   */
  async saveTyped(file: TFile): Promise<string> {
    for (let look = 1; ; look += 1) {
      const text = await this.#vault.read(file);
      const standings = this.#views(file).map((view) => ({ view, ...standingOf(view, text) }));
      if (standings.some(({ isTyped, isBehind }) => isTyped && isBehind))
        throw new Error(NOTICES.changedTwice);
      const unsaved = standings.filter(({ isTyped }) => isTyped);
      if (unsaved.length === 0 || look === MOST_LOOKS) return text;
      for (const { view } of unsaved) await view.save();
    }
  }

  /**
   * Changes a note's text, in the editor where one shows exactly what is on disk, so that cursor, selection, folds and
   * the editor's own undo stay; else in the file. Resolves when it is on disk; where it rejects, the editor is as before.
   */
  async change(file: TFile, change: (text: string) => string): Promise<void> {
    const before = await this.saveTyped(file);
    // No waiting from here to the change: what the function is given is what the editor has.
    const view = this.#views(file).find((candidate) => isEditing(candidate, before));
    const after = view === undefined ? before : change(before);
    if (view === undefined || after.includes('\r')) {
      await this.#vault.process(file, change); // an editor would write all line breaks as `\n`
      return;
    }
    if (after !== before) await this.#changeInView(view, file, before, after);
  }

  async #changeInView(
    view: MarkdownView,
    file: TFile,
    before: string,
    after: string,
  ): Promise<void> {
    const { editor } = view;
    const changes = textChanges(before, after);
    apply(editor, changes);
    try {
      await this.#save(view, file, before, after);
    } catch (error) {
      if (editor.getValue() === after) apply(editor, reversed(changes, before));
      throw error;
    }
  }

  /** Saves a changed view; rejects with the reason where the disk still has the text before. */
  async #save(view: MarkdownView, file: TFile, before: string, after: string): Promise<void> {
    for (let look = 1; look < MOST_LOOKS; look += 1) {
      // Obsidian tells the user itself where saving fails; why is told by the write below.
      await view.save().catch(() => undefined);
      if ((await this.#vault.read(file)) !== before) return;
    }
    await this.#vault.process(file, (text) => (text === before ? after : text));
  }

  /** The views of a note that have been built, the active one first. */
  #views(file: TFile): readonly MarkdownView[] {
    const active = this.#workspace.getActiveViewOfType(MarkdownView);
    return this.#workspace
      .getLeavesOfType('markdown')
      .flatMap(({ view }) => (view instanceof MarkdownView && view.file === file ? [view] : []))
      .sort((a, b) => Number(b === active) - Number(a === active));
  }
}

/** How a view stands to the text on disk. */
interface Standing {
  /** Whether it may show something that is not on disk yet. */
  readonly isTyped: boolean;
  /** Whether the disk may have something that it doesn't show yet. */
  readonly isBehind: boolean;
}

/**
 * Compares a view with the disk by what it last loaded or saved. A view that says what the disk says has nothing to save,
 * whatever its line endings: saving it would rewrite those of the note.
 */
function standingOf(view: MarkdownView, text: string): Standing {
  const [shown, disk, base] = [view.getViewData(), text, lastInStep(view)].map(unixLines);
  if (shown === disk) return { isTyped: false, isBehind: false };
  return { isTyped: shown !== base, isBehind: disk !== base };
}

/**
 * What a view last loaded or saved. Obsidian keeps it without documenting it; where it doesn't, nothing is known to be
 * typed or saved, and whatever differs is left alone.
 */
function lastInStep(view: MarkdownView): string | undefined {
  const last: unknown = 'lastSavedData' in view ? view.lastSavedData : undefined;
  return typeof last === 'string' ? last : undefined;
}

function isEditing(view: MarkdownView, text: string): boolean {
  return view.getMode() === 'source' && view.editor.getValue() === text;
}

/** All at once, so that the editor's own undo takes it back at once. */
function apply(editor: Editor, changes: readonly TextChange[]): void {
  editor.transaction({
    changes: changes.map(({ from, to, text }) => ({
      from: editor.offsetToPos(from),
      to: editor.offsetToPos(to),
      text,
    })),
  });
}

function unixLines(text: string | undefined): string | undefined {
  return text?.replace(/\r\n?/g, '\n');
}
