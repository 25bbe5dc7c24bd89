/** Tells whether a note lies in a folder or below it; case doesn't matter, the empty folder is the whole vault. */
export function isWithin(path: string, folder: string): boolean {
  const trimmed = folder.replace(/^\/+|\/+$/g, '');
  return trimmed === '' || path.toLowerCase().startsWith(`${trimmed.toLowerCase()}/`);
}

/** The folder a note lies in, empty for the vault's root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** The name of a note or folder by its path: the last part, for a note without `.md`. */
export function nameOf(path: string): string {
  const isNote = path.endsWith('.md') || path.endsWith('.MD');
  return path.slice(path.lastIndexOf('/') + 1, isNote ? -'.md'.length : undefined);
}

/** A link's path without heading and block, with `%20` and the like decoded; a plain percent sign stays. */
export function pathInLink(link: string): string {
  const anchor = link.indexOf('#');
  return decoded(anchor < 0 ? link : link.slice(0, anchor)).trim();
}

/** A percent-encoded text, decoded where it is one. */
export function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a percent sign that encodes nothing
  }
}
