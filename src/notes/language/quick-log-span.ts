/** What a part of a quick log was understood as; a joint only holds the others together: “had a”, “with”. */
export type QuickLogPart =
  | 'contact'
  | 'ambiguous'
  | 'unknown'
  | 'channel'
  | 'direction'
  | 'day'
  | 'gave'
  | 'received'
  | 'follow-up'
  | 'joint';

/** A part of a typed line, from one offset up to another, and what it was understood as. */
export interface QuickLogSpan {
  readonly start: number;
  readonly end: number;
  readonly part: QuickLogPart;
  /** Whether its words are in the text as well, since they may say more or still wait for a decision. */
  readonly stays: boolean;
}

/** Orders spans as they stand in the line. */
export function inOrder(spans: readonly QuickLogSpan[]): readonly QuickLogSpan[] {
  return [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What is left of a line, word for word, without the spans that were taken out of it. */
export function textLeft(line: string, spans: readonly QuickLogSpan[]): string {
  const pieces: string[] = [];
  let offset = 0;
  for (const { start, end, stays } of inOrder(spans)) {
    if (stays) continue;
    if (start > offset) pieces.push(line.slice(offset, start));
    offset = Math.max(offset, end);
  }
  pieces.push(line.slice(offset));
  const text = pieces.reduce((before, piece) => joined(before, piece.replace(/\s+/g, ' ')), '');
  return withoutLooseMarks(text);
}

function joined(before: string, piece: string): string {
  const [left, right] = [before.trimEnd(), piece.trim()];
  if (left === '' || right === '') return left + right;
  // The mark that ended what was taken out is no mark of a sentence that has ended before.
  if (/[.!?]$/.test(left) && /^[.,;:](?=\s|$)/.test(right)) return joined(left, right.slice(1));
  return /^[,;:.!?)]/.test(right) ? left + right : `${left} ${right}`;
}

/** A text without the marks that parted it from what was taken out before and behind it. */
function withoutLooseMarks(text: string): string {
  const begun = text.replace(/^(?:[.,;:!–—-]+(?=\s|$)|[–—]|\s)+/u, '');
  let [left, before] = [begun, ''];
  while (left !== before) {
    before = left;
    left = left.replace(/[\s,;:–—(]+$/u, '').replace(/(?:^|\s)-+$/u, '');
  }
  return left;
}

/** A part of a line with the brackets that hold nothing else, so that no empty ones are left. */
export function withBrackets<T extends { readonly start: number; readonly end: number }>(
  line: string,
  part: T,
): T {
  const open = /\(\s*$/.exec(line.slice(0, part.start));
  const close = /^\s*\)/.exec(line.slice(part.end));
  if (open === null || close === null) return part;
  return { ...part, start: open.index, end: part.end + close[0].length };
}

/** A line with spaces in the place of spans, so that offsets stay. */
export function blanked(line: string, spans: readonly QuickLogSpan[]): string {
  return spans.reduce(
    (text, { start, end }) =>
      text.slice(0, start) + spaces(text.slice(start, end)) + text.slice(end),
    line,
  );
}

/** As many spaces as a text is long. */
export function spaces(text: string): string {
  return ' '.repeat(text.length);
}

/** A part of a line as what was made of it, out of the text. */
export function asSpan(
  { start, end }: { readonly start: number; readonly end: number },
  part: QuickLogSpan['part'],
): QuickLogSpan {
  return { start, end, part, stays: false };
}
