import { debounce, type Plugin } from 'obsidian';
import { watchNotes, watchRenames } from '../live/vault-notes';
import { JOB_TEXTS, shortened } from '../strings';
import type { ActionNotices } from '../writing/action-notices';
import { askForNewJob, type NewJobSources } from './ask-for-new-job';
import { OrganisationEdits } from './organisation-edits';

/** Whoever types an organisation letter by letter is not asked while doing so, in milliseconds. */
const QUIET = 3000;

/** Offers to record a new job where the user has changed the organisation of the contact whose note is open. */
export function watchOrganisations(
  plugin: Plugin,
  sources: NewJobSources & { readonly notices: Pick<ActionNotices, 'offer' | 'sayFailure'> },
): void {
  const { live, notices } = sources;
  const { vault, metadataCache, workspace } = plugin.app;
  const look = debounce(
    (now: () => void) => {
      now();
    },
    QUIET,
    true,
  );
  plugin.register(() => {
    look.cancel();
  });
  const edits = new OrganisationEdits({
    contactAt: (path) => live.network?.contact(path),
    whenQuiet: look,
    told: (path, change) => {
      const name = shortened(live.network?.contact(path)?.name ?? path);
      notices.offer(JOB_TEXTS.seen(name, change.left, change.joined), JOB_TEXTS.record, () => {
        notices.sayFailure(askForNewJob(sources, path, change));
      });
    },
  });
  const register = plugin.registerEvent.bind(plugin);
  const open = (): void => {
    edits.opened(workspace.getActiveFile()?.path ?? null);
  };
  open();
  register(workspace.on('file-open', open));
  watchNotes(vault, metadataCache, register, edits);
  watchRenames(vault, register, edits);
}
