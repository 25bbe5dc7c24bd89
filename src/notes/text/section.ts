import { blocksOf, type Block } from './blocks';
import { beginningOf, indentOf, lineBreakAt } from './lines';
import { headingKey } from '../reading/outline';

/** Level of a heading that Rapport writes itself. */
const NEW_HEADING = '##';

/** The marker of an item that begins a list. */
const NEW_MARKER = '- ';

/**
 * The note with a line at the end of the section under a heading (compared without case, emoji and punctuation;
 * the first one that fits), which is created at the end of the note if missing. A line that begins with `- ` takes the
 * marker of the list it joins, and the place of a bullet without a word that is all there is in the section. A section ends at
 * the next heading of any level, and before code or a comment that nothing closes. All other text stays as it is. The section
 * does not stand below headings that it is to be apart from, since its lines would be read as theirs.
 */
export function insertInSection(
  text: string,
  heading: string,
  line: string,
  ...apartFrom: readonly string[]
): string {
  return insertLinesInSection(text, heading, [line], ...apartFrom);
}

/** The note with several lines at the end of the section under a heading, as `insertInSection` places one. */
export function insertLinesInSection(
  text: string,
  heading: string,
  lines: readonly string[],
  ...apartFrom: readonly string[]
): string {
  if (lines.length === 0) return text;
  const blocks = blocksOf(text);
  const found = blocks.findIndex(
    (block, index) =>
      block.kind === 'heading' &&
      isSameHeading(block.title, heading) &&
      block.level <= deepestLevel(blocks.slice(0, index), apartFrom),
  );
  const own = blocks[found];
  if (own === undefined) return appendSection(text, blocks, heading, lines, apartFrom);
  const section = sectionFrom(blocks, found + 1);
  const last = lastContent(section);
  if (last !== undefined && last === section[0] && isEmptyBullet(text, last, lines))
    return inPlaceOf(text, last, blocks[found + 2], lines);
  if (last !== undefined) return insertAfter(text, last, blocks[blocks.indexOf(last) + 1], lines);
  // Below the heading a blank line, as everywhere around headings; and one more where text follows at once.
  const newline = lineBreakAt(text, own.end);
  const following = blocks[found + 1];
  const crowded = following !== undefined && isNextLine(text, own.end, following.start);
  const added = lines.join(newline) + parting(text, following, newline);
  return insert(text, own.end, `${newline}${newline}${added}${crowded ? newline : ''}`);
}

function appendSection(
  text: string,
  blocks: readonly Block[],
  heading: string,
  lines: readonly string[],
  apartFrom: readonly string[],
): string {
  const unclosed = blocks.find(({ kind }) => kind === 'unclosed');
  const last = blocks.findLast((block) => block !== unclosed);
  const at = last?.end ?? beginningOf(text);
  const newline = lineBreakAt(text, at);
  const whole = /^#{1,6}[ \t]/.test(heading) ? heading : `${NEW_HEADING} ${heading}`;
  const deepest = deepestLevel(blocks, apartFrom);
  const title = whole.replace(/^#+/, (marks) => marks.slice(0, deepest));
  const section = `${title}${newline}${newline}${lines.join(newline)}`;
  const crowded = unclosed !== undefined && isNextLine(text, at, unclosed.start);
  const after = `${parting(text, unclosed, newline)}${crowded ? newline : ''}`;
  return last === undefined
    ? insert(text, at, `${section}${newline}${after}`)
    : insert(text, at, `${newline}${newline}${section}${after}`);
}

/** The deepest level of a heading behind some blocks that does not stand below those that it is to be apart from. */
function deepestLevel(blocks: readonly Block[], apartFrom: readonly string[]): number {
  let deepest = Infinity;
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    const { title } = block;
    if (apartFrom.some((heading) => isSameHeading(title, heading)))
      deepest = Math.min(deepest, block.level);
    else if (block.level <= deepest) deepest = Infinity;
  }
  return deepest;
}

/** Tells whether a heading is one that was asked for: without case, emoji and punctuation. */
export function isSameHeading(title: string, heading: string): boolean {
  const wanted = headingKey(heading);
  return wanted === '' ? title.trim() === heading.trim() : headingKey(title) === wanted;
}

