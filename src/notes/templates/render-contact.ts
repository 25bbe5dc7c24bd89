import { readFrontmatter, type YamlEngine } from '../text/frontmatter';
import {
  DEFAULT_TEMPLATE_FORMATS,
  renderTemplate,
  type TemplateValues,
} from '../writing/note-template';

/** The note of a contact from a template. */
export interface RenderedContact {
  readonly text: string;
  /** How many characters follow the place to write on; null where the template names none. */
  readonly cursor: number | null;
}

/** Stand for the title and the name while it is seen what the template's properties mean by them. */
const WORD = 'Rapporttitle';
const NAME = 'Rapportname';

const HEADING = /^ {0,3}#{1,6}[ \t].*$/gm;
/** A title, or what leads to the note by it: a link or a path. */
const TITLE =
  /(\[\[[^\]\n]*\]\]|\]\([^)\n]*\)|\/\{\{\s*title\s*\}\}|\{\{\s*title\s*\}\}(?:\/|\.md))|\{\{\s*title\s*\}\}/gi;
/** What would make more of a name in a heading than a name: a tag, a link, a comment, code. */
const MARKUP = /[#<>[\]`^\\]|%%|\$\$/;

/** The ways to write a text into YAML that stands there plainly, or in quotes already. */
const SPELLINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => JSON.stringify(text),
  inJson,
  (text) => text.replaceAll("'", "''"),
];

const CURSOR = /\{\{\s*cursor\s*\}\}/i;

/**
 * Fills in the user's template for contacts as Obsidian does, to the letter; a title that would break its properties
 * stands there in quotes. In headings and properties the title is the contact's name, which the file's name may only come
 * near, but for links and paths. The cursor is the only placeholder beside Obsidian's.
 */
export function renderContact(
  template: string,
  {
    name,
    ...values
  }: Pick<TemplateValues, 'title' | 'day' | 'minutes'> & { readonly name: string },
  parseYaml: YamlEngine,
): RenderedContact {
  const render = (title: string, text: string): string =>
    renderTemplate(text, { ...values, title, ...DEFAULT_TEMPLATE_FORMATS });
  const { block } = readFrontmatter(template, () => null);
  const head = template.slice(0, block?.end ?? 0);
  const titled = filledIn(render(WORD, withName(head)), WORD, values.title, parseYaml);
  const safe =
    titled &&
    (filledIn(titled, NAME, name, parseYaml) ?? filledIn(titled, NAME, values.title, parseYaml));
  if (safe === null)
    throw new Error(`“${values.title}” can’t be written into the properties of the template.`);
  const heading = MARKUP.test(name) ? values.title : name;
  const body = template.slice(head.length).replace(HEADING, withName);
  const text = safe + render(values.title, body).replaceAll(NAME, () => heading);
  const at = CURSOR.exec(text);
  if (at === null) return { text, cursor: null };
  const before = text.slice(0, at.index);
  const after = text.slice(at.index + at[0].length).replace(new RegExp(CURSOR, 'gi'), '');
  return { text: before + after, cursor: after.length };
}

/**
 * Frontmatter with a value in each place of a word that stands for it, spelled so that the properties mean it to the letter;
 * null where that can't be done.
 */
function filledIn(head: string, word: string, value: string, parseYaml: YamlEngine): string | null {
  const meaningOf = (text: string): string =>
    JSON.stringify(readFrontmatter(text, parseYaml).data).replaceAll(word, () => inJson(value));
  const meant = meaningOf(head);
  let text = head;
  for (let at = text.indexOf(word); at >= 0;) {
    const [before, behind] = [text.slice(0, at), text.slice(at + word.length)];
    const spelled = SPELLINGS.map((spell) => spell(value)).find(
      (spelling) => meaningOf(before + spelling + behind) === meant,
    );
    if (spelled === undefined) return null;
    text = before + spelled + behind;
    at = text.indexOf(word, at + spelled.length);
  }
  return text;
}

/** A text as it stands between the quotes of JSON. */
function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** A part of a template with the name in the place of its title, but where that leads to the note. */
function withName(part: string): string {
  return part.replace(TITLE, (_, leads?: string) => leads ?? NAME);
}
