import type { FoundNotes, FoundSort } from '../../network/found-notes';
import type { NoteSign } from '../../notes/reading/note-sign';
import { GUIDE, signInWords } from '../strings';
import type { MarkList } from './guide-port';

/** So many sources are told one by one, and one more where that is the last. */
const MOST_SOURCES = 3;

/** Where notes come from, in one line: `40 by type: person · 20 by folder People`. */
export function foundInWords({ count, sources }: FoundSort): string {
  const [only, ...others] = sources;
  if (only === undefined) return '';
  if (others.length === 0) return GUIDE.allFrom(signInWords(only.sign));
  const told = sources.length <= MOST_SOURCES + 1 ? sources : sources.slice(0, MOST_SOURCES);
  const rest = count - told.reduce((sum, source) => sum + source.count, 0);
  const words = told.map((source) => GUIDE.from(source.count, signInWords(source.sign)));
  return [...words, ...(rest > 0 ? [GUIDE.otherSigns(rest)] : [])].join(' · ');
}

/** How many notes were recognised by a word of one of the lists. */
export function countOfWord(found: FoundNotes, list: MarkList, word: string): number {
  const { sources } = found[list === 'conversationFolders' ? 'conversation' : 'contact'];
  let count = 0;
  for (const source of sources) if (isOfWord(source.sign, list, word)) count += source.count;
  return count;
}

function isOfWord(sign: NoteSign, list: MarkList, word: string): boolean {
  switch (list) {
    case 'contactFolders':
    case 'conversationFolders':
      return sign.by === 'folder' && sign.folder === word;
    case 'contactTags':
      return sign.by === 'tag' && sign.tag === word;
    case 'contactMarkers':
      return sign.by === 'property' && sign.value === word;
  }
}
