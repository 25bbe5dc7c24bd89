/** What Obsidian does not take as part of a tag, for use in a class of characters; `/` parts a tag from those below. */
const NOT_IN_TAG = '\\s\\u2000-\\u206F\\u2E00-\\u2E7F\'!"#$%&()*+,.:;<=>?@^`{|}~[\\]\\\\';

const TAG_IN_TEXT = new RegExp(`(?:^|\\s)(#[^${NOT_IN_TAG}]+)`, 'gu');
const WHOLE_TAG = new RegExp(`^[^${NOT_IN_TAG}/]+(?:/[^${NOT_IN_TAG}/]+)*$`, 'u');
const NOT_IN_NAME = new RegExp(`[${NOT_IN_TAG}/]+`, 'gu');

/** The tags in a line, with their `#`. */
export function tagsInText(line: string): readonly string[] {
  return tagPlacesInText(line).map(({ tag }) => tag);
}

/** The tags in a line, with their `#`, and where they begin, from 0. */
export function tagPlacesInText(
  line: string,
): readonly { readonly tag: string; readonly at: number }[] {
  return [...line.matchAll(TAG_IN_TEXT)].map(({ index, 0: whole, 1: tag = '' }) => ({
    tag,
    at: index + whole.length - tag.length,
  }));
}

/** Tells whether Obsidian takes a word, given without `#`, for a whole tag. */
export function isTag(word: string): boolean {
  return WHOLE_TAG.test(word) && /[^\d/]/.test(word);
}

/** A name as a part of a tag: `in-person` for “in person”; empty where it leaves nothing to write. */
export function tagPart(name: string): string {
  return name
    .trim()
    .replace(NOT_IN_NAME, '-')
    .replace(/^-+|-+$/g, '');
}
