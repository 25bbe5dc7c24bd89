import { list, readOr, record, text } from '../../notes/settings/stored-json';
import type { NewJobDraft } from '../../ui/new-job/new-job-port';
import type { DraftForm } from '../windows/kept-drafts';

/** The drafts of the form for a new job, each about one contact. */
export const NEW_JOB_DRAFTS: DraftForm<NewJobDraft> = {
  key: 'new-job',
  about: ({ contact }) => [contact],
  moved: (draft, pathNow) => ({ ...draft, contact: pathNow(draft.contact) }),
  isWorthKeeping: ({ organisation }) => organisation.trim() !== '',
  read: (stored) => {
    const known = readOr(record, stored, NOTHING);
    const word = (name: string): string => readOr(text, known[name], '');
    return {
      contact: word('contact'),
      organisation: word('organisation'),
      role: word('role'),
      since: word('since'),
      congratulate: word('congratulate'),
      stays: readOr(list(text), known['stays'], []),
    };
  },
};

const NOTHING: Readonly<Record<string, unknown>> = {};
