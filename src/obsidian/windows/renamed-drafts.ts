import { MET_DRAFTS } from '../events/event-drafts';
import { NEW_JOB_DRAFTS } from '../new-job/new-job-drafts';
import { PEOPLE_DRAFTS, TO_MEET_DRAFTS } from '../conversations/people-drafts';
import { FOLLOW_UP_DRAFTS } from '../follow-ups/follow-up-drafts';
import type { RenameListener } from '../live/vault-notes';
import { LOG_DRAFTS } from '../logging/log-drafts';
import type { Configuration } from '../settings/configuration';
import type { ActionNotices } from '../writing/action-notices';
import { MESSAGE_DRAFTS } from '../messages/message-drafts';
import { KeptDrafts } from './kept-drafts';

/** Lets the drafts of all forms that are about contacts follow those whose notes are renamed. */
export function renamedDrafts(
  configuration: Pick<Configuration, 'viewState' | 'saveViewState'>,
  notices: Pick<ActionNotices, 'sayFailure'>,
): RenameListener {
  const forms = [
    new KeptDrafts(configuration, LOG_DRAFTS),
    new KeptDrafts(configuration, FOLLOW_UP_DRAFTS),
    new KeptDrafts(configuration, PEOPLE_DRAFTS),
    new KeptDrafts(configuration, TO_MEET_DRAFTS),
    new KeptDrafts(configuration, MET_DRAFTS),
    new KeptDrafts(configuration, NEW_JOB_DRAFTS),
    new KeptDrafts(configuration, MESSAGE_DRAFTS),
  ];
  return {
    renamed: (oldPath, path) => {
      for (const drafts of forms) notices.sayFailure(drafts.renamed(oldPath, path));
    },
  };
}
