const WIKI = /^\[\[([^\]|]*)(?:\|([^\]]*))?\]\]$/;
const MARKDOWN = /^\[((?:[^\]\\]|\\.)*)\]\((<?)(.*?)(>?)\)$/s;

/**
 * A finished link, wiki or Markdown, that leads to a heading of its note and shows other words; the empty text leaves each as
 * it is. `heading` begins with `#`.
 */
export function withLinkParts(link: string, heading: string, words: string): string {
  if (heading === '' && words === '') return link;
  const wiki = WIKI.exec(link);
  if (wiki !== null) {
    const [, target = '', shown = ''] = wiki;
    const display = words === '' ? shown : words;
    return `[[${target}${heading}${display === '' ? '' : `|${display}`}]]`;
  }
  const [, shown = '', opens = '', target = '', closes = ''] = MARKDOWN.exec(link) ?? [];
  if (target === '') return link;
  const path = target + (opens === '' ? encodeURI(heading) : heading);
  return `[${words === '' ? shown : words}](${opens}${path}${closes})`;
}
