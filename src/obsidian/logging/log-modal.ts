import type { Picks } from '../../actions/picks';
import type { Conventions } from '../../notes/settings/conventions';
import type { LogDraft, LogEntry, ReadDay } from '../../ui/logging/log-draft';
import type { LogFormProps } from '../../ui/logging/log-form-port';
import { mountLogForm } from '../../ui/mount';
import type { People } from '../../ui/people/people-port';
import type { Today } from '../live/today';
import type { Configuration } from '../settings/configuration';
import { MODALS } from '../strings';
import { openDraftModal, type DraftModalSources } from '../windows/draft-modal';
import { KeptDrafts } from '../windows/kept-drafts';
import { LOG_DRAFTS, withLastingDays } from './log-drafts';
import { contactsIn } from './save-entry';

/** What the form for logging is shown with. */
export interface LogModalSources extends DraftModalSources {
  readonly today: Pick<Today, 'day'>;
  readonly configuration: Pick<Configuration, 'viewState' | 'saveViewState'>;
  readonly readDay: ReadDay;
  /** Begins to remember whom the user picks in a form. */
  readonly picks: () => Picks;
  /** Writes an entry about who was picked; rejects with a message for the user where nothing was written. */
  readonly save: (entry: LogEntry, picks: Picks) => Promise<void>;
}

/** Opens the form for logging; what is typed there is kept when it closes without saving. */
export function openLogForm(
  sources: LogModalSources,
  people: People,
  { channels, helpKinds }: Pick<Conventions, 'channels' | 'helpKinds'>,
  linkedIn: LogFormProps['linkedIn'],
  start: LogDraft,
): void {
  const { today, configuration, readDay, save } = sources;
  const picks = sources.picks();
  const pathNow = (path: string): string => picks.find(path) ?? path;
  const drafts = new KeptDrafts(configuration, LOG_DRAFTS, pathNow);
  openDraftModal(sources, MODALS.logInteraction, drafts, start, (content, { saving, ...port }) => {
    picks.change(contactsIn((port.kept ?? start).people));
    return mountLogForm(content, {
      ...port,
      changed: (draft) => {
        picks.change(contactsIn(draft.people));
        port.changed(withLastingDays(draft, today.day, readDay));
      },
      people,
      today: today.day,
      readDay,
      channels,
      linkedIn,
      helpKinds,
      canCreate: true,
      save: (entry) => saving(save(entry, picks)),
    });
  });
}
