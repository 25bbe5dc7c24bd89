import type { CreatedNote } from '../../actions/create-conversation';
import { contactsNamed, newContact } from '../../actions/new-contact';
import type { NewContactDraft } from '../../ui/conversations/new-contact-port';
import { mountNewContact } from '../../ui/mount';
import { fullName, namesApart } from '../../ui/names-apart';
import { CONVERSATIONS, NOTICES } from '../strings';
import { openDraftModal } from '../windows/draft-modal';
import { KeptDrafts } from '../windows/kept-drafts';
import { openNote } from '../windows/open-note';
import type { ConversationSources } from './conversation-sources';
import { NEW_CONTACT_DRAFTS } from './new-contact-drafts';
import { openAtCursor } from './open-at-cursor';

/** Asks for the name of a new contact, makes its note, and opens it. */
export function askForNewContact(sources: ConversationSources): void {
  const { app, live, notices, configuration } = sources;
  const { network } = live;
  if (network === null) throw new Error(NOTICES.stillReading);
  const apart = namesApart(network.contacts());
  const title = CONVERSATIONS.newContactTitle;
  const drafts = new KeptDrafts(configuration, NEW_CONTACT_DRAFTS);
  const start: NewContactDraft = { name: '' };
  openDraftModal(sources, title, drafts, start, (content, { saving, ...port }) =>
    mountNewContact(content, {
      ...port,
      namesakes: (name) =>
        contactsNamed(name, network).map((contact) => ({
          path: contact.path,
          name: fullName(contact, apart),
        })),
      create: (name) => saving(createAndOpen(sources, name)),
      open: (path) => {
        port.changed(start); // who opens a contact instead is done with the name
        port.close();
        notices.sayFailure(openNote(app, path, null, false));
      },
    }),
  );
}

async function createAndOpen(sources: ConversationSources, name: string): Promise<void> {
  const { app, notices } = sources;
  for (const note of await create(sources, name)) notices.sayFailure(openAtCursor(app, note));
}

async function create(
  { live, actions }: ConversationSources,
  name: string,
): Promise<readonly CreatedNote[]> {
  const { network } = live;
  if (network === null) throw new Error(NOTICES.stillReading);
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
