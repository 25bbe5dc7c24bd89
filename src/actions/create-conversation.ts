import type { Contact } from '../domain/contact';
import { isoDay, type Day } from '../domain/day';
import type { Direction } from '../domain/interaction';
import { foldText } from '../domain/fold-text';
import type { Network } from '../network/network';
import { dayNamesOf } from '../notes/days/day-names';
import { nameOf } from '../notes/paths';
import type { Settings } from '../notes/settings/settings';
import { noteNameFrom } from '../notes/templates/note-name';
import type { PlaceholderValues } from '../notes/templates/placeholders';
import { renderConversation, type RenderedNote } from '../notes/templates/render-conversation';
import { DEFAULT_TEMPLATE_FORMATS } from '../notes/writing/note-template';
import { safeLink } from '../notes/writing/safe-link';
import { conversationTexts } from './create-conversation-values';
import { reasonOf } from './failure';
import { createNewNote, usualFolder } from './new-note';
import { isConversationNote } from './occasion-words';
import { done, failed, type Outcome } from './outcome';
import type { Ports } from './ports';

/** A template of a conversation note. */
export interface ConversationTemplate {
  readonly name: string;
  /** The note as Markdown, properties and all. */
  readonly text: string;
  /** Path of the user's note that it is; null for one that Rapport brings along. */
  readonly path: string | null;
}

/** A conversation to make a note of. */
export interface ConversationToCreate {
  /** Paths of the contacts' notes, as they were when they were picked. */
  readonly contacts: readonly string[];
  readonly template: ConversationTemplate;
  readonly on: Day;
  /** The channel that the user chose; null where it is the template's to say. */
  readonly channel: string | null;
  readonly direction?: Direction | null;
  /** Kinds of help given and received. */
  readonly gave?: readonly string[];
  readonly received?: readonly string[];
  /** What was said, to stand under the heading of the notes. */
  readonly notes?: string;
  /** Contacts whose notes have just been made, so that the network doesn't know them yet. */
  readonly newcomers?: readonly Contact[];
}

/** A note that was made, to be opened. */
export interface CreatedNote {
  readonly path: string;
  /** Offset at which to write on. */
  readonly cursor: number;
  /** The placeholders of the template that nobody knows, as they stand. */
  readonly unknown: readonly string[];
  /** Whether its properties hold placeholders or commands that nobody has filled in, so that it is taken for a template. */
  readonly isUnfilled?: boolean;
}

/** What came of making a note; null instead of the note where there is none. */
export interface Creation {
  readonly outcome: Outcome;
  readonly note: CreatedNote | null;
}

/** The folder of conversation notes while nothing says which. */
const NEW_FOLDER = 'Conversations';

/**
 * Makes the note of a conversation from a template, under a name of its own: no existing note is touched. Contacts that
 * were renamed since they were picked are linked under their new names.
 */
export async function createConversation(
  conversation: ConversationToCreate,
  network: Network,
  { conventions, writing }: Pick<Settings, 'conventions' | 'writing'>,
  ports: Ports,
): Promise<Creation> {
  const { vault, links, clock } = ports;
  const { on, channel, template } = conversation;
  if (conversation.contacts.length === 0)
    return { outcome: failed('', 'Choose a contact to talk with.'), note: null };
  const picked = pickedContacts(conversation, network, ports);
  if (typeof picked === 'string')
    return {
      outcome: failed(picked, 'The note of this contact is no longer there.'),
      note: null,
    };
  const folder = newConversationFolder({ conventions, writing }, network);
  try {
    const contacts = picked.map(({ contact }) => contact);
    const texts = await conversationTexts(
      contacts,
      on,
      channel,
      network,
      { conventions, writing },
      vault,
    );
    const valuesFor = (title: string, people: readonly string[]): PlaceholderValues => ({
      note: { title, day: on, minutes: clock.minutes(), ...DEFAULT_TEMPLATE_FORMATS },
      people,
      texts,
    });
    const names = contacts.map(({ name }) => name);
    const nameBy = (pattern: string): string =>
      noteNameFrom(pattern, names, valuesFor(template.name, []));
    const name = apartFrom(
      [...network.contacts(), ...picked].map(({ path }) => nameOf(path)),
      nameBy(writing.conversationName) || nameBy(FALLBACK_NAME),
      on,
    );
    let rendered: RenderedNote = { text: '', cursor: 0, unknown: [] };
    const change = await createNewNote(vault, folder, name, (path) => {
      const people = picked.map(({ path: to }) => safeLink(links.linkTo(to, path)));
      rendered = renderConversation(
        {
          template: template.text,
          values: valuesFor(nameOf(path), people),
          on,
          people,
          channel,
          direction: conversation.direction ?? null,
          gave: conversation.gave ?? [],
          received: conversation.received ?? [],
          notes: conversation.notes ?? '',
          notesHeading: writing.notesHeading,
        },
        conventions,
        dayNamesOf(conventions.dailyNotes),
        ports,
      );
      return rendered.text;
    });
    const { cursor, unknown } = rendered;
    return { outcome: done([change]), note: { path: change.path, cursor, unknown } };
  } catch (error) {
    return { outcome: failed(template.path ?? folder, reasonOf(error)), note: null };
  }
}

/** The name of a note for which the user's pattern leaves nothing. */
const FALLBACK_NAME = '{{date}} {{title}}';

/** The name of a note, with the day before it where a contact's note has it already, whose links would else lead here. */
function apartFrom(contacts: readonly string[], name: string, on: Day): string {
  const at = name.lastIndexOf('/') + 1;
  const fileName = foldText(name.slice(at));
  if (!contacts.some((contact) => foldText(contact) === fileName)) return name;
  return `${name.slice(0, at)}${isoDay(on)} ${name.slice(at)}`;
}

/** Where new conversation notes lie: where the user says, else where others do. */
export function newConversationFolder(
  { conventions, writing }: Pick<Settings, 'conventions' | 'writing'>,
  network: Network,
): string {
  const [known] = conventions.conversationFolders;
  if (writing.newConversationFolder !== '') return writing.newConversationFolder;
  if (known !== undefined) return known;
  const notes = new Set<string>();
  for (const { path } of network.contacts())
    for (const entry of network.history(path)) if (isConversationNote(entry)) notes.add(entry.path);
  return usualFolder(notes) ?? NEW_FOLDER;
}

/** The contacts picked, each once, with the paths that they have by now; the path of one that is gone instead. */
function pickedContacts(
  { contacts, newcomers = [] }: ConversationToCreate,
  network: Network,
  { vault }: Pick<Ports, 'vault'>,
): readonly { readonly path: string; readonly contact: Contact }[] | string {
  const found = new Map<string, Contact>();
  for (const picked of contacts) {
    const path = vault.currentPath(picked);
    // The network may not have heard of a rename yet.
    const contact =
      network.contact(path ?? picked) ??
      network.contact(picked) ??
      newcomers.find((newcomer) => newcomer.path === picked);
    if (path === null || contact === undefined) return picked;
    found.set(path, contact);
  }
  return [...found].map(([path, contact]) => ({ path, contact }));
}
