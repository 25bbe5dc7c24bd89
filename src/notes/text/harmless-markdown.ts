/**
 * Markdown of a note as it may be rendered elsewhere: pictures and embedded notes become links, HTML is shown as it is
 * written, and inline code that begins as Dataview's queries do is plain text, so that nothing is loaded, embedded or run.
 * Expects text without comments and blocks of code.
 */
export function harmlessMarkdown(markdown: string): string {
  return markdown
    .replace(/`+\s*(\$?=[^`]*?)`+/g, (_, query: string) => escaped(query))
    .replace(/(`+)[^`]+\1|!(?=\[)|<(?=[A-Za-z/!?])/g, (found) => {
      if (found === '!') return '';
      return found === '<' ? '\\<' : found;
    });
}

/** A text in which no mark makes more than text of it. */
function escaped(text: string): string {
  return text.replace(/[*_`[\]<>$\\~=]/g, '\\$&');
}
