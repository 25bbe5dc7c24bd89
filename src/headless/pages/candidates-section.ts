import type { CandidateFolder, FolderUse } from '../../network/candidate-folders';
import { BLANK, line, toned, type Block } from '../page';
import { section } from './section';
import { counted, shellWord } from './words';

const OPTIONS: Readonly<Record<FolderUse, string>> = {
  contacts: '--people',
  conversations: '--meetings',
};

/** The folders that could hold contacts or conversations, and the command that takes them in. */
export function candidatesSection(
  candidates: readonly CandidateFolder[],
  vault: string,
): readonly Block[] {
  if (candidates.length === 0) return [];
  const options = candidates.map(({ path, holds }) => `${OPTIONS[holds]} ${shellWord(path)}`);
  const rows = candidates.map(({ path, holds, notes }, index) => [
    toned('strong', path),
    counted(notes, 'note'),
    `look like ${holds}`,
    options[index] ?? '',
  ]);
  return [
    ...section('Folders to take in', '', rows),
    BLANK,
    line('Try: ', toned('strong', `npm run -s rapport -- review ${vault} ${options.join(' ')}`)),
  ];
}
