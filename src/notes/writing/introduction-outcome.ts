import { EntryWords } from '../details';
import type { EntryConventions } from '../settings/conventions';
import { tagPart, tagPlacesInText } from '../tag-text';
import { unlessReshaped } from '../text/same-shape';
import { placeOfEntry, type KnownEntry } from './entry-place';
import { rawIn } from './entry-words';

/**
 * The note with what came of an introduction in the tag of the item that records it: `#introduced/helped`. Null takes that out
 * again. Throws a sentence for the user where the item can't be found, or is no introduction any more.
 */
export function withOutcome(
  text: string,
  entry: KnownEntry,
  outcome: string | null,
  conventions: EntryConventions,
): string {
  const below = outcome === null ? '' : tagPart(outcome);
  if (outcome !== null && below === '') throw new Error(NO_TAG);
  const words = new EntryWords(conventions);
  const { reach } = placeOfEntry(text, entry);
  const raw = rawIn(text, reach);
  for (const line of reach) {
    if (line.isRaw) continue;
    for (const { tag, at } of tagPlacesInText(line.text)) {
      const start = line.start + at;
      if (raw.some((span) => span.start <= start && start < span.end)) continue;
      const word = introducing(tag, words);
      if (word === null) continue;
      const written = below === '' ? word : `${word}/${below}`;
      return unlessReshaped(text, text.slice(0, start) + written + text.slice(start + tag.length));
    }
  }
  throw new Error(NO_INTRODUCTION);
}

const NO_TAG = 'This can’t be written as a tag. Use letters.';
const NO_INTRODUCTION = 'The line no longer says that they were introduced.';

/** The part of a tag that says that people were introduced, without what came of it; null for other tags. */
function introducing(tag: string, words: EntryWords): string | null {
  for (let end = tag.indexOf('/'); end !== -1; end = tag.indexOf('/', end + 1))
    if (words.meaningOfTag(tag.slice(0, end))?.says === 'introduced') return tag.slice(0, end);
  return words.meaningOfTag(tag)?.says === 'introduced' ? tag : null;
}
