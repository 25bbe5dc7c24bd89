import type { App, HoverParent } from 'obsidian';
import type { ContactPort } from '../../ui/contact/contact-port';
import type { MentionPort, OwedPort, TaskPort } from '../../ui/follow-up/follow-up-port';
import type { MeetPort } from '../../ui/events/event-port';
import type { IntroductionPort } from '../../ui/introductions/introduction-port';
import type { MatchPort } from '../../ui/matches/match-port';
import type { Beginning, ReviewPort } from '../../ui/review/review-port';
import type { Guide } from '../first-steps/guide';
import type { Configuration } from '../settings/configuration';
import type { ActionNotices } from '../writing/action-notices';
import { openNote } from '../windows/open-note';
import type { OpenPopups } from '../windows/open-popups';
import type { Actions } from '../writing/actions';
import { setCircles } from '../writing/contact-actions';
import { REVIEW_TYPE } from './review-panel';

/** What the review's requests are carried out with. */
export interface ReviewPortSources {
  readonly app: Pick<App, 'vault' | 'workspace'>;
  readonly configuration: Pick<Configuration, 'own' | 'changeConventions' | 'saveViewState'>;
  readonly contacts: ContactPort &
    TaskPort &
    OwedPort &
    MatchPort &
    IntroductionPort &
    MeetPort &
    MentionPort & { readonly newContact: () => void };
  readonly beginnings: readonly Beginning[];
  readonly actions: Actions;
  readonly guide: Pick<Guide, 'port'>;
  readonly popups: Pick<OpenPopups, 'menuShown'>;
  readonly notices: Pick<ActionNotices, 'sayFailure'>;
}

/** What the review asks for, done in Obsidian; page previews belong to the view given. */
export function reviewPort(sources: ReviewPortSources, hoverParent: HoverParent): ReviewPort {
  const { app, configuration, contacts, beginnings, actions, guide, popups, notices } = sources;
  return {
    ...contacts,
    beginnings,
    guide: guide.port(contacts.newContact),
    setCircles: (choices) => setCircles(actions, choices),
    openNote: (path, line, where) => {
      notices.sayFailure(openNote(app, path, line, where));
    },
    hoverPreview: (event, targetEl, path) => {
      const link = { source: REVIEW_TYPE, hoverParent, linktext: path, sourcePath: '' };
      app.workspace.trigger('hover-link', { event, targetEl, ...link });
    },
    useFolder: async ({ path, holds }) => {
      const { contactFolders, conversationFolders } = configuration.own.conventions;
      await configuration.changeConventions(
        holds === 'contacts'
          ? { contactFolders: [...contactFolders, path] }
          : { conversationFolders: [...conversationFolders, path] },
      );
    },
    menuShown: (menu) => {
      popups.menuShown(menu);
    },
    saveFolds: (folds) => {
      notices.sayFailure(configuration.saveViewState('folds', folds));
    },
  };
}
