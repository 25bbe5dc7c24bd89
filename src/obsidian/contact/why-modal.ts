import type { App } from 'obsidian';
import type { ContactPort } from '../../ui/contact/contact-port';
import type { MentionPort } from '../../ui/follow-up/follow-up-port';
import { mountWhy } from '../../ui/mount';
import type { LiveNetwork } from '../live/live-network';
import type { Today } from '../live/today';
import { MODALS } from '../strings';
import { MountedModal } from '../windows/mounted-modal';
import { openNote } from '../windows/open-note';
import type { OpenPopups } from '../windows/open-popups';
import type { ActionNotices } from '../writing/action-notices';

/** What the panel is shown with. */
export interface WhyModalSources {
  readonly app: App;
  readonly popups: Pick<OpenPopups, 'open' | 'menuShown'>;
  readonly live: Pick<LiveNetwork, 'network'>;
  readonly today: Pick<Today, 'day'>;
  readonly notices: Pick<ActionNotices, 'sayFailure'>;
}

/** Opens the panel *Why is this contact due?*; does nothing for what isn't a contact any more. */
export function whyModal(sources: WhyModalSources, mentions: MentionPort): ContactPort['explain'] {
  const { app, popups, live, today, notices } = sources;
  return (path) => {
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
            mentions.onlyMention(mention);
          },
          weTalked: (mention) => {
            close();
            mentions.weTalked(mention);
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
  };
}
