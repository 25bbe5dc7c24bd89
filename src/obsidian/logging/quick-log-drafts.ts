import { readOr, record, text } from '../../notes/settings/stored-json';
import type { QuickLogDraft } from '../../ui/logging/quick-log-port';
import type { DraftForm } from '../windows/kept-drafts';

/** The lines that were typed into the quick log. */
export const QUICK_LOG_DRAFTS: DraftForm<QuickLogDraft> = {
  key: 'quick log',
  about: () => [],
  moved: (draft) => draft,
  isWorthKeeping: ({ line }) => line.trim() !== '',
  read: (stored) => {
    const known = readOr(record, stored, NOTHING);
    return {
      line: readOr(text, known['line'], ''),
      begunOn: readOr(text, known['begunOn'], ''),
    };
  },
};

const NOTHING: Readonly<Record<string, unknown>> = {};
