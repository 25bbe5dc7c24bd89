import type { App } from 'obsidian';
import type { ContactPort } from '../../ui/contact/contact-port';
import { mountInteractionForm, mountWhy } from '../../ui/mount';
import { fullName, namesApart } from '../../ui/names-apart';
import { followUps, type FollowUps } from '../follow-ups/follow-ups';
import type { LiveNetwork } from '../live/live-network';
import type { Today } from '../live/today';
import type { Configuration } from '../settings/configuration';
import { MODALS } from '../strings';
import { MountedModal } from '../windows/mounted-modal';
import { openNote } from '../windows/open-note';
import type { OpenPopups } from '../windows/open-popups';
import type { ActionNotices } from '../writing/action-notices';
import type { Actions } from '../writing/actions';
import { logPicked } from '../writing/contact-actions';

/** What the modals about contacts show and do. */
export interface ContactModalSources {
  readonly app: App;
  readonly popups: Pick<OpenPopups, 'open' | 'menuShown'>;
  readonly configuration: Pick<Configuration, 'settings'>;
  readonly live: Pick<LiveNetwork, 'network'>;
  readonly today: Pick<Today, 'day'>;
  readonly actions: Actions;
  readonly notices: Pick<ActionNotices, 'sayFailure'>;
}

/** What can be asked for contacts, done in modals of its own; nothing for what isn't a contact any more. */
export function contactModals(sources: ContactModalSources): ContactPort & FollowUps {
  const { app, popups, live, today, actions, notices } = sources;
  const promises = followUps(sources);
  return {
    ...promises,
    logInteraction: (paths) => {
      const { network } = live;
      const contacts = paths.flatMap((path) => network?.contact(path) ?? []);
      if (network === null || contacts.length === 0) return;
      const apart = namesApart(network.contacts());
      const modal = new MountedModal(app, MODALS.logInteraction, (content, close) =>
        mountInteractionForm(content, {
          names: contacts.map((contact) => fullName(contact, apart)),
          save: (entry) =>
            logPicked(actions, contacts, {
              ...entry,
              on: today.day,
              direction: null,
              gave: [],
              received: [],
            }),
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
          mentions: {
            onlyMention: (mention) => {
              close();
              promises.onlyMention(mention);
            },
            weTalked: (mention) => {
              close();
              promises.weTalked(mention);
            },
            menuShown: (menu) => {
              popups.menuShown(menu);
            },
          },
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
