import { inlineRaw, type Span } from '../text/inline-raw';
import { isBlank } from '../text/lines';
import { wordsOf } from '../text/list-block';
import type { ProseLine } from '../text/prose-lines';
import { interrupts } from '../text/raw-block';

/** The code and HTML within the lines of an entry, by offsets in the note. */
export function rawIn(text: string, lines: readonly ProseLine[]): readonly Span[] {
  return paragraphsOf(lines).flatMap(({ start, end }) =>
    inlineRaw(text.slice(start, end)).map((raw) => ({
      start: start + raw.start,
      end: start + raw.end,
    })),
  );
}

/** What the lines of an entry say beside code and HTML: a text for each paragraph. */
export function shownIn(text: string, lines: readonly ProseLine[]): readonly string[] {
  return paragraphsOf(lines).map(({ start, end }) => {
    const said = text.slice(start, end);
    let [shown, next] = ['', 0];
    for (const raw of inlineRaw(said)) {
      shown += `${said.slice(next, raw.start)} `;
      next = raw.end;
    }
    return shown + said.slice(next);
  });
}

const HEADING = /^#{1,6}(?:[ \t]|$)/;

/** The paragraphs in some lines of a block, and the headings among them: no code or HTML within a line leaves them. */
function paragraphsOf(lines: readonly ProseLine[]): readonly Span[] {
  const paragraphs: Span[] = [];
  let isOpen = false;
  lines.forEach((line, index) => {
    const { start, end } = line;
    const isText = !line.isRaw && !line.beginsCode && !isBlank(line.text);
    const words = wordsOf(line.text);
    // What isn't raw and yet looks like a formula is text.
    const interrupting = !words.startsWith('$$') && interrupts(lines, index, words);
    const goesOn = isText && isOpen && !interrupting;
    const above = goesOn ? paragraphs.pop() : undefined;
    if (isText) paragraphs.push({ start: above?.start ?? start, end });
    isOpen = isText && !HEADING.test(words);
  });
  return paragraphs;
}
