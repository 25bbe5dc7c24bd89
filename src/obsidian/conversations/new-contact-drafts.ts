import { readOr, record, text } from '../../notes/settings/stored-json';
import type { NewContactDraft } from '../../ui/conversations/new-contact-port';
import type { DraftForm } from '../windows/kept-drafts';

/** The drafts of the form for a new contact. */
export const NEW_CONTACT_DRAFTS: DraftForm<NewContactDraft> = {
  key: 'new contact',
  about: () => [],
  moved: (draft) => draft,
  isWorthKeeping: ({ name }) => name.trim() !== '',
  read: (stored) => ({ name: readOr(text, readOr(record, stored, NOTHING)['name'], '') }),
};

const NOTHING: Readonly<Record<string, unknown>> = {};
