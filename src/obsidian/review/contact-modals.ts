import type { App } from 'obsidian';
import { mountInteractionForm, mountWhy } from '../../ui/mount';
import { fullName, namesApart } from '../../ui/names-apart';
import type { LiveNetwork } from '../live/live-network';
import type { Today } from '../live/today';
import { MODALS } from '../strings';
import type { ActionNotices } from '../writing/action-notices';
import type { ContactActions } from '../writing/contact-actions';
import { MountedModal } from './mounted-modal';
import type { OpenPopups } from './open-popups';
import { openNote } from './open-note';

/** What the modals about contacts show and do. */
export interface ContactModalSources {
  readonly app: App;
  readonly popups: Pick<OpenPopups, 'open'>;
  readonly live: Pick<LiveNetwork, 'network'>;
  readonly today: Pick<Today, 'day'>;
  readonly actions: Pick<ContactActions, 'log'>;
  readonly notices: Pick<ActionNotices, 'sayFailure'>;
}

/** Opens the modals about contacts; they do nothing for what isn't a contact any more. */
export interface ContactModals {
  readonly logInteraction: (contacts: readonly string[]) => void;
  readonly explain: (contact: string) => void;
}

/** The modals *Log interaction* and *Why is this contact due?*. */
export function contactModals(sources: ContactModalSources): ContactModals {
  const { app, popups, live, today, actions, notices } = sources;
  return {
    logInteraction: (paths) => {
      const { network } = live;
      const contacts = paths.flatMap((path) => network?.contact(path) ?? []);
      if (network === null || contacts.length === 0) return;
      const apart = namesApart(network.contacts());
      const modal = new MountedModal(app, MODALS.logInteraction, (content, close) =>
        mountInteractionForm(content, {
          names: contacts.map((contact) => fullName(contact, apart)),
          save: (entry) => actions.log(contacts, entry),
          close,
        }),
      );
      popups.open(modal);
    },
    explain: (path) => {
      const { network } = live;
      const checkIn = network?.checkIn(path, today.day);
      if (network === null || checkIn === undefined) return;
      const title = MODALS.explain(checkIn.contact.name);
      const modal = new MountedModal(app, title, (content, close) =>
        mountWhy(content, {
          checkIn,
          history: network.history(path),
          rules: network.rules,
          today: today.day,
          open: (note, line, where) => {
            close();
            notices.sayFailure(openNote(app, note, line, where));
          },
        }),
      );
      popups.open(modal);
    },
  };
}
