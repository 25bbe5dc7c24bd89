import type { DraftPort } from '../../ui/drafts/draft-port';
import type { ActionNotices } from '../writing/action-notices';
import type { KeptDrafts } from './kept-drafts';

/** The draft of a form that is open. */
export interface OpenDraft<Draft> {
  readonly port: DraftPort<Draft>;
  /** Waits until the draft is written, after which none is kept; rejects as the writing does. */
  readonly saving: (write: Promise<void>) => Promise<void>;
  /** The form is closed: what was not saved is kept. */
  readonly closed: () => void;
}

/** Begins a draft, with what was kept of it; why keeping or, once the form is closed, saving has failed is said in a notice. */
export function openDraft<Draft>(
  drafts: Pick<KeptDrafts<Draft>, 'kept' | 'replace'>,
  start: Draft,
  notices: Pick<ActionNotices, 'sayFailure'>,
): OpenDraft<Draft> {
  const kept = drafts.kept(start);
  let latest = kept ?? start;
  let isSaved = false;
  let isClosed = false;
  const replace = (before: Draft | null, after: Draft | null): void => {
    notices.sayFailure(drafts.replace(before, after));
  };
  return {
    port: {
      start,
      kept,
      changed: (draft) => {
        latest = draft;
      },
      startAnew: () => {
        replace(kept, null);
      },
    },
    saving: async (write) => {
      try {
        await write;
      } catch (error) {
        if (isClosed) notices.sayFailure(write); // there is no form any more to say it
        throw error;
      }
      isSaved = true;
      if (isClosed) replace(latest, null);
    },
    closed: () => {
      isClosed = true;
      if (isSaved) replace(kept, null);
      else if (latest !== kept) replace(kept, latest);
    },
  };
}
