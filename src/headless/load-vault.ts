import { join } from 'node:path';
import { Network } from '../network/network';
import type { NoteFacts } from '../notes/facts';
import type { Problem } from '../notes/problem';
import type { Settings } from '../notes/settings/settings';
import type { Disk } from './disk';
import { givenFolders, type GivenFolders } from './given-folders';
import { readNoteFile } from './note-file';
import { createTextReader, type TextReader } from './text-reader';
import { walkVault, type VaultFolder } from './vault-folder';
import { readVaultSettings } from './vault-settings';

/** A vault as read from its folder. */
export interface LoadedVault {
  readonly network: Network;
  readonly settings: Settings;
  /** Paths of all notes, in order. */
  readonly notes: readonly string[];
  /** What can't be understood of the settings and folders; the network knows the notes' own problems. */
  readonly problems: readonly Problem[];
}

/** Told how many notes have been read, of how many. */
export type OnProgress = (read: number, all: number) => void;

/** So many files are read at the same time: enough to keep a disk busy, few enough to bound the memory. */
const AT_A_TIME = 16;

/** Reads a vault from its folder; throws `BadInput` where the folder, or one given with it, isn't there. */
export async function loadVault(
  folder: string,
  given: GivenFolders,
  disk: Disk,
  onProgress: OnProgress,
): Promise<LoadedVault> {
  const vault = await walkVault(folder, disk);
  const stored = await readVaultSettings(vault.root, disk);
  const settings = givenFolders(stored.settings, given, vault.folders);
  const reader = createTextReader(settings);
  const network = new Network(settings.rules);
  await readNotes(vault, reader, disk, (path, facts, read) => {
    network.stage(path, facts);
    onProgress(read, vault.notes.length);
  });
  network.settle();
  const problems = [...stored.problems, ...reader.problems.map(ofDailyNotes), ...vault.problems];
  return { network, settings, notes: vault.notes, problems };
}

async function readNotes(
  { root, notes }: VaultFolder,
  reader: TextReader,
  disk: Disk,
  take: (path: string, facts: NoteFacts, read: number) => void,
): Promise<void> {
  const paths = notes[Symbol.iterator]();
  let read = 0;
  const work = async (): Promise<void> => {
    for (let next = paths.next(); next.done !== true; next = paths.next()) {
      const path = next.value;
      const facts = reader.factsOf({ path, ...(await readNoteFile(join(root, path), disk)) });
      read += 1;
      take(path, facts, read);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
}

/** The reader knows the format of daily notes, but not the file that it was written in. */
function ofDailyNotes(problem: Problem): Problem {
  return problem.path === '' ? { ...problem, path: '.obsidian/daily-notes.json' } : problem;
}
