/** A stretch of a text that another text takes the place of. */
export interface TextChange {
  /** Offsets in the text before. */
  readonly from: number;
  readonly to: number;
  /** What stands there afterwards. */
  readonly text: string;
}

/** Beyond this many pairs of lines a change is one stretch: finding several would cost more than they are worth. */
const MOST_PAIRS = 1_000_000;

/**
 * The changes that make one text of another, in order and apart from each other, by offsets in the text before; each as
 * short as can be, so that what an editor keeps beside them stays. No change parts a character or a line break.
 */
export function textChanges(before: string, after: string): readonly TextChange[] {
  if (before === after) return [];
  const [old, fresh] = [wholeLines(before), wholeLines(after)];
  const shared = Math.min(old.length, fresh.length);
  let top = 0;
  while (top < shared && old[top] === fresh[top]) top += 1;
  let bottom = 0;
  while (bottom < shared - top && old.at(-1 - bottom) === fresh.at(-1 - bottom)) bottom += 1;

  const changes: TextChange[] = [];
  let from = lengthOf(old.slice(0, top));
  const [oldMiddle, freshMiddle] = [
    old.slice(top, old.length - bottom),
    fresh.slice(top, fresh.length - bottom),
  ];
  let [line, freshLine] = [0, 0];
  const end: Match = [oldMiddle.length, freshMiddle.length];
  for (const [kept, freshKept] of [...matches(oldMiddle, freshMiddle), end]) {
    const removed = oldMiddle.slice(line, kept).join('');
    const added = freshMiddle.slice(freshLine, freshKept).join('');
    if (removed !== added)
      changes.push(shortened({ from, to: from + removed.length, text: added }, removed));
    from += removed.length + (oldMiddle[kept]?.length ?? 0);
    [line, freshLine] = [kept + 1, freshKept + 1];
  }
  return changes;
}

/** The changes that take changes back, by offsets in the text that they made. */
export function reversed(changes: readonly TextChange[], before: string): readonly TextChange[] {
  let grown = 0;
  return changes.map(({ from, to, text }) => {
    const start = from + grown;
    grown += text.length - (to - from);
    return { from: start, to: start + text.length, text: before.slice(from, to) };
  });
}

/** The lines of a text with their breaks; together they are the text. */
function wholeLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}

/** The indices of a line that stays, in both texts. */
type Match = readonly [before: number, after: number];

/** The most lines that stay, in order: a longest common subsequence. */
function matches(before: readonly string[], after: readonly string[]): readonly Match[] {
  const width = after.length + 1;
  if (before.length * width > MOST_PAIRS) return [];
  const longest = new Uint32Array((before.length + 1) * width);
  const at = (line: number, column: number): number => longest[line * width + column] ?? 0;
  for (let line = before.length - 1; line >= 0; line -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      longest[line * width + column] =
        before[line] === after[column]
          ? at(line + 1, column + 1) + 1
          : Math.max(at(line + 1, column), at(line, column + 1));
  const found: Match[] = [];
  let [line, column] = [0, 0];
  while (line < before.length && column < after.length) {
    if (before[line] === after[column]) {
      found.push([line, column]);
      [line, column] = [line + 1, column + 1];
    } else if (at(line + 1, column) >= at(line, column + 1)) line += 1;
    else column += 1;
  }
  return found;
}

/** A change without the characters at its ends that stay, given what it removes. */
function shortened({ from, to, text }: TextChange, removed: string): TextChange {
  const shared = Math.min(removed.length, text.length);
  let start = 0;
  while (start < shared && removed[start] === text[start]) start += 1;
  while (start > 0 && (parts(removed, start) || parts(text, start))) start -= 1;
  let end = 0;
  while (end < shared - start && removed.at(-1 - end) === text.at(-1 - end)) end += 1;
  while (end > 0 && (parts(removed, removed.length - end) || parts(text, text.length - end)))
    end -= 1;
  return { from: from + start, to: to - end, text: text.slice(start, text.length - end) };
}

/** Whether an offset lies within a character of two units, or within a line break. */
function parts(text: string, offset: number): boolean {
  const pair = text.slice(Math.max(0, offset - 1), offset + 1);
  return pair === '\r\n' || /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair);
}
