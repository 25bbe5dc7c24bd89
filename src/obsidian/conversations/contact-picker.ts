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
import type { ReadList } from '../../ui/people/pasted-people';
import type { DraftForm } from '../windows/kept-drafts';
import { PEOPLE_DRAFTS, type PeopleDraft } from './people-drafts';

/** What contacts are chosen with. */
interface PickerSources extends Pick<ConversationSources, 'app' | 'popups' | 'notices'> {
  readonly live: Pick<LiveNetwork, 'network'>;
  readonly today: Pick<Today, 'day'>;
  readonly actions: Pick<Actions, 'picks'>;
  readonly configuration: Pick<Configuration, 'viewState' | 'saveViewState'>;
}

/** What contacts are chosen for. */
interface PeopleQuestion {
  readonly title: string;
  /** What the button says. */
  readonly action: string;
  readonly drafts: DraftForm<PeopleDraft>;
  /** Reads a list of people, where one can be pasted. */
  readonly readList?: ReadList;
  /** The notes that a choice which was closed by accident is about, beside those who were chosen; whom it began with if absent. */
  readonly about?: readonly string[];
}

const FOR_CONVERSATION: PeopleQuestion = {
  title: CONVERSATIONS.withWhom,
  action: CONVERSATIONS.chooseTemplate,
  drafts: PEOPLE_DRAFTS,
};

/** Lets the user choose whom to start a conversation with, beginning with those who suggest themselves. */
export function contactPicker(sources: PickerSources): PickContacts {
  return (preselected) => askForPeople(sources, FOR_CONVERSATION, preselected);
}

/**
 * Lets the user choose contacts, beginning with some; who is chosen when the window is closed by accident is chosen the next
 * time. Null where the user goes away without a choice.
 */
export function askForPeople(
  sources: PickerSources,
  question: PeopleQuestion,
  preselected: readonly string[],
): Promise<readonly string[] | null> {
  const { live, today, actions, configuration } = sources;
  const { title, action, readList = null, about = preselected } = question;
  return new Promise((resolve, reject) => {
    const { network } = live;
    if (network === null) {
      reject(new Error(NOTICES.stillReading));
      return;
    }
    const people = networkPeople(network, today.day);
    const picks = actions.picks([...preselected, ...about]);
    const drafts = new KeptDrafts(
      configuration,
      question.drafts,
      (path) => picks.find(path) ?? path,
    );
    const chosenAt = (paths: readonly string[]): readonly ChosenPerson[] =>
      paths.flatMap((path) => {
        const person = people.find(path);
        return person === undefined ? [] : [{ kind: 'contact', path, name: person.name }];
      });
    const start = { chosen: preselected, preselected: about };
    openDraftModal(sources, title, drafts, start, (content, port) => {
      const picker = mountPickPeople(content, {
        people,
        start: chosenAt(preselected),
        kept: port.kept === null ? null : chosenAt(port.kept.chosen),
        startAnew: port.startAnew,
        canCreate: false,
        action,
        readList,
        changed: (chosen) => {
          picks.change([...contactsIn(chosen), ...about]);
          port.changed({ chosen: contactsIn(chosen), preselected: about });
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
