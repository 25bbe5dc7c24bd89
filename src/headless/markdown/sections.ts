import type { SyntaxNode, Tree } from '@lezer/common';
import type { HeadingCache, SectionCache } from 'obsidian';
import { blockIdOf } from './block-id';
import {
  lastLineEnd,
  lineOf,
  lineStart,
  positionOf,
  type NoteLines,
  type Span,
} from './note-lines';

interface Section extends Span {
  readonly type: string;
  readonly id: string | null;
}

/** The kinds of block, as Obsidian names them. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['Blockquote', 'blockquote'],
  ['BulletList', 'list'],
  ['CodeBlock', 'code'],
  ['CommentBlock', 'html'],
  ['FencedCode', 'code'],
  ['Footnote', 'footnoteDefinition'],
  ['Formula', 'math'],
  ['HTMLBlock', 'html'],
  ['HiddenComment', 'comment'],
  ['HorizontalRule', 'thematicBreak'],
  ['LinkReference', 'definition'],
  ['OrderedList', 'list'],
  ['Paragraph', 'paragraph'],
  ['ProcessingInstructionBlock', 'html'],
  ['Table', 'table'],
]);
const HEADING = /^(?:ATX|Setext)Heading([1-6])$/;
const CALLOUT = /^>[ \t]*\[![^\]\n]+\]/;

/** The blocks at the root of a note, in order. */
export function sectionsOf(note: NoteLines, tree: Tree): SectionCache[] {
  const sections: Section[] = [];
  for (let node = tree.topNode.firstChild; node !== null; node = node.nextSibling) {
    const section = sectionOf(note, node);
    const previous = sections.at(-1);
    if (previous !== undefined && goesOn(note, previous, section)) {
      sections[sections.length - 1] = { ...previous, to: section.to, id: section.id };
    } else if (previous !== undefined && isNameOf(previous, section)) {
      sections[sections.length - 1] = { ...previous, id: section.id };
      sections.push({ ...section, id: null });
    } else {
      sections.push(section);
    }
  }
  return sections.map(({ type, id, ...span }) => ({
    type,
    position: positionOf(note, span),
    ...(id !== null && { id }),
  }));
}

/** The headings at the root of a note, in order. */
export function headingsOf(note: NoteLines, tree: Tree): HeadingCache[] {
  const headings: HeadingCache[] = [];
  for (let node = tree.topNode.firstChild; node !== null; node = node.nextSibling) {
    const level = HEADING.exec(node.name)?.[1];
    if (level === undefined) continue;
    const { from, to } = sectionOf(note, node);
    const heading = headingText(note, node);
    headings.push({ position: positionOf(note, { from, to }), heading, level: Number(level) });
  }
  return headings;
}

function sectionOf(note: NoteLines, node: SyntaxNode): Section {
  const { name } = node;
  const type = HEADING.test(name) ? 'heading' : (TYPES.get(name) ?? 'paragraph');
  const indented = type === 'paragraph' || name.startsWith('Setext');
  const from = indented ? node.from : lineStart(note, node.from);
  const to = lastLineEnd(note, node);
  if (type === 'paragraph') return { type, from, to, id: blockIdOf(note, { from, to }) };
  const callout = name === 'Blockquote' && CALLOUT.test(note.text.slice(node.from, to));
  return { type: callout ? 'callout' : type, from, to, id: null };
}

/** A long paragraph or table is read in parts. */
function goesOn(note: NoteLines, previous: Section, section: Section): boolean {
  const cut = previous.type === 'paragraph' || previous.type === 'table';
  if (!cut || section.type !== 'paragraph') return false;
  return lineOf(note, section.from) === lineOf(note, previous.to) + 1;
}

/** A paragraph that is nothing but a block id names the block before it. */
function isNameOf({ type }: Section, { id, from, to }: Section): boolean {
  if (id === null || to - from !== id.length + 1) return false;
  return type !== 'paragraph' && type !== 'heading';
}

function headingText({ text }: NoteLines, node: SyntaxNode): string {
  let { from, to } = node;
  for (const mark of node.getChildren('HeaderMark')) {
    if (mark.from === node.from) from = mark.to;
    else to = mark.from;
  }
  const lines = text.slice(from, to).trim().split('\n');
  return lines.map((line) => line.trim()).join('\n');
}
