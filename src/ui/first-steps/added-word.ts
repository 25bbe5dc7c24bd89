import { GUIDE } from '../strings';
import type { MarkList } from './guide-port';

/** A list with a word added to it, or what is wrong with the word. */
export type AddedWord = { readonly words: readonly string[] } | { readonly problem: string };

/** Adds what was typed to a list: a folder there is, a tag with or without `#`, or a type. */
export function addedWord(
  list: MarkList,
  words: readonly string[],
  typed: string,
  allFolders: readonly string[],
): AddedWord {
  const word = read(list, typed, allFolders);
  if (word === null)
    return { problem: isFolders(list) ? GUIDE.noFolder(typed.trim()) : GUIDE.noWord };
  const has = words.some((other) => other.toLowerCase() === word.toLowerCase());
  return has ? { problem: GUIDE.hasIt(word) } : { words: [...words, word] };
}

/** Tells whether a list is one of folders. */
export function isFolders(list: MarkList): list is 'contactFolders' | 'conversationFolders' {
  return list === 'contactFolders' || list === 'conversationFolders';
}

function read(list: MarkList, typed: string, allFolders: readonly string[]): string | null {
  if (isFolders(list)) {
    const wanted = typed.trim().replace(/^\/+|\/+$/g, '');
    return allFolders.find((folder) => folder.toLowerCase() === wanted.toLowerCase()) ?? null;
  }
  const word = typed.trim().replace(list === 'contactTags' ? /^#/ : /^$/, '');
  const isWord = list === 'contactTags' ? /^[^\s#,]+$/.test(word) : word !== '';
  return isWord ? word : null;
}
