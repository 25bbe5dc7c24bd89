import type { Frontmatter } from '../properties';

/** Templates lie below a folder named so, whatever stands before it: `+Templates`, `99templates`, `MyTemplates`. */
const TEMPLATE_FOLDER = /(?:^|[^\p{Letter}])templates?$/iu;
const CAPITAL_TEMPLATES = /\p{Lowercase}Templates?$/u;

/** Tells which notes are templates by the folders they lie in; each folder is looked at once. */
export class TemplateFolders {
  readonly #folders: readonly string[];
  readonly #known = new Map<string, boolean>();

  constructor(folders: readonly string[]) {
    this.#folders = folders.map((folder) => folder.toLowerCase()).filter((folder) => folder !== '');
  }

  /** Tells whether a note in this folder is a template. */
  has(folder: string): boolean {
    if (folder === '') return false;
    const known = this.#known.get(folder);
    if (known !== undefined) return known;
    const lower = folder.toLowerCase();
    const has =
      this.#folders.some((name) => lower === name || lower.startsWith(`${name}/`)) ||
      folder.split('/').some((part) => TEMPLATE_FOLDER.test(part) || CAPITAL_TEMPLATES.test(part));
    this.#known.set(folder, has);
    return has;
  }
}

const UNRENDERED = /\{\{.*\}\}|<%.*%>/s;

/** Tells whether frontmatter still has placeholders, as a template's has. */
export function isUnrendered(frontmatter: Frontmatter): boolean {
  return Object.values(frontmatter).some((value) => holdsPlaceholder(value, 0));
}

const DEEPEST = 3;

/** Unquoted, `{{date}}` is a YAML mapping whose only key is a mapping, which turns into text. */
function holdsPlaceholder(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return UNRENDERED.test(value);
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.some((item) => holdsPlaceholder(item, depth + 1));
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only !== undefined && only[1] === null)
    if (/^(?:\{.*\}|\[object Object\])$/s.test(only[0])) return true;
  return entries.some(([, item]) => holdsPlaceholder(item, depth + 1));
}
