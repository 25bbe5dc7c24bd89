import type { CreatedNote } from '../../actions/create-conversation';
import { contactsNamed, newContact, type KnownProperty } from '../../actions/new-contact';
import type { NewContactDraft } from '../../ui/conversations/new-contact-port';
import { mountNewContact } from '../../ui/mount';
import { nameOf } from '../../notes/paths';
import { fullName, namesApart } from '../../ui/names-apart';
import { CONVERSATIONS, NOTICES } from '../strings';
import { openDraftModal } from '../windows/draft-modal';
import { KeptDrafts } from '../windows/kept-drafts';
import { openNote } from '../windows/open-note';
import { contactTemplates } from './contact-templates';
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
  const { conventions, writing } = configuration.settings;
  const templates = writing.contactTemplate === null ? contactTemplates(app, conventions) : [];
  openDraftModal(sources, title, drafts, start, (content, { saving, ...port }) =>
    mountNewContact(content, {
      ...port,
      known: prefill.known.map(({ meaning, value }) => [vocabulary[meaning][0] ?? meaning, value]),
      namesakes: (name) =>
        contactsNamed(name, network).map((contact) => ({
          path: contact.path,
          name: fullName(contact, apart),
        })),
      templates: templates.map((path) => ({ path, name: nameOf(path) })),
      create: (name, chosen) => {
        const template = templates.length === 0 ? writing.contactTemplate : chosen;
        return saving(createAndOpen(sources, name, prefill.known, template));
      },
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
  template: string | null,
): Promise<void> {
  const { app, notices, configuration } = sources;
  const made = await create(sources, name, known, template);
  for (const note of made) {
    notices.sayFailure(openAtCursor(app, note));
    if (note.unknown.length > 0) notices.say(CONVERSATIONS.unknown(note.unknown.join(', ')));
    if (note.isUnfilled === true && !configuration.settings.conventions.templaterFillsNewNotes)
      notices.say(CONVERSATIONS.unfilled);
  }
  // Whoever has chosen a template is not asked again.
  if (made.length > 0 && template !== configuration.settings.writing.contactTemplate)
    await configuration.changeWriting({ contactTemplate: template });
}

async function create(
  { live, actions }: ConversationSources,
  name: string,
  known: readonly KnownProperty[],
  contactTemplate: string | null,
): Promise<readonly CreatedNote[]> {
  const { network } = live;
  if (network === null) throw new Error(NOTICES.stillReading);
  const made: CreatedNote[] = [];
  await actions.perform(
    async ({ ports, settings: { conventions, writing } }) => {
      const { outcome, note } = await newContact(
        { name, met: null, known },
        network,
        { conventions, writing: { ...writing, contactTemplate } },
        ports,
      );
      if (note !== null) made.push(note);
      return outcome;
    },
    () => CONVERSATIONS.contactCreated(name.trim()),
  );
  return made;
}
