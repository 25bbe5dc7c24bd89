import type { VNode } from 'preact';
import type { CandidateFolder } from '../../network/candidate-folders';
import type { ReviewPort } from '../review/review-port';
import { FIRST_RUN } from '../strings';
import { FolderOffers } from './folder-offers';
import { WhatCounts } from './what-counts';

/** What the review shows while there is no contact: what counts as one, folders that look right, and the way to the guide. */
export function NoContacts({
  folders,
  port,
}: {
  readonly folders: readonly CandidateFolder[];
  readonly port: Pick<ReviewPort, 'useFolder' | 'guide'>;
}): VNode {
  return (
    <div class="rapport-first-run">
      <p class="rapport-first-run-title">{FIRST_RUN.noContacts}</p>
      <WhatCounts />
      {folders.length === 0 && <p>{FIRST_RUN.noFolders}</p>}
      <FolderOffers folders={folders} take={(folder) => port.useFolder(folder)} />
      <button
        type="button"
        class="rapport-first-run-steps"
        onClick={() => {
          port.guide.go('found');
        }}
      >
        {FIRST_RUN.showSteps}
      </button>
    </div>
  );
}
