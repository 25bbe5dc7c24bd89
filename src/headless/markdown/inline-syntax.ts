import { InlineContext, type InlineParser, type MarkdownConfig } from '@lezer/markdown';
import { matchAt } from './match-at';

const WIKILINK = /(!?)\[\[(?!\[)(?:(?!\[\[|\]\])[^\n])+\]\]/y;
/** Obsidian's own choice of characters: letters of any language, emoji, `_`, `-` and `/`. */
const TAG = /#[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+/y;
const DIGITS_ONLY = /^#[0-9]+$/;

const wikilink: InlineParser = {
  name: 'Wikilink',
  before: 'Link',
  parse: (cx, next, pos) => {
    if (next !== code('[') && next !== code('!')) return -1;
    const found = matchAt(WIKILINK, cx.text, pos - cx.offset);
    if (found === null) return -1;
    const name = found[1] === '' ? 'Wikilink' : 'Embed';
    return cx.addElement(cx.elt(name, pos, pos + found[0].length));
  },
};

/** Whatever stands before it. */
const tag: InlineParser = {
  name: 'Tag',
  before: 'Link',
  parse: (cx, next, pos) => {
    if (next !== code('#')) return -1;
    const found = matchAt(TAG, cx.text, pos - cx.offset)?.[0];
    if (found === undefined || DIGITS_ONLY.test(found)) return -1;
    return cx.addElement(cx.elt('Tag', pos, pos + found.length));
  },
};

/** Lezer takes brackets without a target for a link, in which case those around are none. */
const bracket: InlineParser = {
  name: 'Bracket',
  before: 'Link',
  parse: (cx, next, pos) => {
    if (next !== code(']') || cx.char(pos + 1) === code('(')) return -1;
    const link = cx.findOpeningDelimiter(InlineContext.linkStart) ?? -1;
    const image = cx.findOpeningDelimiter(InlineContext.imageStart) ?? -1;
    const opener = Math.max(link, image);
    if (opener >= 0) cx.takeContent(opener).forEach((element) => cx.addElement(element));
    return pos + 1;
  },
};

function code(character: string): number {
  return character.charCodeAt(0);
}

/** `[[link]]`, `![[embed]]`, `#tag`, and brackets that are mere text: `[Ana [work]](Ana.md)`. */
export const inlineSyntax: MarkdownConfig = {
  defineNodes: ['Wikilink', 'Embed', 'Tag'],
  parseInline: [wikilink, tag, bracket],
  remove: ['Emphasis', 'Entity', 'HardBreak'],
};
