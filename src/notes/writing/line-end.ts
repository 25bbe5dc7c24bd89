import type { Line } from '../text/lines';

/** A text with words added to the end of one of its lines: before a block id and blank characters there. */
export function addToLine(text: string, line: Line, words: string): string {
  return insertAt(text, line.start + endOfWords(line.text), words);
}

/** A text with words inserted at an offset. */
export function insertAt(text: string, at: number, words: string): string {
  return text.slice(0, at) + words + text.slice(at);
}

/** Where the words of a line end. */
export function endOfWords(line: string): number {
  const words = line.trimEnd();
  const id = /[ \t]\^[A-Za-z0-9-]+$/.exec(words);
  return id === null ? words.length : words.slice(0, id.index).trimEnd().length;
}
