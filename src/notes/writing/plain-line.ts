import { plainText } from '../written-values';
import { asItem, inOneLine } from './one-line';

/** A text of a note on one line, in which tags are no tags, links no links, and nothing makes a task of the item. */
export function plainLine(text: string): string {
  return asItem(plainText(inOneLine(text))).replace(/(^|[\s(])#(?=[^\s#])/g, '$1\\#');
}
