import type { Contact } from '../domain/contact';
import { isoDay, type Day } from '../domain/day';
import { looseName } from '../network/contact-index';
import type { Network } from '../network/network';
import { isWithin, nameOf } from '../notes/paths';
import { MarkReader } from '../notes/reading/marks';
import type { Settings } from '../notes/settings/settings';
import { nameToWrite, type Meaning } from '../notes/settings/vocabulary';
import { isUnrendered } from '../notes/reading/template-notes';
import { newNoteText } from '../notes/templates/new-note-text';
import { piecesOf } from '../notes/templates/placeholders';
import { readFrontmatter, type Yaml } from '../notes/text/frontmatter';
import { editProperty, type PropertyNames } from '../notes/text/property-edit';
import type { PropertyValue } from '../notes/text/yaml-value';
import { safeNoteName } from '../notes/templates/note-name';
import { propertyText } from '../notes/templates/render-properties';
import { renderContact } from '../notes/templates/render-contact';
import type { Creation } from './create-conversation';
import { reasonOf } from './failure';
import { createNewNote, usualFolder } from './new-note';
import { notePath } from './note-path';
import { done, failed } from './outcome';
import type { Ports } from './ports';

/** Somebody to make a note of. */
export interface ContactToCreate {
  readonly name: string;
  /** The day you met, where that is known. */
  readonly met: Day | null;
  /** What else is known, by what it means. */
  readonly known?: readonly KnownProperty[];
}

/** Something that is known of a new contact. */
export interface KnownProperty {
  readonly meaning: Meaning;
  readonly value: string;
}

/** The folder of contacts while nothing says which. */
const NEW_FOLDER = 'People';

/** What a new contact's note holds where the user has no template for it. */
const OWN_TEMPLATE = '---\n---\n';

/** The contacts that go by a name already, whatever its case and blanks. */
export function contactsNamed(name: string, network: Network): readonly Contact[] {
  const wanted = looseName(name);
  if (wanted === '') return [];
  return network
    .contacts()
    .filter((contact) =>
      [contact.name, ...contact.aliases].some((known) => looseName(known) === wanted),
    );
}

/** Where new contacts lie: where the user says, else where others do. */
export function newContactFolder(
  { conventions, writing }: Pick<Settings, 'conventions' | 'writing'>,
  network: Network,
): string {
  const [known] = conventions.contactFolders;
  if (writing.newContactFolder !== '') return writing.newContactFolder;
  return known ?? usualFolder(network.contacts().map(({ path }) => path)) ?? NEW_FOLDER;
}

/**
 * Makes the note of a new contact from the user's template, else from Rapport's, under a name of its own: no existing
 * note is touched. Where the file's name can't be the contact's, the property for the name says it.
 */
export async function newContact(
  { name, met, known = [] }: ContactToCreate,
  network: Network,
  settings: Pick<Settings, 'conventions' | 'writing'>,
  { vault, clock, parseYaml, stringifyYaml }: Omit<Ports, 'links'>,
): Promise<Creation> {
  const said = propertyText(name).replace(/\s+/g, ' ');
  const fileName = safeNoteName(said);
  if (fileName === '') return { outcome: failed('', NO_NAME), note: null };
  const { conventions, writing } = settings;
  const { vocabulary } = conventions;
  const folder = newContactFolder(settings, network);
  const template = writing.contactTemplate;
  const source = template === null ? '' : notePath('', template.replace(/\.md$/i, ''));
  try {
    const own = template === null ? OWN_TEMPLATE : await readTemplate(source, vault);
    let cursor = 0;
    const change = await createNewNote(vault, folder, fileName, (path) => {
      const title = nameOf(path);
      const rendered = renderContact(
        own,
        { title, name: said, day: clock.today(), minutes: clock.minutes() },
        parseYaml,
      );
      let { text } = rendered;
      const set = (names: readonly string[], usual: string, value: PropertyValue): void => {
        const [first = usual, ...others] = names;
        text = withProperty(text, [first, ...others], value, { parseYaml, stringifyYaml });
      };
      if (!isMarked(text, path, settings, parseYaml))
        set(conventions.markerProperties, 'type', conventions.contactMarkers[0] ?? 'person');
      if (met !== null) set(vocabulary.met, 'met', isoDay(met));
      if (title !== said) set(vocabulary.name, 'name', said);
      for (const { meaning, value } of known)
        set(vocabulary[meaning], nameToWrite(vocabulary, meaning), propertyText(value));
      cursor = rendered.cursor === null ? text.length : text.length - rendered.cursor;
      return text;
    });
    const { after } = change;
    const note = { path: change.path, cursor, unknown: unknownIn(after) };
    const isUnfilled = isUnrendered(readFrontmatter(after, parseYaml).data ?? {});
    return { outcome: done([change]), note: isUnfilled ? { ...note, isUnfilled } : note };
  } catch (error) {
    return { outcome: failed(source === '' ? folder : source, reasonOf(error)), note: null };
  }
}

const NO_NAME = 'Write a name for the contact.';

async function readTemplate(path: string, vault: Pick<Ports['vault'], 'read'>): Promise<string> {
  try {
    return await vault.read(path);
  } catch (error) {
    throw new Error(`The template for contacts can’t be read: ${reasonOf(error)}`);
  }
}

/**
 * The text of a note that is not written yet, with one property more. Properties whose lines can't be told apart, as in braces, are
 * written anew, since nobody's note changes by that.
 */
function withProperty(
  text: string,
  names: PropertyNames,
  value: PropertyValue,
  { parseYaml, stringifyYaml }: Yaml,
): string {
  const edit = editProperty(text, names, value, parseYaml);
  if (edit.kind === 'edited') return edit.text;
  if (edit.kind === 'invalid') throw new Error(edit.reason);
  const { data, bodyOffset, error } = readFrontmatter(text, parseYaml);
  if (error !== null) throw new Error(`The template can’t be completed: ${error}`);
  return newNoteText({ ...data, [edit.name]: value }, text.slice(bodyOffset), stringifyYaml);
}

/** The placeholders that stand in a note as they do in its template, each once. */
function unknownIn(text: string): readonly string[] {
  const left = piecesOf(text).filter(({ kind }) => kind === 'placeholder');
  return [...new Set(left.map((piece) => piece.text))];
}

/** Tells whether a note says by its properties, or by where it lies, that it is a contact. */
function isMarked(
  text: string,
  path: string,
  { conventions }: Pick<Settings, 'conventions'>,
  parseYaml: Ports['parseYaml'],
): boolean {
  const { data } = readFrontmatter(text, parseYaml);
  const marks = new MarkReader(conventions).of(data ?? {});
  const lies = conventions.contactFolders.some((folder) => isWithin(path, folder));
  return marks.contact || (lies && data !== null);
}
