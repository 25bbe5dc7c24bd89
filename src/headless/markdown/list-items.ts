import type { SyntaxNode, Tree } from '@lezer/common';
import type { ListItemCache } from 'obsidian';
import { blockIdOf } from './block-id';
import { lastLineEnd, lineOf, positionOf, type NoteLines } from './note-lines';

/** The list items of a note, at any depth, in order; the position is that of their own text, without nested lists. */
export function listItemsOf(note: NoteLines, tree: Tree): ListItemCache[] {
  const items: ListItemCache[] = [];
  const linesAround: number[] = [];
  tree.iterate({
    enter: (ref) => {
      if (ref.name !== 'ListItem') return;
      items.push(itemOf(note, ref.node, linesAround.at(-1)));
      linesAround.push(lineOf(note, ref.from));
    },
    leave: ({ name }) => {
      if (name === 'ListItem') linesAround.pop();
    },
  });
  return items;
}

/** The parent is the line of the item around; at the root the line of the list, negated (for line 0: -1). */
function itemOf(note: NoteLines, node: SyntaxNode, lineAround: number | undefined): ListItemCache {
  const from = node.from + (isInSlack(note, node) ? 1 : 0);
  const listLine = lineOf(note, node.parent?.from ?? node.from);
  const box = node.getChild('TaskBox');
  const ids = node.getChildren('Paragraph').map((paragraph) => blockIdOf(note, paragraph));
  const id = ids.find((found) => found !== null);
  return {
    position: positionOf(note, { from, to: endOf(note, node) }),
    parent: lineAround ?? (-listLine || -1),
    ...(box !== null && { task: note.text.slice(box.from + 1, box.to - 1) }),
    ...(id !== undefined && { id }),
  };
}

/** An item ends before a list that follows its text, or behind the line break if a blank line follows. */
function endOf(note: NoteLines, node: SyntaxNode): number {
  const blocks = node.getChildren('Block');
  const list = blocks.findIndex((block, index) => index > 0 && isList(block));
  const before = blocks[list - 1];
  const to = lastLineEnd(note, { from: node.from, to: lastLeaf(before ?? node).to });
  if (before !== undefined) return to;
  let next = node.nextSibling;
  while (next?.name === 'QuoteMark') next = next.nextSibling;
  const below = lineOf(note, to) + 1;
  const parted = next !== null && lineOf(note, next.from) > below;
  return parted ? (note.starts[below] ?? to) : to;
}

/** The last block without blocks inside; what follows it are marks of quotes on blank lines. */
function lastLeaf(block: SyntaxNode): SyntaxNode {
  let leaf = block;
  let child = leaf.getChildren('Block').at(-1);
  while (child !== undefined) {
    leaf = child;
    child = leaf.getChildren('Block').at(-1);
  }
  return leaf;
}

function isList({ name }: SyntaxNode): boolean {
  return name === 'BulletList' || name === 'OrderedList';
}

/**
 * Obsidian lets the lines below `1.` to `9.` (not `1)`) indent by a further space where the marker with
 * its space is odd in length, so that they may be indented by four.
 */
function isInSlack({ text }: NoteLines, { parent, from }: SyntaxNode): boolean {
  const outer = parent?.parent;
  if (outer?.name !== 'ListItem' || text.charAt(from) !== ' ') return false;
  const mark = outer.getChild('ListMark');
  if (mark === null || !/^\d\.$/.test(text.slice(mark.from, mark.to))) return false;
  const [, padding = ' '] = /^( {1,4})\S/.exec(text.slice(mark.to, mark.to + 5)) ?? [];
  return (mark.to + padding.length - outer.from) % 2 === 1;
}
