import { decoded } from '../../notes/paths';

/** What a link says: where it leads, and the words shown for it. */
export interface LinkText {
  readonly link: string;
  readonly displayText: string;
}

/** A destination outside of the vault: `https:`, `mailto:`, `obsidian:` and the like. */
const EXTERNAL = /^(?:[A-Za-z][A-Za-z0-9+.-]*:|\/\/)/;

/** Reads what stands between `[[` and `]]`; null where that is no link. */
export function wikilinkText(inner: string): LinkText | null {
  const bar = inner.indexOf('|');
  const parted = bar > 0; // a link that begins with a bar has no display text
  const link = (parted ? inner.slice(0, bar).replace(/\\$/, '') : inner).trim();
  if (link === '') return null;
  const display = parted ? inner.slice(bar + 1).trim() : '';
  return { link, displayText: display === '' ? shownFor(link) : display };
}

/** `note#heading` is shown as `note > heading`. */
function shownFor(link: string): string {
  return link
    .split('#')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' > ');
}

/** Reads a Markdown link's text and destination; null where it leads nowhere or out of the vault. */
export function markdownLinkText(text: string, destination: string): LinkText | null {
  if (destination === '' || EXTERNAL.test(destination)) return null;
  return { link: decoded(destination), displayText: text };
}
