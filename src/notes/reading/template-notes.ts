import type { Frontmatter } from '../properties';
import type { Conventions } from '../settings/conventions';

/** What the settings say about folders of templates. */
export type TemplateConventions = Pick<Conventions, 'templateFolders' | 'templateFolderNames'>;

/** Tells which notes are templates by the folders they lie in; each folder is looked at once. */
export class TemplateFolders {
  readonly #folders: readonly string[];
  readonly #isNamedSo: (folder: string) => boolean;
  readonly #known = new Map<string, boolean>();

  constructor({ templateFolders, templateFolderNames }: TemplateConventions) {
    this.#isNamedSo = nameTest(templateFolderNames);
    this.#folders = templateFolders
      .map((folder) => folder.toLowerCase())
      .filter((folder) => folder !== '');
  }

  /** Tells whether a note in this folder is a template. */
  has(folder: string): boolean {
    if (folder === '') return false;
    const known = this.#known.get(folder);
    if (known !== undefined) return known;
    const lower = folder.toLowerCase();
    const has =
      this.#folders.some((name) => lower === name || lower.startsWith(`${name}/`)) ||
      folder.split('/').some(this.#isNamedSo);
    this.#known.set(folder, has);
    return has;
  }
}

/** Tells whether a folder has such a name, whatever stands before it: `+Templates`, `99templates`, `MyTemplates`. */
function nameTest(names: readonly string[]): (folder: string) => boolean {
  if (names.length === 0) return () => false;
  const escaped = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const capital = escaped.map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  const apart = new RegExp(`(?:^|[^\\p{Letter}])(?:${escaped.join('|')})$`, 'iu');
  const joined = new RegExp(`\\p{Lowercase}(?:${capital.join('|')})$`, 'u');
  return (folder) => apart.test(folder) || joined.test(folder);
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
