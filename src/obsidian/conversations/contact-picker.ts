import { reasonOf } from '../../actions/failure';
import { mountPickPeople } from '../../ui/mount';
import type { ChosenPerson } from '../../ui/people/people-port';
import { networkPeople } from '../logging/network-people';
import { contactsIn } from '../logging/save-entry';
import type { LiveNetwork } from '../live/live-network';
import type { Today } from '../live/today';
import { CONVERSATIONS, NOTICES } from '../strings';
import { openDraftModal } from '../windows/draft-modal';
import { KeptDrafts } from '../windows/kept-drafts';
import type { Actions } from '../writing/actions';
import type { Configuration } from '../settings/configuration';
import type { ConversationSources, PickContacts } from './conversation-sources';
import { PEOPLE_DRAFTS } from './people-drafts';

/** What contacts are chosen with. */
interface PickerSources extends Pick<ConversationSources, 'app' | 'popups' | 'notices'> {
  readonly live: Pick<LiveNetwork, 'network'>;
  readonly today: Pick<Today, 'day'>;
  readonly actions: Pick<Actions, 'picks'>;
  readonly configuration: Pick<Configuration, 'viewState' | 'saveViewState'>;
}

/**
 * Lets the user choose contacts, beginning with those that suggest themselves; who is chosen when the window is closed by
 * accident is chosen the next time.
 */
export function contactPicker(sources: PickerSources): PickContacts {
  const { live, today, actions, configuration } = sources;
  return (preselected) =>
    new Promise((resolve, reject) => {
      const { network } = live;
      if (network === null) {
        reject(new Error(NOTICES.stillReading));
        return;
      }
      const people = networkPeople(network, today.day);
      const picks = actions.picks(preselected);
      const drafts = new KeptDrafts(
        configuration,
        PEOPLE_DRAFTS,
        (path) => picks.find(path) ?? path,
      );
      const chosenAt = (paths: readonly string[]): readonly ChosenPerson[] =>
        paths.flatMap((path) => {
          const person = people.find(path);
          return person === undefined ? [] : [{ kind: 'contact', path, name: person.name }];
        });
      const start = { chosen: preselected, preselected };
      openDraftModal(sources, CONVERSATIONS.withWhom, drafts, start, (content, port) => {
        const picker = mountPickPeople(content, {
          people,
          start: chosenAt(preselected),
          kept: port.kept === null ? null : chosenAt(port.kept.chosen),
          startAnew: port.startAnew,
          canCreate: false,
          action: CONVERSATIONS.chooseTemplate,
          changed: (chosen) => {
            picks.change(contactsIn(chosen));
            port.changed({ chosen: contactsIn(chosen), preselected });
          },
          picked: (chosen) => {
            try {
              resolve(contactsIn(chosen).map((path) => picks.now(path)));
              void port.saving(Promise.resolve());
            } catch (error) {
              reject(new Error(reasonOf(error)));
            }
            port.close();
          },
        });
        return {
          unmount: () => {
            picker.unmount();
            resolve(null); // which says nothing where some were picked
          },
        };
      });
    });
}
