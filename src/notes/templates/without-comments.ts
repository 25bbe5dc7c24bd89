import { blocksOf } from '../text/blocks';
import type { Span } from '../text/inline-raw';
import type { ProseLine } from '../text/prose-lines';

/** Inline code, in which nothing is a comment, or a comment, whose end is missing where nothing closes it. */
const CODE_OR_COMMENT = /(?<![\\`])`[^`\n]+`(?!`)|%%[^]*?(%%|$)|<!--[^]*?(-->|$)/g;

/**
 * A note with blanks for all but its prose: for comments, code and headings, so that each line stays where it is. What
 * one way of reading it takes for a comment is hidden, since it may be private: comments end on their line, in their
 * block or in a later one of the section. One that nothing closes reaches to the end of its block.
 */
export function withoutComments(text: string, prose: readonly ProseLine[]): string {
  const bare = blanked(text, gapsOf(text, prose));
  const blocks = blocksOf(text);
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ start }) => start);
  const sections = [0, ...headings].map((start, index) => ({
    start,
    end: headings[index] ?? text.length,
  }));
  const comments = [
    ...[...sections, ...prose].flatMap((span) => commentsIn(bare, span, false)),
    ...blocks.flatMap((span) => commentsIn(bare, span, true)),
  ];
  return blanked(
    bare,
    comments.sort((a, b) => a.start - b.start),
  );
}

/** All that is no prose. */
function gapsOf(text: string, prose: readonly ProseLine[]): readonly Span[] {
  const read = prose.filter(({ isRaw, beginsCode }) => !isRaw && !beginsCode);
  const starts = [...read.map(({ start }) => start), text.length];
  const ends = [0, ...read.map(({ end }) => end)];
  return starts.map((end, index) => ({ start: ends[index] ?? 0, end }));
}

function commentsIn(text: string, { start, end }: Span, withUnclosed: boolean): readonly Span[] {
  return [...text.slice(start, end).matchAll(CODE_OR_COMMENT)].flatMap((match) => {
    const [whole, percent, html] = match;
    if (whole.startsWith('`') || (!withUnclosed && (percent ?? html) === '')) return [];
    const from = start + match.index;
    return [{ start: from, end: from + whole.length }];
  });
}

/** A text with blanks for some stretches of it, given by where they begin; its lines stay. */
function blanked(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(text.slice(at, from), text.slice(from, end).replace(/[^\r\n]/g, ' '));
    at = end;
  }
  return parts.join('') + text.slice(at);
}
