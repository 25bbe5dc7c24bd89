import { FuzzySuggestModal, type App } from 'obsidian';
import type { Settings } from '../../notes/settings/settings';
import { mountWordForm } from '../../ui/settings/mount-settings';
import { SETTINGS } from '../strings';
import { MountedModal } from '../windows/mounted-modal';
import type { ListBinding } from './list-bindings';

/** A word that is asked for, and what happens with it. */
export interface AskedWord {
  readonly list: ListBinding;
  /** What the list holds. */
  readonly title: string;
  /** The word to change; empty for a new one. */
  readonly value: string;
  /** The other words of the list. */
  readonly others: readonly string[];
  /** The settings as they are now. */
  readonly settings: () => Settings;
  readonly save: (word: string) => Promise<void>;
}

/** The modal that asks for a word. */
export function wordModal(app: App, asked: AskedWord): MountedModal {
  const { list, title, value, others, settings, save } = asked;
  return new MountedModal(app, SETTINGS.addTo[list.kind], (content, close) =>
    mountWordForm(content, {
      label: title,
      value,
      problem: (word) => list.problem(word, others, settings()),
      save: (word) => save(list.clean(word)),
      close,
    }),
  );
}

/** The picker of a folder that is not in the list yet. */
export class FolderPicker extends FuzzySuggestModal<string> {
  readonly #folders: readonly string[];
  readonly #picked: (folder: string) => void;

  constructor(app: App, others: readonly string[], picked: (folder: string) => void) {
    super(app);
    this.setPlaceholder(SETTINGS.pickFolder);
    this.emptyStateText = SETTINGS.noFolders;
    this.#picked = picked;
    this.#folders = app.vault
      .getAllFolders()
      .map(({ path }) => path)
      .filter((path) => !others.includes(path))
      .sort();
  }

  /** The folders to choose from. */
  override getItems(): string[] {
    return [...this.#folders];
  }

  /** A folder as it is shown and searched. */
  override getItemText(folder: string): string {
    return folder;
  }

  /** Takes the folder that was chosen. */
  override onChooseItem(folder: string): void {
    this.#picked(folder);
  }
}
