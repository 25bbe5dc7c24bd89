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

/** Stands for the title while it is seen what the template's properties mean by it. */
const WORD = 'Rapporttitle';

const CURSOR = /\{\{\s*cursor\s*\}\}/i;

/**
 * Fills in the user's template for contacts as Obsidian does, to the letter; a title that would break its properties
 * stands there in quotes. The cursor is the only placeholder beside Obsidian's.
 */
export function renderContact(
  template: string,
  values: Pick<TemplateValues, 'title' | 'day' | 'minutes'>,
  parseYaml: YamlEngine,
): RenderedContact {
  const render = (title: string, text: string): string =>
    renderTemplate(text, { ...values, title, ...DEFAULT_TEMPLATE_FORMATS });
  const { block } = readFrontmatter(template, () => null);
  const head = template.slice(0, block?.end ?? 0);
  const read = (text: string): string => JSON.stringify(readFrontmatter(text, parseYaml).data);
  const meant = read(render(WORD, head)).replaceAll(
    WORD,
    JSON.stringify(values.title).slice(1, -1),
  );
  const spellings = [
    values.title,
    JSON.stringify(values.title),
    values.title.replaceAll("'", "''"),
  ].map((title) => render(title, head));
  const safe = spellings.find((spelling) => read(spelling) === meant);
  if (safe === undefined)
    throw new Error(`“${values.title}” can’t be written into the properties of the template.`);
  const text = safe + render(values.title, template.slice(head.length));
  const at = CURSOR.exec(text);
  if (at === null) return { text, cursor: null };
  const before = text.slice(0, at.index);
  const after = text.slice(at.index + at[0].length).replace(new RegExp(CURSOR, 'gi'), '');
  return { text: before + after, cursor: after.length };
}
