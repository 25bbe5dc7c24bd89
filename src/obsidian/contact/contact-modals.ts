import type { App } from 'obsidian';
import type { Day } from '../../domain/day';
import type { Direction } from '../../domain/interaction';
import { dayInWords } from '../../domain/wording';
import type { ContactPort } from '../../ui/contact/contact-port';
import { mountInteractionForm, mountWhy } from '../../ui/mount';
import { fullName, namesApart } from '../../ui/names-apart';
import type { LiveNetwork } from '../live/live-network';
import type { Today } from '../live/today';
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
  readonly popups: Pick<OpenPopups, 'open'>;
  readonly live: Pick<LiveNetwork, 'network'>;
  readonly today: Pick<Today, 'day'>;
  readonly actions: Actions;
  readonly notices: Pick<ActionNotices, 'sayFailure'>;
}

/** The modals *Log interaction* and *Why is this contact due?*; they do nothing for what isn't a contact any more. */
export function contactModals(
  sources: ContactModalSources,
): Pick<ContactPort, 'logInteraction' | 'explain'> {
  const { app, popups, live, today, actions, notices } = sources;
  return {
    logInteraction: (paths, prefill = {}) => {
      const { network } = live;
      const contacts = paths.flatMap((path) => network?.contact(path) ?? []);
      if (network === null || contacts.length === 0) return;
      const apart = namesApart(network.contacts());
      const { on = today.day, direction = null } = prefill;
      const modal = new MountedModal(app, MODALS.logInteraction, (content, close) =>
        mountInteractionForm(content, {
          names: contacts.map((contact) => fullName(contact, apart)),
          prefill,
          also: alsoLogged(on, direction, today.day),
          save: (entry) =>
            logPicked(actions, contacts, {
              ...entry,
              on,
              direction,
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

/** The day and the direction of an interaction in words, where they are not as usual. */
function alsoLogged(on: Day, direction: Direction | null, today: Day): string | null {
  const words = [on === today ? null : dayInWords(on, today), direction];
  const said = words.filter((word) => word !== null);
  return said.length === 0 ? null : said.join(' · ');
}
