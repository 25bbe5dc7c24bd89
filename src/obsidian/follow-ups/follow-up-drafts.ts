import { list, readOr, record, text } from '../../notes/settings/stored-json';
import type { FollowUpDraft } from '../../ui/follow-up/follow-up-port';
import type { DraftForm } from '../windows/kept-drafts';

/** The drafts of the form for a follow-up, each about exactly the contacts that it was opened for. */
export const FOLLOW_UP_DRAFTS: DraftForm<FollowUpDraft> = {
  key: 'follow-up',
  // One key for all of them together: the form can't change whom it is about.
  about: ({ contacts }) => [[...contacts].sort().join('\n')],
  moved: (draft, pathNow) => ({ ...draft, contacts: draft.contacts.map(pathNow) }),
  isWorthKeeping: (draft) => draft.text.trim() !== '',
  read: (stored) => {
    const known = readOr(record, stored, NOTHING);
    return {
      contacts: readOr(list(text), known['contacts'], []),
      text: readOr(text, known['text'], ''),
      due: readOr(text, known['due'], ''),
      waiting: known['waiting'] === true,
      place: known['place'] === 'daily note' ? 'daily note' : 'contact note',
    };
  },
};

const NOTHING: Readonly<Record<string, unknown>> = {};
