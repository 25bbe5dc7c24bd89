import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { CandidateFolder } from '../../network/candidate-folders';
import { FailureMessage } from '../failure-message';
import { Icon } from '../icon';
import { usePendingAction } from '../pending-action';
import { FIRST_RUN, FOLDER_USES } from '../strings';

interface OffersProps {
  readonly folders: readonly CandidateFolder[];
  /** Takes a folder's notes for what it holds. */
  readonly take: (folder: CandidateFolder) => Promise<void>;
}

/** So many folders are shown before one asks for the others. */
const FEW = 5;

/** The folders that look right, each with a button to take it in; nothing where there is none. */
export function FolderOffers({ folders, take }: OffersProps): VNode | null {
  const { busy, error, run } = usePendingAction();
  const [all, setAll] = useState(false);
  if (folders.length === 0 && error === null) return null;
  return (
    <>
      <p>{FIRST_RUN.folders}</p>
      <ul class="rapport-folders">
        {(all ? folders : folders.slice(0, FEW)).map((folder) => (
          <li key={`${folder.holds} ${folder.path}`} class="rapport-folder">
            <Icon name="folder" />
            <span class="rapport-folder-text">
              <bdi class="rapport-folder-path">{folder.path}</bdi>
              <span class="rapport-folder-notes">{FOLDER_USES[folder.holds](folder.notes)}</span>
            </span>
            <button
              type="button"
              aria-disabled={busy}
              aria-label={FIRST_RUN.useFolder(folder.path)}
              onClick={() => {
                run(() => take(folder));
              }}
            >
              {FIRST_RUN.use}
            </button>
          </li>
        ))}
      </ul>
      {!all && folders.length > FEW && (
        <button
          type="button"
          class="rapport-show-more"
          onClick={() => {
            setAll(true);
          }}
        >
          {FIRST_RUN.showMore(folders.length - FEW)}
        </button>
      )}
      <FailureMessage message={error} />
    </>
  );
}
