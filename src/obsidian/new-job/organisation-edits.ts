import type { Contact } from '../../domain/contact';
import { jobChange } from '../../domain/job-change';
import type { NoteListener, RenameListener } from '../live/vault-notes';
import type { SeenChange } from './ask-for-new-job';

/** What edits of organisations are heard and told by. */
export interface EditSources {
  /** The contact as the network knows it; undefined for a note that is none. */
  readonly contactAt: (path: string) => Contact | undefined;
  /** Calls back once nothing has changed for a while; a later call takes the place of an earlier one. */
  readonly whenQuiet: (look: () => void) => void;
  /** Hears where the contact of a note was, and is now. */
  readonly told: (path: string, change: SeenChange) => void;
}

/**
 * Sees that the user moves a contact to another organisation in the note that is open, and tells of it once. What sync or Rapport
 * writes into other notes is nothing that the user has to hear of.
 */
export class OrganisationEdits implements NoteListener, RenameListener {
  readonly #sources: EditSources;
  #path: string | null = null;
  /** The contact as it was when its note was opened, or when it was last told of. */
  #before: Contact | undefined;

  constructor(sources: EditSources) {
    this.#sources = sources;
  }

  /** Hears which note is open now; null for none. What was edited in the note before is looked at once more. */
  opened(path: string | null): void {
    if (path === this.#path) return;
    this.#look();
    this.#path = path;
    this.#before = path === null ? undefined : this.#sources.contactAt(path);
  }

  /** Hears that notes have changed. */
  notesChanged(paths: readonly string[]): void {
    if (this.#path === null || !paths.includes(this.#path)) return;
    const path = this.#path;
    this.#sources.whenQuiet(() => {
      if (path === this.#path) this.#look();
    });
  }

  /** Hears of a rename. */
  renamed(oldPath: string, path: string): void {
    if (this.#path === oldPath) this.#path = path;
  }

  #look(): void {
    const [path, before] = [this.#path, this.#before];
    const after = path === null ? undefined : this.#sources.contactAt(path);
    if (path === null || after === undefined) return;
    if (before === undefined) {
      this.#before = after; // the network has come to know it only now
      return;
    }
    const change = jobChange(before, after);
    if (change === null) return;
    this.#before = after;
    this.#sources.told(path, { ...change, since: before.organisationSince });
  }
}
