import type { CreatedNote } from '../../actions/create-conversation';
import { contactsNamed, newContact, type KnownProperty } from '../../actions/new-contact';
import { mountNewContact } from '../../ui/mount';
import { fullName, namesApart } from '../../ui/names-apart';
import { CONVERSATIONS } from '../strings';
import { MountedModal } from '../windows/mounted-modal';
import { openNote } from '../windows/open-note';
import type { ConversationSources } from './conversation-sources';
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
  const { app, popups, live, notices, configuration } = sources;
  const { vocabulary } = configuration.settings.conventions;
  const { network } = live;
  if (network === null) throw new Error(CONVERSATIONS.stillReading);
  const apart = namesApart(network.contacts());
  const modal = new MountedModal(app, CONVERSATIONS.newContactTitle, (content, close) =>
    mountNewContact(content, {
      start: prefill.name,
      known: prefill.known.map(({ meaning, value }) => [vocabulary[meaning][0] ?? meaning, value]),
      namesakes: (name) =>
        contactsNamed(name, network).map((contact) => ({
          path: contact.path,
          name: fullName(contact, apart),
        })),
      create: async (name) => {
        for (const note of await create(sources, name, prefill.known))
          notices.sayFailure(openAtCursor(app, note));
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
  known: readonly KnownProperty[],
): Promise<readonly CreatedNote[]> {
  const { network } = live;
  if (network === null) throw new Error(CONVERSATIONS.stillReading);
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
