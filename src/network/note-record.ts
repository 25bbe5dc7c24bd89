import { NO_FACTS, type NoteFacts } from '../notes/facts';
import { NO_ATTRIBUTION, type Attribution } from './attribution';
import type { Name } from './directory';
import type { ContactRecord } from './contact-record';

/** What the network keeps of one note of the vault. */
export interface NoteRecord {
  readonly path: string;
  /** Its name, with the notes that link to it. */
  readonly name: Name<NoteRecord>;
  facts: NoteFacts;
  /** What the facts mean for contacts, as last settled. */
  attribution: Attribution;
  /** The contact whose note this is, with its evidence. */
  contact: ContactRecord | null;
  /** Whether the attribution is waiting to be settled. */
  isPending: boolean;
}

/** The record of a note that has said nothing yet. */
export function newRecord(path: string, name: Name<NoteRecord>): NoteRecord {
  return {
    path,
    name,
    facts: NO_FACTS,
    attribution: NO_ATTRIBUTION,
    contact: null,
    isPending: false,
  };
}
