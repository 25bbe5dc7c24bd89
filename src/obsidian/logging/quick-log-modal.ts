import { isoDay } from '../../domain/day';
import type { Writing } from '../../notes/settings/writing';
import { mountQuickLog } from '../../ui/mount';
import type { QuickLogDraft } from '../../ui/logging/quick-log-port';
import { MODALS } from '../strings';
import { openDraftModal } from '../windows/draft-modal';
import { KeptDrafts } from '../windows/kept-drafts';
import type { LogModalSources } from './log-modal';
import { QUICK_LOG_DRAFTS } from './quick-log-drafts';
import { pickedIn, type ReadLine } from './read-quick-log';

/** Opens the quick log; a line that is not saved is there again the next time. */
export function openQuickLog(
  sources: Omit<LogModalSources, 'readDay'>,
  read: ReadLine,
  { logDestination }: Pick<Writing, 'logDestination'>,
): void {
  const { today, configuration, save } = sources;
  const picks = sources.picks();
  const drafts = new KeptDrafts(configuration, QUICK_LOG_DRAFTS);
  const start: QuickLogDraft = { line: '', begunOn: isoDay(today.day) };
  openDraftModal(sources, MODALS.quickLog, drafts, start, (content, { saving, ...port }) =>
    mountQuickLog(content, {
      ...port,
      read: (line, meant) => {
        const reading = read(line, meant);
        picks.beginAnew(pickedIn(reading));
        return reading;
      },
      destination: logDestination,
      today: today.day,
      save: (entry) => saving(save(entry, picks)),
    }),
  );
}
