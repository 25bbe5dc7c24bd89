import type { Network } from '../network/network';
import type { Participant } from '../notes/facts';
import { folderOf, nameOf } from '../notes/paths';
import { createNoteReader } from '../notes/reading/note-reader';
import { isUnrendered, TemplateFolders } from '../notes/reading/template-notes';
import { readingConventions, type Settings } from '../notes/settings/settings';
import { readFrontmatter, type YamlEngine } from '../notes/text/frontmatter';
import type { Outcome } from './outcome';
import { contactsInWords } from './turn-into-conversation-found';

/** A command of Templater's. */
const COMMAND = /<%[^]*?%>/g;

/**
 * Why the conversation note that an action wrote is not read as a conversation with these contacts, in half a sentence;
 * null where it is, or where nothing tells, as before Templater has filled in its commands. Only properties are looked at, which is where such notes say what they are.
 */
export function whyUncounted(
  outcome: Outcome,
  contacts: readonly string[],
  network: Network,
  settings: Settings,
  parseYaml: YamlEngine,
): string | null {
  const change = outcome.kind === 'done' ? outcome.undo?.changes.at(-1) : undefined;
  if (change === undefined) return null;
  const { path, after } = change;
  const conventions = readingConventions(settings);
  if (new TemplateFolders(conventions).has(folderOf(path)))
    return 'it lies in a folder of templates';
  const isFilledIn = change.kind === 'created' && conventions.templaterFillsNewNotes;
  const { block } = readFrontmatter(after, () => null);
  const properties = after.slice(0, block?.end ?? 0);
  const filled = isFilledIn ? properties.replace(COMMAND, 'filled') : properties;
  const { data } = readFrontmatter(filled, parseYaml);
  if (isUnrendered(data ?? {})) return 'its properties have placeholders that are not filled in';
  if (filled !== properties) return null; // what Templater will make of them can't be told yet
  const reader = createNoteReader(conventions, settings.rules.circles);
  const metadata = { frontmatter: { ...data } };
  const { contact, day, conversation } = reader.factsOf({ path, metadata, createdOn: null });
  if (contact !== null) return 'it is a contact';
  if (day !== null) return 'it is a daily note';
  if (conversation === null) return 'its type, status or date says that it is none';
  const takePart = new Set(
    conversation.participants.flatMap((participant) => pathsOf(participant, path, network)),
  );
  const missing = contacts.find((picked) => !takePart.has(picked));
  return missing === undefined ? null : `it doesn’t say that ${nameOf(missing)} took part`;
}

function pathsOf(participant: Participant, from: string, network: Network): readonly string[] {
  if ('name' in participant) return contactsInWords(participant.name, network);
  const path = network.resolve(participant.link, from);
  return path === null ? [] : [path];
}
