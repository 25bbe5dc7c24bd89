import type { Settings } from '../notes/settings/settings';
import type { BundledTemplate } from '../notes/templates/bundled/bundled-template';
import { reasonOf, type Failure } from './failure';
import { notePath } from './note-path';
import { done, type Outcome } from './outcome';
import type { Ports } from './ports';
import type { Change } from './undo';
import { createNote } from './write-note';

/** The settings of folders of templates, with the folder below that of the user's templates. */
const OWN_FOLDERS = {
  conversationTemplateFolder: 'Rapport',
  messageTemplateFolder: 'Messages',
} as const;
export type TemplateFolder = keyof typeof OWN_FOLDERS;

/** Where templates lie while no settings say so. */
const TEMPLATES = 'Templates';

/** The folder to copy templates into: the one in use, else one below the user's templates. */
export function templateFolder(
  setting: TemplateFolder,
  { conventions, writing }: Pick<Settings, 'conventions' | 'writing'>,
): string {
  const [core = TEMPLATES] = conventions.templateFolders;
  return writing[setting] ?? `${core}/${OWN_FOLDERS[setting]}`;
}

/** Copies templates that Rapport brings along into a folder of the vault; notes that are there already stay. */
export async function copyTemplates(
  folder: string,
  templates: readonly BundledTemplate[],
  { vault }: Pick<Ports, 'vault'>,
): Promise<Outcome> {
  const written: Change[] = [];
  const failures: Failure[] = [];
  const there = new Set(vault.notesIn(folder).map((path) => path.toLowerCase()));
  for (const { name, text } of templates) {
    const path = notePath(folder, name);
    if (there.has(path.toLowerCase())) continue;
    try {
      written.push(await createNote(vault, path, text));
    } catch (error) {
      if (!(await vault.exists(path))) failures.push({ path, reason: reasonOf(error) });
    }
  }
  const [first, ...rest] = failures;
  return first !== undefined && written.length === 0
    ? { kind: 'failed', failures: [first, ...rest] }
    : done(written, failures);
}
