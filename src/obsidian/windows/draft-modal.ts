import type { App } from 'obsidian';
import type { DraftPort } from '../../ui/drafts/draft-port';
import type { Mounted } from '../../ui/review/review-port';
import type { ActionNotices } from '../writing/action-notices';
import type { KeptDrafts } from './kept-drafts';
import { MountedModal } from './mounted-modal';
import { openDraft, type OpenDraft } from './open-draft';
import type { OpenPopups } from './open-popups';

/** What a form with a draft is shown with. */
export interface DraftModalSources {
  readonly app: App;
  readonly popups: Pick<OpenPopups, 'open'>;
  readonly notices: Pick<ActionNotices, 'sayFailure'>;
}

/** What the form in the modal gets. */
export interface DraftModalPort<Draft> extends DraftPort<Draft>, Pick<OpenDraft<Draft>, 'saving'> {
  readonly close: () => void;
}

/** Opens a form in a modal; what is typed there is kept when it closes without saving. */
export function openDraftModal<Draft>(
  { app, popups, notices }: DraftModalSources,
  title: string,
  drafts: KeptDrafts<Draft>,
  start: Draft,
  mount: (content: HTMLElement, port: DraftModalPort<Draft>) => Pick<Mounted<never>, 'unmount'>,
): void {
  const { port, saving, closed } = openDraft(drafts, start, notices);
  const modal = new MountedModal(app, title, (content, close) => {
    const form = mount(content, { ...port, saving, close });
    return {
      unmount: () => {
        form.unmount();
        closed();
      },
    };
  });
  popups.open(modal);
}
