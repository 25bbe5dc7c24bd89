import type { Outcome } from '../../src/actions/outcome';
import type { Ports, Vault } from '../../src/actions/ports';
import { UndoHistory } from '../../src/actions/undo-history';
import type { Undoable } from '../../src/actions/undo';
import { MemoryVault } from './memory-vault';
import { portsOver } from './ports-over';

/**
 * An action with a mark, a word of its own, which it writes once into each note that it says it has written; one whose
 * mark begins with `none` writes no word of its own.
 */
export type MarkedAction = (mark: string, ports: Ports) => Promise<Outcome>;

/** What somebody else does to the vault while actions are carried out. */
export type Disturbance =
  | {
      readonly kind: 'type' | 'type above' | 'sync' | 'rename' | 'delete' | 'lock' | 'unlock';
      readonly path: string;
    }
  | { readonly kind: 'create'; readonly path: string };

/** Words of others, and marks of actions: a line is for good, a circle or cadence until another takes its place. */
const WORDS = /(?:theirs|line|circle|cadence)-\d+/g;

/** The properties of a note by somebody else, around a word of theirs. */
const PROPERTIES = {
  contact: (word: string) => `type: person\nnote: ${word}`,
  'contact in a circle': (word: string) => `circle: near\ntype: person # ${word}`,
  'in flow style': (word: string) => `{type: person, note: ${word}}`,
  'no contact': (word: string) => `note: ${word}`,
} as const;
type TheirProperties = keyof typeof PROPERTIES;

/** A vault in which others write too, and that complains of every write of an action that loses somebody's word. */
export class SharedVault extends MemoryVault {
  /** What was wrong, in words. */
  readonly complaints: string[] = [];
  /** Marks that are gone, by what others or a later action did. */
  readonly gone = new Set<string>();
  /** Marks of actions that are at work or being undone, which may take back what they wrote. */
  readonly atWork = new Set<string>();
  #words = 0;

  /** A note's text by somebody else, with what actions look for in it, and further properties before their own. */
  theirText(properties: TheirProperties = 'contact'): string {
    const word = (): string => this.#word();
    const tasks = `- [ ] Ask ${word()}\n- [ ] Send ${word()} 📅 2026-11-20`;
    const entries = `- [[Ana]] ${word()}\n- [[Ben]], [[Cho]] ${word()}\n\nSaw [[Ana]] ${word()}`;
    const said = `# ${word()}\n\n## Log\n\n${entries}\n\n## Follow-ups\n\n${tasks}\n\n${word()}\n`;
    return `---\n${PROPERTIES[properties](word())}\n---\n${said}`;
  }

  /** Carries out what somebody else does, as far as the vault allows it. */
  disturb({ kind, path }: Disturbance): void {
    const current = kind === 'create' ? path : this.currentPath(path);
    if (current === null) return;
    switch (kind) {
      case 'create':
        if (!this.notes.has(path)) this.notes.set(path, this.theirText());
        return;
      case 'type':
        this.notes.set(current, `${this.text(current)}${this.#word()}\n`);
        return;
      case 'type above':
        this.notes.set(current, this.text(current).replace('\n# ', `\n${this.#word()}\n\n# `));
        return;
      case 'sync':
        this.#forget(this.text(current));
        this.notes.set(current, this.theirText());
        return;
      case 'rename':
        this.rename(current, current.replace(/\.md$/, `${(this.#words += 1)}.md`));
        return;
      case 'delete':
        this.#forget(this.text(current));
        this.notes.delete(current);
        return;
      case 'lock':
        this.broken.set(current, 'It is locked.');
        return;
      case 'unlock':
        this.broken.delete(current);
        return;
    }
  }

  override async process(path: string, change: (text: string) => string): Promise<void> {
    await this.#watched(path, () => super.process(path, change));
  }

  override async processProperties(
    ...[path, change]: Parameters<Vault['processProperties']>
  ): Promise<void> {
    await this.#watched(path, () => super.processProperties(path, change));
  }

  override async moveToTrash(path: string, text: string): Promise<boolean> {
    const isTrashed = await super.moveToTrash(path, text);
    if (isTrashed) this.#lost(path, text, '');
    return isTrashed;
  }

  /** Complains unless the one note that an undone action had changed is as it was. */
  expectUndone({ changes: [change, ...others] }: Undoable): void {
    if (change?.kind !== 'changed' || others.length > 0) return;
    const path = this.currentPath(change.path);
    if (path === null || this.text(path) !== change.before)
      this.complaints.push(`${change.path} is not as it was before what was undone.`);
  }

  /** How many times a mark stands in all notes. */
  count(mark: string): number {
    const all = [...this.notes.values()].join('\n').match(WORDS) ?? [];
    return all.filter((word) => word === mark).length;
  }

  /** Hands the write the text of its very moment: what `before` waits for comes before it. */
  async #watched(path: string, write: () => Promise<void>): Promise<void> {
    const given = this.before;
    let text = '';
    this.before = async (operation, at) => {
      await given(operation, at);
      text = this.notes.get(at) ?? '';
    };
    const writing = write();
    this.before = given;
    await writing;
    this.#lost(path, text, this.text(path));
  }

  #lost(path: string, before: string, after: string): void {
    const kept = new Set(after.match(WORDS) ?? []);
    for (const word of before.match(WORDS) ?? []) {
      if (kept.has(word)) continue;
      if (word.startsWith('theirs') || (word.startsWith('line') && !this.atWork.has(word)))
        this.complaints.push(`${word} was lost from ${path}:\n${before}\nbecame\n${after}`);
      this.gone.add(word);
    }
  }

  #forget(text: string): void {
    for (const word of text.match(WORDS) ?? []) this.gone.add(word);
  }

  #word(): string {
    this.#words += 1;
    return `theirs-${this.#words}`;
  }
}

/** What came of an action among others, and of undoing it. */
export interface Carried {
  readonly mark: string;
  /** In how many notes its mark should stand, if nobody has taken it away. */
  readonly notes: number;
}

/** Carries out an action, and undoes it where asked, at moments that `turn` gives. */
export async function carryOut(
  action: MarkedAction,
  mark: string,
  isUndone: boolean,
  vault: SharedVault,
  turn: () => Promise<void>,
): Promise<Carried> {
  await turn();
  vault.atWork.add(mark);
  const outcome = await action(mark, portsOver(vault));
  vault.atWork.delete(mark);
  if (outcome.kind === 'failed') return { mark, notes: 0 };
  const written = (outcome.kind === 'done' ? outcome.written : outcome.undo.changes).length;
  const isMarked = !mark.startsWith('none');
  const notes = isMarked ? written : 0;
  if (!isUndone || outcome.undo === null) return { mark, notes };
  const history = new UndoHistory(vault);
  history.record(outcome.undo, mark);
  await turn();
  vault.atWork.add(mark);
  const { kind } = await history.undo(outcome.undo);
  vault.atWork.delete(mark);
  if (kind === 'undone') vault.expectUndone(outcome.undo);
  // What another write came into can't be undone, and stays.
  return {
    mark,
    notes: isMarked && kind === 'undone' ? notes - outcome.undo.changes.length : notes,
  };
}
