import type { CreatedNote } from '../../actions/create-conversation';
import { contactsNamed, newContact } from '../../actions/new-contact';
import { mountNewContact } from '../../ui/mount';
import { fullName, namesApart } from '../../ui/names-apart';
import { CONVERSATIONS } from '../strings';
import { MountedModal } from '../windows/mounted-modal';
import { openNote } from '../windows/open-note';
import type { ConversationSources } from './conversation-sources';
import { openAtCursor } from './open-at-cursor';

/** Asks for the name of a new contact, makes its note, and opens it. */
export function askForNewContact(sources: ConversationSources): void {
  const { app, popups, live, notices } = sources;
  const { network } = live;
  if (network === null) throw new Error(CONVERSATIONS.stillReading);
  const apart = namesApart(network.contacts());
  const modal = new MountedModal(app, CONVERSATIONS.newContactTitle, (content, close) =>
    mountNewContact(content, {
      namesakes: (name) =>
        contactsNamed(name, network).map((contact) => ({
          path: contact.path,
          name: fullName(contact, apart),
        })),
      create: async (name) => {
        for (const note of await create(sources, name)) notices.sayFailure(openAtCursor(app, note));
      },
      open: (path) => {
        close();
        notices.sayFailure(openNote(app, path, null, false));
      },
      close,
    }),
  );
  popups.open(modal);
}

async function create(
  { live, actions }: ConversationSources,
  name: string,
): Promise<readonly CreatedNote[]> {
  const { network } = live;
  if (network === null) throw new Error(CONVERSATIONS.stillReading);
  const made: CreatedNote[] = [];
  await actions.perform(
    async ({ ports, settings }) => {
      const { outcome, note } = await newContact({ name, met: null }, network, settings, ports);
      if (note !== null) made.push(note);
      return outcome;
    },
    () => CONVERSATIONS.contactCreated(name.trim()),
  );
  return made;
}