/** The blocks of a section: those up to the next heading, and to what nothing closes. */
function sectionFrom(blocks: readonly Block[], first: number): readonly Block[] {
  const rest = blocks.slice(first);
  const end = rest.findIndex(({ kind }) => kind === 'heading' || kind === 'unclosed');
  return end === -1 ? rest : rest.slice(0, end);
}

/** The block to write after: the last text or list, since rules and comments often close a section; else a comment. */
function lastContent(section: readonly Block[]): Block | undefined {
  return (
    section.findLast(({ kind }) => kind === 'text' || kind === 'list') ??
    section.findLast(({ kind }) => kind === 'comment')
  );
}

/** Tells whether a block is a bullet without a word, as templates leave it below a heading for what is to be written there. */
function isEmptyBullet(
  text: string,
  block: Block,
  lines: readonly string[],
): block is Block & { readonly kind: 'list' } {
  const isItems = lines.every((line) => line.startsWith(NEW_MARKER));
  return (
    isItems && block.kind === 'list' && /^ *[-*+][ \t]*$/.test(text.slice(block.start, block.end))
  );
}

/** The note with items in the place of an empty bullet. */
function inPlaceOf(
  text: string,
  bullet: Block & { readonly kind: 'list' },
  next: Block | undefined,
  lines: readonly string[],
): string {
  const newline = lineBreakAt(text, bullet.end);
  const items = asItemsOf(bullet.marker, lines).join(newline);
  const after = `${parting(text, next, newline)}${goesOn(text, bullet, next) ? newline : ''}`;
  return text.slice(0, bullet.start) + items + after + text.slice(bullet.end);
}

function insertAfter(
  text: string,
  block: Block,
  next: Block | undefined,
  lines: readonly string[],
): string {
  const newline = lineBreakAt(text, block.end);
  if (block.kind === 'list' && lines.every((line) => line.startsWith(NEW_MARKER)))
    return insert(text, block.end, newItems(text, block, next, lines));
  const after = `${parting(text, next, newline)}${goesOn(text, block, next) ? newline : ''}`;
  return insert(text, block.end, `${newline}${newline}${lines.join(newline)}${after}`);
}

/** Items to add at the end of a list. */
export function newItems(
  text: string,
  list: Block & { readonly kind: 'list' },
  next: Block | undefined,
  lines: readonly string[],
): string {
  const newline = lineBreakAt(text, list.end);
  const added = newline + asItemsOf(list.marker, lines).join(newline);
  return goesOn(text, list, next) ? added + newline : added;
}

/** Tells whether what follows a block at once would go on with a new item behind it, and so needs a blank line before it. */
function goesOn(text: string, block: Block, next: Block | undefined): boolean {
  if (next === undefined || !isNextLine(text, block.end, next.start)) return false;
  const written = text.slice(next.start, next.end).trimStart();
  if (next.kind === 'heading') return !/^#{1,6}(?:\s|$)/.test(written);
  // A formula that nothing closes may as well be text.
  return next.kind === 'text' || (next.kind === 'unclosed' && written.startsWith('$$'));
}

/**
 * What parts a new list from an indented block behind it, which its last item would take in: a comment that says nothing.
 * Source: CommonMark 0.31.2, section 5.3.
 */
export function parting(text: string, next: Block | undefined, newline: string): string {
  const isTaken =
    next !== undefined && indentOf(text.slice(next.start, next.end)) >= NEW_MARKER.length;
  return isTaken ? `${newline}${newline}<!-- -->` : '';
}

/** Lines that begin with `- ` as items with a list's next marker, counted on where it has numbers. */
function asItemsOf(marker: string, lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => {
    const own = marker.replace(/\d+/, (number) => String(Number(number) + index));
    return own + line.slice(NEW_MARKER.length);
  });
}

/** Tells whether no blank line lies between two offsets at the ends of neighbouring blocks. */
export function isNextLine(text: string, end: number, start: number): boolean {
  return text.slice(end, start).split('\n').length <= 2;
}

function insert(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}
