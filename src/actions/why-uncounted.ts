import type { Network } from '../network/network';
import type { Day } from '../domain/day';
import type { NoteFacts, Participant } from '../notes/facts';
import { folderOf, nameOf } from '../notes/paths';
import { createNoteReader } from '../notes/reading/note-reader';
import { isUnrendered, TemplateFolders } from '../notes/reading/template-notes';
import { readingConventions, type Settings } from '../notes/settings/settings';
import { readFrontmatter, type YamlEngine } from '../notes/text/frontmatter';
import { dailyNotePath } from './daily-note';
import type { EntryToLog } from './log-entry';
import type { LineDestination } from './log-interaction';
import type { Outcome } from './outcome';
import { contactsInWords } from './turn-into-conversation-found';
import type { Change } from './undo';

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
  const { path } = change;
  const read = readAs(change, settings, parseYaml);
  if (read === null || typeof read === 'string') return read;
  const { contact, day, conversation } = read;
  if (contact !== null) return 'it is a contact';
  if (day !== null) return 'it is a daily note';
  if (conversation === null) return 'its type, status or date says that it is none';
  const takePart = new Set(
    conversation.participants.flatMap((participant) => pathsOf(participant, path, network)),
  );
  const missing = contacts.find((picked) => !takePart.has(picked));
  return missing === undefined ? null : `it doesn’t say that ${nameOf(missing)} took part`;
}

/**
 * Why log lines that an action wrote are not read as contact: the note that holds them, and the reason in half a sentence;
 * null where they are, or where nothing tells. A note counts as its daily note or a contact's by its properties and place.
 */
export function whyLogUncounted(
  outcome: Outcome,
  { on, destination, contacts }: Pick<EntryToLog, 'on' | 'destination' | 'contacts'>,
  network: Network,
  settings: Settings,
  parseYaml: YamlEngine,
): { readonly path: string; readonly reason: string } | null {
  if (destination === 'conversation note') {
    const path = outcome.kind === 'done' ? outcome.undo?.changes.at(-1)?.path : undefined;
    const reason = whyUncounted(outcome, contacts, network, settings, parseYaml);
    return path === undefined || reason === null ? null : { path, reason };
  }
  const { dailyNotes } = settings.conventions;
  const isLog =
    destination === 'daily note'
      ? (path: string): boolean => path === dailyNotePath(dailyNotes, on)
      : (path: string): boolean => contacts.includes(path);
  const changes = outcome.kind === 'done' ? (outcome.undo?.changes ?? []) : [];
  for (const change of changes.filter(({ path }) => isLog(path))) {
    const read = readAs(change, settings, parseYaml);
    if (read === null) continue;
    const reason = typeof read === 'string' ? read : notAsMeant(read, on, destination);
    if (reason !== null) return { path: change.path, reason };
  }
  return null;
}

function notAsMeant(
  { contact, day }: NoteFacts,
  on: Day,
  destination: LineDestination,
): string | null {
  if (destination === 'contact note') return contact === null ? 'it isn’t read as a contact' : null;
  return day === on ? null : 'it isn’t read as the daily note of that day';
}

/**
 * What the properties of a note say that was written: facts, or why it is passed over in half a sentence; null where
 * nothing tells, as before Templater has filled in its commands.
 */
function readAs(
  change: Change,
  settings: Settings,
  parseYaml: YamlEngine,
): NoteFacts | string | null {
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
  return reader.factsOf({ path, metadata: { frontmatter: { ...data } }, createdOn: null });
}

function pathsOf(participant: Participant, from: string, network: Network): readonly string[] {
  if ('name' in participant) return contactsInWords(participant.name, network);
  const path = network.resolve(participant.link, from);
  return path === null ? [] : [path];
}
