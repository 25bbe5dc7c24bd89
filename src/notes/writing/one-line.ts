/** Marks that would make something other than text of an item that begins with them. */
const BLOCK_START = /^(?:\[.\](?=\s|$)|[-*+>](?=\s|$)|#{1,6}(?=\s|$)|`{3}|~{3}|---|<(?=[!?/a-z]))/i;

/** A text that is to begin a list item, as plain text: nothing in it makes a task, quote or heading of the item. */
export function asItem(text: string): string {
  return text.replace(BLOCK_START, '\\$&');
}

/**
 * The user's text on one line, as data: tags and links are the user's own wish and stay, but nothing in it reaches
 * beyond the line, as comments and mathematics without end would, gives the line a block id, or is a command of
 * Templater's, which runs those in new notes.
 */
export function inOneLine(text: string): string {
  const said = text
    .replace(BREAK, ' ')
    .trim()
    .replace(/<%+/g, (run) => run.replaceAll('%', '\\%'));
  return closed(closed(said, '%'), '$')
    .replace(/<!--(?![^]*-->)/g, '\\<!--')
    .replace(/(^|\s)\^(?=[A-Za-z0-9-]+$)/, '$1\\^');
}

/** Line breaks of any kind, and other control characters. */
const BREAK = /[\p{Cc}\u2028\u2029]+/gu;

/** A text in which no doubled mark lacks its twin; backslashes keep such marks apart. */
function closed(text: string, mark: '%' | '$'): string {
  const doubled = text.split(mark + mark).length - 1;
  if (doubled % 2 === 0) return text;
  return text.replace(mark === '%' ? /%{2,}/g : /\${2,}/g, (run) =>
    run.replaceAll(mark, () => `\\${mark}`).slice(1),
  );
}

/** A text as Markdown shows it: without the backslashes that keep marks from being more than text. */
export function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
