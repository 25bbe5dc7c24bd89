import type { CreatedNote } from '../../actions/create-conversation';
import { contactsNamed, newContact, type KnownProperty } from '../../actions/new-contact';
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

/** What is known of a new contact before its name is asked for. */
export interface NewContactPrefill {
  readonly name: string;
  readonly known: readonly KnownProperty[];
}

const NOTHING_KNOWN: NewContactPrefill = { name: '', known: [] };

/** Asks for the name of a new contact, makes its note, and opens it. */
export function askForNewContact(
  sources: ConversationSources,
  prefill: NewContactPrefill = NOTHING_KNOWN,
): void {
  const { app, live, notices, configuration } = sources;
  const { vocabulary } = configuration.settings.conventions;
  const { network } = live;
  if (network === null) throw new Error(NOTICES.stillReading);
  const apart = namesApart(network.contacts());
  const title = CONVERSATIONS.newContactTitle;
  const drafts = new KeptDrafts(configuration, NEW_CONTACT_DRAFTS);
  const start: NewContactDraft = { name: prefill.name };
  openDraftModal(sources, title, drafts, start, (content, { saving, ...port }) =>
    mountNewContact(content, {
      ...port,
      known: prefill.known.map(({ meaning, value }) => [vocabulary[meaning][0] ?? meaning, value]),
      namesakes: (name) =>
        contactsNamed(name, network).map((contact) => ({
          path: contact.path,
          name: fullName(contact, apart),
        })),
      create: (name) => saving(createAndOpen(sources, name, prefill.known)),
      open: (path) => {
        port.changed({ name: '' }); // who opens a contact instead is done with the name
        port.close();
        notices.sayFailure(openNote(app, path, null, false));
      },
    }),
  );
}

async function createAndOpen(
  sources: ConversationSources,
  name: string,
  known: readonly KnownProperty[],
): Promise<void> {
  const { app, notices } = sources;
  for (const note of await create(sources, name, known))
    notices.sayFailure(openAtCursor(app, note));
}

async function create(
  { live, actions }: ConversationSources,
  name: string,
  known: readonly KnownProperty[],
): Promise<readonly CreatedNote[]> {
  const { network } = live;
  if (network === null) throw new Error(NOTICES.stillReading);
  const made: CreatedNote[] = [];
  await actions.perform(
    async ({ ports, settings }) => {
      const { outcome, note } = await newContact(
        { name, met: null, known },
        network,
        settings,
        ports,
      );
      if (note !== null) made.push(note);
      return outcome;
    },
    () => CONVERSATIONS.contactCreated(name.trim()),
  );
  return made;
}
