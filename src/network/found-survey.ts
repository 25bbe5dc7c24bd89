import type { Circle } from '../domain/circle';
import type { Day } from '../domain/day';
import type { NoteFacts } from '../notes/facts';
import { folderOf, isWithin } from '../notes/paths';
import { createNoteReader, type Note } from '../notes/reading/note-reader';
import { SignReader, type SignedSort } from '../notes/reading/note-sign';
import type { Conventions } from '../notes/settings/conventions';
import { candidateFolders, type CandidateFolder, type FolderUse } from './candidate-folders';
import { NoteTally, type FoundNotes } from './found-notes';
import type { Network } from './network';

/** What a vault holds for Rapport, and what it would hold if more folders were taken in. */
export interface Survey {
  readonly found: FoundNotes;
  /** Folders that look right, each with the exact number of notes that its use would newly take in. */
  readonly folders: readonly CandidateFolder[];
  /** All folders that hold notes, in order. */
  readonly allFolders: readonly string[];
}

/** What a survey looks at: the notes, and the network made of them under some conventions. */
export interface SurveySource {
  readonly paths: readonly string[];
  /** A note as its metadata has it; null where there is none any more. */
  readonly noteAt: (path: string) => Note | null;
  readonly network: Network;
  readonly conventions: Conventions;
  readonly circles: readonly Circle[];
  readonly today: Day;
}

/** So many notes are looked at, and so many paths passed over, before the app may have its turn. */
const PORTION = 50;
const MANY = 1000;

/**
 * Looks at all notes, in portions, between which it yields. Where notes change meanwhile the result may be mixed; whoever
 * shows it asks again after a change.
 */
export function* surveyOf(source: SurveySource): Generator<void, Survey> {
  const found = yield* tallied(source);
  const folders: CandidateFolder[] = [];
  for (const candidate of candidateFolders(source.paths, source.conventions, (path, use) =>
    isKnown(source.network, path, use),
  )) {
    const notes = yield* newlyTaken(source, candidate);
    if (notes > 0) folders.push({ ...candidate, notes });
  }
  return { found, folders: folders.sort(mostFirst), allFolders: foldersOf(source.paths) };
}

function* tallied(source: SurveySource): Generator<void, FoundNotes> {
  const { paths, noteAt, network, conventions, today } = source;
  const signs = new SignReader(conventions);
  const tally = new NoteTally();
  for (const [index, path] of paths.entries()) {
    if (index % PORTION === PORTION - 1) yield;
    const facts = network.facts(path);
    const sort = facts === undefined ? null : sortOf(facts);
    if (facts === undefined || sort === null) continue;
    const { contact, conversation, day } = facts;
    const metadata = noteAt(path)?.metadata ?? null;
    const on = conversation?.on ?? day ?? 0;
    const latest = on > today ? -on : on; // what is to come is no example of what was found
    const weight = contact === null ? latest : network.history(path).length;
    tally.add(sort, path, contact?.name ?? null, signs.of({ path, metadata }, sort), weight);
  }
  return tally.found();
}

function sortOf({ contact, conversation, day }: NoteFacts): SignedSort | null {
  if (contact !== null) return 'contact';
  if (conversation !== null) return 'conversation';
  return day === null ? null : 'dated';
}

/** How many notes a folder's use would newly take in, as the reader of notes itself tells. */
function* newlyTaken(
  { paths, noteAt, network, conventions, circles }: SurveySource,
  { path: folder, holds }: CandidateFolder,
): Generator<void, number> {
  const reader = createNoteReader(withFolder(conventions, folder, holds), circles);
  let notes = 0;
  let looked = 0;
  for (const [index, path] of paths.entries()) {
    if (index % MANY === MANY - 1) yield;
    if (!isWithin(path, folder) || isKnown(network, path, holds)) continue;
    const note = noteAt(path);
    const facts = note === null ? null : reader.factsOf(note);
    if ((holds === 'contacts' ? facts?.contact : facts?.conversation) != null) notes += 1;
    looked += 1;
    if (looked % PORTION === 0) yield;
  }
  return notes;
}

/** The conventions with one more folder. */
export function withFolder(conventions: Conventions, folder: string, use: FolderUse): Conventions {
  const { contactFolders, conversationFolders } = conventions;
  return use === 'contacts'
    ? { ...conventions, contactFolders: [...contactFolders, folder] }
    : { ...conventions, conversationFolders: [...conversationFolders, folder] };
}

function isKnown(network: Network, path: string, use: FolderUse): boolean {
  const facts = network.facts(path);
  return (use === 'contacts' ? facts?.contact : facts?.conversation) != null;
}

function mostFirst(a: CandidateFolder, b: CandidateFolder): number {
  if (a.holds !== b.holds) return a.holds === 'contacts' ? -1 : 1;
  return b.notes - a.notes || (a.path < b.path ? -1 : 1);
}

function foldersOf(paths: readonly string[]): readonly string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    let folder = folderOf(path);
    while (folder !== '' && !folders.has(folder)) {
      folders.add(folder);
      folder = folderOf(folder);
    }
  }
  return [...folders].sort((a, b) => a.localeCompare(b));
}
