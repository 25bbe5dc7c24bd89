import { reasonOf } from '../../actions/failure';
import { mountPickPeople } from '../../ui/mount';
import { networkPeople } from '../logging/network-people';
import { contactsIn } from '../logging/save-entry';
import type { LiveNetwork } from '../live/live-network';
import type { Today } from '../live/today';
import { CONVERSATIONS, NOTICES } from '../strings';
import { MountedModal } from '../windows/mounted-modal';
import type { Actions } from '../writing/actions';
import type { ConversationSources, PickContacts } from './conversation-sources';

/** Lets the user choose contacts, beginning with those that suggest themselves. */
export function contactPicker({
  app,
  popups,
  live,
  today,
  actions,
}: Pick<ConversationSources, 'app' | 'popups'> & {
  readonly live: Pick<LiveNetwork, 'network'>;
  readonly today: Pick<Today, 'day'>;
  readonly actions: Pick<Actions, 'picks'>;
}): PickContacts {
  return (preselected) =>
    new Promise((resolve, reject) => {
      const { network } = live;
      if (network === null) {
        reject(new Error(NOTICES.stillReading));
        return;
      }
      const people = networkPeople(network, today.day);
      const picks = actions.picks(preselected);
      const modal = new MountedModal(app, CONVERSATIONS.withWhom, (content, close) => {
        const picker = mountPickPeople(content, {
          people,
          start: preselected.flatMap((path) => {
            const person = people.find(path);
            return person === undefined ? [] : [{ kind: 'contact', path, name: person.name }];
          }),
          canCreate: false,
          action: CONVERSATIONS.chooseTemplate,
          changed: (chosen) => {
            picks.change(contactsIn(chosen));
          },
          picked: (chosen) => {
            try {
              resolve(contactsIn(chosen).map((path) => picks.now(path)));
            } catch (error) {
              reject(new Error(reasonOf(error)));
            }
            close();
          },
        });
        return {
          unmount: () => {
            picker.unmount();
            resolve(null); // which says nothing where some were picked
          },
        };
      });
      popups.open(modal);
    });
}
