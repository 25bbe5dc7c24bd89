import type { App } from 'obsidian';
import type { Writing } from '../../notes/settings/writing';
import type { LogDraft, LogEntry, ReadDay } from '../../ui/logging/log-draft';
import { mountLogForm } from '../../ui/mount';
import type { People } from '../../ui/people/people-port';
import type { Today } from '../live/today';
import { MODALS } from '../strings';
import { MountedModal } from '../windows/mounted-modal';
import type { OpenPopups } from '../windows/open-popups';
import type { ActionNotices } from '../writing/action-notices';
import type { LogDrafts } from './log-drafts';

/** What the form for logging is shown with. */
export interface LogModalSources {
  readonly app: App;
  readonly popups: Pick<OpenPopups, 'open'>;
  readonly today: Pick<Today, 'day'>;
  readonly drafts: LogDrafts;
  readonly notices: Pick<ActionNotices, 'sayFailure'>;
  readonly readDay: ReadDay;
  /** Writes an entry; rejects with a message for the user where nothing was written. */
  readonly save: (entry: LogEntry) => Promise<void>;
}

/** Opens the form for logging; what is typed there is kept when it closes without saving. */
export function openLogForm(
  sources: LogModalSources,
  people: People,
  { channels }: Pick<Writing, 'channels'>,
  start: LogDraft,
): void {
  const { app, popups, today, drafts, notices, readDay, save } = sources;
  const kept = drafts.kept(start);
  let latest = kept ?? start;
  let isSaved = false;
  const forget = (draft: LogDraft | null): void => {
    if (draft !== null) notices.sayFailure(drafts.forget(draft));
  };
  const modal = new MountedModal(app, MODALS.logInteraction, (content, close) => {
    const form = mountLogForm(content, {
      people,
      today: today.day,
      readDay,
      channels,
      start,
      kept,
      canCreate: true,
      changed: (draft) => {
        latest = draft;
      },
      startAnew: () => {
        forget(kept);
      },
      save: async (entry) => {
        await save(entry);
        isSaved = true;
      },
      close,
    });
    return {
      unmount: () => {
        form.unmount();
        if (!isSaved) notices.sayFailure(drafts.keep(latest));
        else for (const draft of [kept, latest]) forget(draft);
      },
    };
  });
  popups.open(modal);
}
