import type { Writing } from '../../notes/settings/writing';
import { mountQuickLog } from '../../ui/mount';
import { MODALS } from '../strings';
import { MountedModal } from '../windows/mounted-modal';
import type { LogModalSources } from './log-modal';
import type { ReadLine } from './read-quick-log';

/** Opens the quick log; a line that is not saved is there again the next time. */
export function openQuickLog(
  sources: Pick<LogModalSources, 'app' | 'popups' | 'drafts' | 'notices' | 'save'>,
  read: ReadLine,
  { logDestination }: Pick<Writing, 'logDestination'>,
): void {
  const { app, popups, drafts, notices, save } = sources;
  let line = drafts.keptLine;
  const modal = new MountedModal(app, MODALS.quickLog, (content, close) => {
    const form = mountQuickLog(content, {
      start: line,
      read,
      destination: logDestination,
      changed: (typed) => {
        line = typed;
      },
      save: async (entry) => {
        await save(entry);
        line = '';
      },
      close,
    });
    return {
      unmount: () => {
        form.unmount();
        notices.sayFailure(drafts.keepLine(line));
      },
    };
  });
  popups.open(modal);
}
