import { sep } from 'node:path';
import type { Settings } from '../notes/settings/settings';
import { BadInput } from './bad-input';
import { nearestWords } from '../domain/nearest-words';

/** Folders named on the command line, as given. */
export interface GivenFolders {
  readonly people: readonly string[];
  readonly meetings: readonly string[];
}

/** The settings with the given folders added to theirs; throws `BadInput` for one that the vault doesn't have. */
export function givenFolders(
  settings: Settings,
  { people, meetings }: GivenFolders,
  folders: readonly string[],
): Settings {
  const { conventions } = settings;
  const found = (given: string): string => folderIn(folders, given);
  return {
    ...settings,
    conventions: {
      ...conventions,
      contactFolders: [...conventions.contactFolders, ...people.map(found)],
      conversationFolders: [...conventions.conversationFolders, ...meetings.map(found)],
    },
  };
}

/** The folder of the vault that is meant, as it is spelled there; empty for the vault itself. */
function folderIn(folders: readonly string[], given: string): string {
  if (given.trim() === '') throw new BadInput('Name the folder that --people or --meetings means.');
  const wanted = given
    .replaceAll(sep, '/')
    .replace(/^(?:\.?\/)+|\/+$/g, '')
    .replace(/^\.$/, '');
  if (wanted === '') return '';
  const key = folded(wanted);
  const found =
    folders.find((folder) => folder === wanted) ?? folders.find((folder) => folded(folder) === key);
  if (found !== undefined) return found;
  const near = nearestWords(wanted, folders, (folder) => [folder]);
  const hint = near.length === 0 ? '' : ` Nearest: ${near.join(', ')}.`;
  throw new BadInput(`The vault has no folder “${given}”.${hint}`);
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
