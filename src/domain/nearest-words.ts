/** How many are proposed. */
const AT_MOST = 3;

/**
 * The things whose names are nearest to a word that names none of them, nearest first: those that begin with it or
 * hold it, and those that differ from it by a few letters.
 */
export function nearestWords<T>(
  word: string,
  things: readonly T[],
  namesOf: (thing: T) => readonly string[],
): readonly T[] {
  const wanted = folded(word);
  const mostEdits = mostEditsOf(wanted);
  return things
    .map((thing) => {
      const distances = namesOf(thing).map((name) => distance(wanted, folded(name), mostEdits));
      return { thing, distance: Math.min(...distances) };
    })
    .filter((found) => found.distance <= mostEdits)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, AT_MOST)
    .map(({ thing }) => thing);
}

/** Tells whether a name holds a word, begins with it, or differs from it by a few letters. */
export function isNear(word: string, name: string): boolean {
  const wanted = folded(word);
  return distance(wanted, folded(name), mostEditsOf(wanted)) <= mostEditsOf(wanted);
}

/** So many letters may differ, by the length of what is wanted. */
function mostEditsOf(wanted: string): number {
  return Math.max(1, Math.floor(wanted.length / 3));
}

/** Letters without case and accents. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

function distance(wanted: string, name: string, most: number): number {
  if (wanted === '') return Infinity;
  if (name.split(' ').some((part) => part.startsWith(wanted)) || name.startsWith(wanted)) return 0;
  if (name.includes(wanted)) return 1;
  return Math.min(
    edits(wanted, name, most),
    ...name.split(' ').map((part) => edits(wanted, part, most)),
  );
}

/** The number of letters to insert, drop or replace to get from one text to the other; Infinity beyond `most`. */
function edits(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return Infinity;
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let line = 1; line <= from.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (row[column - 1] ?? 0) + (from[line - 1] === to[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? Infinity;
}
