import type { SyntaxNode, Tree } from '@lezer/common';
import type { CachedMetadata, ReferenceCache, TagCache } from 'obsidian';
import { markdownLinkText, wikilinkText, type LinkText } from './link-text';
import { positionOf, type NoteLines } from './note-lines';

/** Marks of bold, italic, struck and highlighted text, behind which a tag may begin. */
const EMPHASIS = '*_~=';

/** The links, embeds and tags in the running text of a note, ordered by where they begin. */
export function mentionsIn(file: string, note: NoteLines, tree: Tree): CachedMetadata {
  const links: ReferenceCache[] = [];
  const embeds: ReferenceCache[] = [];
  const tags: TagCache[] = [];
  /** Behind the last thing that was not plain text; a tag may follow it without space. */
  let boundary = 0;
  tree.iterate({
    enter: (ref) => {
      if (ref.type.is('Block') || ref.name === 'TableCell') boundary = ref.from;
      if (ref.name === 'Tag' && mayBeginTag(note.text, ref.from, boundary)) {
        tags.push({ position: positionOf(note, ref), tag: note.text.slice(ref.from, ref.to) });
      }
      const words = linkText(note.text, ref.node);
      if (words === null) return;
      const position = positionOf(note, ref);
      const original = file.slice(position.start.offset, position.end.offset);
      const found = ref.name === 'Link' || ref.name === 'Wikilink' ? links : embeds;
      found.push({ position, link: words.link, original, displayText: words.displayText });
    },
    leave: ({ name, to }) => {
      if (name !== 'Tag' && name !== 'LinkMark') boundary = to;
    },
  });
  return {
    ...(links.length > 0 && { links }),
    ...(embeds.length > 0 && { embeds }),
    ...(tags.length > 0 && { tags }),
  };
}

function mayBeginTag(text: string, at: number, boundary: number): boolean {
  let before = at;
  while (before > boundary && EMPHASIS.includes(text.charAt(before - 1))) before -= 1;
  return before === boundary || text.charAt(before - 1).trim() === '';
}

function linkText(text: string, node: SyntaxNode): LinkText | null {
  switch (node.name) {
    case 'Wikilink':
      return wikilinkText(text.slice(node.from + 2, node.to - 2));
    case 'Embed':
      return wikilinkText(text.slice(node.from + 3, node.to - 2));
    case 'Link':
    case 'Image': {
      const url = node.getChild('URL');
      const [open, close] = node.getChildren('LinkMark');
      if (url === null || open === undefined || close === undefined) return null;
      const words = text.slice(open.to, close.from).replace(/\n[ \t>]*/g, '\n');
      return markdownLinkText(words, destination(text.slice(url.from, url.to)));
    }
    default:
      return null;
  }
}

/** A destination may stand in angle brackets; a backslash before punctuation only guards it. */
function destination(written: string): string {
  const bare = written.startsWith('<') ? written.slice(1, -1) : written;
  return bare.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
