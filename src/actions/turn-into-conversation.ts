import { isoDay } from '../domain/day';
import type { Frontmatter } from '../notes/properties';
import type { Conventions } from '../notes/settings/conventions';
import { readFrontmatter, type YamlEngine } from '../notes/text/frontmatter';
import { editProperty, nameInUse, type PropertyNames } from '../notes/text/property-edit';
import type { PropertyValue } from '../notes/text/yaml-value';
import { isEmpty } from '../notes/written-values';
import { reasonOf } from './failure';
import { done, failed, takenBack, type Outcome } from './outcome';
import type { Ports } from './ports';
import { namesIn, textsWritten, type ConversationFound } from './turn-into-conversation-found';
import type { Written } from './undo';
import { changeNote } from './write-note';
import { writeProperty } from './write-property';

/**
 * Writes what a note lacks to be a conversation note, property by property, in one atomic write where the shape of its
 * frontmatter allows that. All of it is written, or nothing, as far as what was written can be taken back; undoing takes
 * all of it back.
 */
export async function turnIntoConversation(
  found: ConversationFound,
  conventions: Conventions,
  ports: Pick<Ports, 'vault' | 'links' | 'parseYaml'>,
): Promise<Outcome> {
  const { vault, links, parseYaml } = ports;
  const path = vault.currentPath(found.path) ?? found.path;
  try {
    const people = found.people.map((contact) => {
      const now = vault.currentPath(contact.path);
      if (now === null) throw new Error(`The note of ${contact.name} is no longer there.`);
      return links.linkTo(now, path);
    });
    const edits = editsFor(found, people, conventions);
    const texts: (string | null)[] = [];
    const change = await changeNote(vault, path, (text) => {
      const edited = inLines(text, edits, parseYaml);
      texts.push(edited);
      return edited ?? text;
    });
    if (texts.at(-1) !== null) return done(change === null ? [] : [change]);
    return await oneByOne(path, edits, ports);
  } catch (error) {
    return failed(path, reasonOf(error));
  }
}

/** Writes properties through Obsidian's processor, one after another; where one fails, those before it are put back. */
async function oneByOne(
  path: string,
  edits: readonly Edit[],
  ports: Pick<Ports, 'vault' | 'parseYaml'>,
): Promise<Outcome> {
  const { vault, parseYaml } = ports;
  const written: Written[] = [];
  try {
    for (const { names, valueIn } of edits) {
      const { data } = readFrontmatter(await vault.read(path), parseYaml);
      const value = valueIn(data ?? {});
      if (value === null) continue;
      const property = await writeProperty(ports, path, names, value, () => undefined);
      if (property !== null) written.push(property);
    }
    return done(written);
  } catch (error) {
    return takenBack(written, [{ path, reason: reasonOf(error) }], vault);
  }
}

interface Edit {
  readonly names: PropertyNames;
  /** The value to write, by the properties that the note has in that moment; null where they stay as they are. */
  readonly valueIn: (properties: Frontmatter) => PropertyValue | null;
}

function editsFor(
  { type, on }: ConversationFound,
  people: readonly string[],
  conventions: Conventions,
): readonly Edit[] {
  const names = namesIn(conventions);
  const joinedTo =
    (property: PropertyNames, added: readonly string[]) =>
    (data: Frontmatter): readonly string[] => [
      ...new Set([...textsWritten(data[nameInUse(data, property)]), ...added]),
    ];
  const edits: Edit[] = [];
  if (type !== null)
    edits.push({
      names: names.type,
      valueIn: (data) => {
        const types = joinedTo(names.type, [type])(data);
        return types.length === 1 ? type : types;
      },
    });
  if (on !== null)
    edits.push({
      names: names.on,
      // A value that came since is the user's, whatever it says.
      valueIn: (data) => (isEmpty(data[nameInUse(data, names.on)]) ? isoDay(on) : null),
    });
  if (people.length > 0)
    edits.push({ names: names.people, valueIn: joinedTo(names.people, people) });
  return edits;
}

/** The note with all edits; null where its frontmatter has a shape for Obsidian's own processor. */
function inLines(text: string, edits: readonly Edit[], parseYaml: YamlEngine): string | null {
  let edited = text;
  for (const { names, valueIn } of edits) {
    const { data } = readFrontmatter(edited, parseYaml);
    const value = valueIn(data ?? {});
    if (value === null) continue;
    const edit = editProperty(edited, names, value, parseYaml);
    if (edit.kind === 'invalid') throw new Error(edit.reason);
    if (edit.kind === 'needs-processor') return null;
    edited = edit.text;
  }
  return edited;
}
