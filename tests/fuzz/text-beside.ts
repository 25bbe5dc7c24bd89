import { expect } from 'vitest';
import { readFrontmatter } from '../../src/notes/text/frontmatter';
import { propertyKey } from '../../src/notes/settings/vocabulary';
import { parseYaml, type ReadNote, type Written } from './fuzzed-vault';

const BOM = '\uFEFF';

/** The lines of a text with their breaks; a last line without one stands alone. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/**
 * Checks that a text holds all lines of a former one in their order, breaks included, and gives the lines that it has
 * beside them; only a last line without a break may have got one, and a bullet without a word may have given its place.
 */
function linesAdded(before: string, after: string): readonly string[] {
  const former = linesOf(before);
  const added: string[] = [];
  let next = 0;
  for (const line of linesOf(after)) {
    const wanted = former[next];
    const isLast = next === former.length - 1 && wanted?.endsWith('\n') === false;
    if (line === wanted || (isLast && line.replace(/\r?\n$/, '') === wanted)) next += 1;
    else {
      added.push(line);
      // A bullet without a word, as templates leave it, gives its place to the line that is added.
      const bullet = /^ *[-*+](?=[ \t]*\r?\n?$)/.exec(wanted ?? '')?.[0];
      if (bullet !== undefined && line.startsWith(`${bullet} `)) next += 1;
    }
  }
  expect(former.slice(next)).toEqual([]);
  return added;
}

/** Checks that a note only has more lines than before: blank ones, and those that are expected, in breaks that it uses. */
export function expectLinesAdded(before: string, after: string, expected: RegExp): void {
  // A BOM stands before whatever is added at the beginning.
  const mark = before.startsWith(BOM) ? BOM : '';
  expect(after.startsWith(BOM)).toBe(mark !== '');
  const body = before.slice(mark.length);
  const added = linesAdded(body, after.slice(mark.length));
  for (const line of added) expect(line.trim() === '' || expected.test(line.trim())).toBe(true);
  if (!/(^|[^\r])\n/.test(before) && before.includes('\n'))
    expect(after).not.toMatch(/(^|[^\r])\n/);
  if (!before.includes('\r\n')) expect(after.replaceAll('\r\n', '')).toBe(after);
  if (body.trim() !== '') expect(after.endsWith('\n')).toBe(before.endsWith('\n'));
}

/** Checks that only given lines of a note, from 1, have changed, and gives what they were and are. */
export function changedLines(
  before: string,
  after: string,
  first: number,
  last: number,
): readonly (readonly [string, string])[] {
  const [former, now] = [before.split('\n'), after.split('\n')];
  expect(now.length).toBe(former.length);
  return former.flatMap((line, index) => {
    const is = now[index] ?? '';
    if (is === line) return [];
    expect(index + 1).toBeGreaterThanOrEqual(first);
    expect(index + 1).toBeLessThanOrEqual(last);
    expect(is.endsWith('\r')).toBe(line.endsWith('\r'));
    return [[line, is] as const];
  });
}

/** Checks that a note differs from a former text in nothing but properties that have one of these names. */
export function expectOnlyProperties(
  before: ReadNote,
  after: ReadNote,
  names: readonly string[],
  { isProcessed }: Pick<Written, 'isProcessed'>,
): void {
  const keys = new Set(names.map(propertyKey));
  const [from, to] = [before, after].map(({ text }) => readFrontmatter(text, parseYaml));
  expect(after.text.slice(to?.bodyOffset)).toBe(before.text.slice(from?.bodyOffset));
  const others = (data: object | null | undefined): unknown =>
    Object.entries(data ?? {}).filter(([key]) => !keys.has(propertyKey(key)));
  expect(others(to?.data)).toEqual(others(from?.data));
  if (isProcessed) return;
  expect(after.text.startsWith(BOM)).toBe(before.text.startsWith(BOM));
  // What is gone or new is a property of such a name, with the lines below its key.
  const former = linesOf(before.text.replace(BOM, ''));
  const now = linesOf(after.text.replace(BOM, ''));
  for (const [lines, others] of [
    [former, new Set(now)],
    [now, new Set(former)],
  ] as const)
    for (const line of lines.filter((it) => !others.has(it))) {
      const key = /^["']?([^\s"'#:-][^"':]*)["']?[ \t]*:/.exec(line)?.[1];
      if (key !== undefined) expect(keys).toContain(propertyKey(key));
    }
}
