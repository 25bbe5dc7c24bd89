import type { App } from 'obsidian';
import { folderOf, nameOf } from '../../notes/paths';
import { MarkReader } from '../../notes/reading/marks';
import { TemplateFolders } from '../../notes/reading/template-notes';
import type { Conventions } from '../../notes/settings/conventions';

/** The user's templates that seem to be for contacts, by path: those that their properties or their name say so of. */
export function contactTemplates(
  { vault, metadataCache }: Pick<App, 'vault' | 'metadataCache'>,
  conventions: Conventions,
): readonly string[] {
  const folders = new TemplateFolders(conventions);
  const marks = new MarkReader(conventions);
  const [property = 'type'] = conventions.markerProperties;
  const isForContacts = (path: string): boolean =>
    marks.of(metadataCache.getCache(path)?.frontmatter ?? {}).contact ||
    marks.of({ [property]: nameOf(path) }).contact;
  return vault
    .getMarkdownFiles()
    .map(({ path }) => path)
    .filter((path) => folders.has(folderOf(path)) && isForContacts(path))
    .sort((a, b) => a.localeCompare(b));
}
