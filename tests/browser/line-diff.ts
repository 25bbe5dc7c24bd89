/** Notes by path. */
export type Notes = Readonly<Record<string, string>>;

/** Paths of the notes that changed, appeared or vanished, in order. */
export function changedPaths(before: Notes, after: Notes): readonly string[] {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths].filter((path) => before[path] !== after[path]).sort();
}

/** The notes that changed as `@ path`, each with the lines it lost and gained as `- line` and `+ line`, in its order. */
export function vaultDiff(before: Notes, after: Notes): string {
  return changedPaths(before, after)
    .flatMap((path) => [`@ ${path}`, ...lineDiff(linesOf(before[path]), linesOf(after[path]))])
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

/** The lines of a note with what ends them, other than a newline; none for a note that isn't there. */
function linesOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split('\n');
}

/** What leads from some lines to others, by a longest common subsequence. */
function lineDiff(before: readonly string[], after: readonly string[]): readonly string[] {
  const common = commonLengths(before, after);
  const at = (row: number, column: number): number => common[row]?.[column] ?? 0;
  const diff: string[] = [];
  let [from, to] = [0, 0];
  while (from < before.length || to < after.length) {
    if (from < before.length && to < after.length && before[from] === after[to]) {
      from += 1;
      to += 1;
    } else if (
      to >= after.length ||
      (from < before.length && at(from + 1, to) >= at(from, to + 1))
    ) {
      diff.push(`- ${before[from] ?? ''}`);
      from += 1;
    } else {
      diff.push(`+ ${after[to] ?? ''}`);
      to += 1;
    }
  }
  return diff;
}

/** How many lines the rest of both have in common, from each pair of places on. */
function commonLengths(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly number[])[] {
  const rows = [new Array<number>(after.length + 1).fill(0)];
  for (const line of [...before].reverse()) {
    const below = rows[0] ?? [];
    const row = [0];
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const same = line === after[column];
      const right = row[0] ?? 0;
      row.unshift(same ? (below[column + 1] ?? 0) + 1 : Math.max(below[column] ?? 0, right));
    }
    rows.unshift(row);
  }
  return rows;
}
