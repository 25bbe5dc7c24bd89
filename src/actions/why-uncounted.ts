import type { Network } from '../network/network';
import type { Participant } from '../notes/facts';
import { folderOf, nameOf } from '../notes/paths';
import { createNoteReader } from '../notes/reading/note-reader';
import { isUnrendered, TemplateFolders } from '../notes/reading/template-notes';
import { readingConventions, type Settings } from '../notes/settings/settings';
import { readFrontmatter, type YamlEngine } from '../notes/text/frontmatter';
import type { Outcome } from './outcome';
import { contactsInWords } from './turn-into-conversation-found';

/**
 * Why the conversation note that an action wrote is not read as a conversation with these contacts, in half a sentence;
 * null where it is, or where nothing tells. Only properties are looked at, which is where such notes say what they are.
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
  const { data } = readFrontmatter(after, parseYaml);
  const conventions = readingConventions(settings);
  if (new TemplateFolders(conventions).has(folderOf(path)))
    return 'it lies in a folder of templates';
  if (isUnrendered(data ?? {})) return 'its properties have placeholders that are not filled in';
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
