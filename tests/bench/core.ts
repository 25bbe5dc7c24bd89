import { DEFAULT_RULES } from '../../src/domain/rules';
import { ledgersOf } from '../../src/network/give-and-take';
import { matchesOf } from '../../src/network/matches';
import { Network } from '../../src/network/network';
import { reviewOf } from '../../src/network/review';
import { tiesOf } from '../../src/network/ties';
import { DEFAULT_CONVENTIONS } from '../../src/notes/settings/conventions';
import { createNoteReader } from '../../src/notes/reading/note-reader';
import { withExpertise } from './expertise';
import { floorOf } from './floor';
import { lastResult, ratioOf, timed, median } from './measure';
import { contactName, LAST_DAY, syntheticVault, type SyntheticNote } from './synthetic-vault';

/** What the core costs on a vault of one size, as multiples of the floor or shares of the full build. */
export interface CoreCosts {
  readonly notes: number;
  readonly contacts: number;
  readonly build: number;
  readonly changedDailyNote: number;
  readonly changedContact: number;
  readonly review: number;
  /** All ties, all help given and received, and all matches, as multiples of a review on another day. */
  readonly ties: number;
  readonly ledgers: number;
  readonly matches: number;
  readonly bytesPerNote: number;
}

/** Medians are taken of so many rounds. */
const ROUNDS = 7;

/** Measures the core on a made-up vault of so many notes. */
export function coreCosts(size: number): CoreCosts {
  const notes = syntheticVault(size);
  const floor = (): unknown => floorOf(notes);
  const build = ratioOf(ROUNDS, () => networkOf(notes), floor);
  const network = networkOf(notes);
  const experts = networkOf(withExpertise(notes));
  let today = LAST_DAY;
  const anotherDay = (): unknown => reviewOf(network, (today += 1));
  const review = ratioOf(ROUNDS, anotherDay, floor);
  return {
    notes: size,
    contacts: network.counts().contacts,
    build,
    changedDailyNote: changeRatio(notes, network, 'Journal/'),
    changedContact: changeRatio(notes, network, 'People/'),
    review,
    ties: ratioOf(ROUNDS, () => tiesOf(network, LAST_DAY), anotherDay),
    ledgers: ratioOf(ROUNDS, () => ledgersOf(network, LAST_DAY), anotherDay),
    matches: ratioOf(ROUNDS, () => matchesOf(experts, LAST_DAY, [], 100), anotherDay),
    bytesPerNote: bytesPerNote(notes),
  };
}

function networkOf(notes: readonly SyntheticNote[]): Network {
  const reader = createNoteReader(DEFAULT_CONVENTIONS, DEFAULT_RULES.circles);
  const network = new Network(DEFAULT_RULES);
  for (const note of notes) network.stage(note.path, reader.factsOf(note));
  network.settle();
  return network;
}

/** One change's share of a full build: many notes of a folder change, one after the other, for a time one can measure. */
function changeRatio(notes: readonly SyntheticNote[], network: Network, folder: string): number {
  const reader = createNoteReader(DEFAULT_CONVENTIONS, DEFAULT_RULES.circles);
  const chosen = notes.filter(({ path }) => path.startsWith(folder)).slice(0, 200);
  const full = median(Array.from({ length: ROUNDS }, () => timed(() => networkOf(notes))));
  const changes = Array.from({ length: ROUNDS + 1 }, (_, round) =>
    timed(() => {
      for (const { path, metadata } of chosen) {
        const changed = { path, metadata: edited(metadata, round), createdOn: null };
        network.apply(path, reader.factsOf(changed));
      }
    }),
  );
  return median(changes.slice(1)) / chosen.length / full;
}

/** The same note after an edit that matters: another contact in its first line, or another circle. */
function edited(metadata: SyntheticNote['metadata'], round: number): SyntheticNote['metadata'] {
  const { frontmatter, links } = metadata;
  const circle = round % 2 === 0 ? 'inner' : 'warm';
  const first = links?.[0];
  return {
    ...metadata,
    ...(frontmatter === undefined ? {} : { frontmatter: { ...frontmatter, circle } }),
    ...(links === undefined || first === undefined
      ? {}
      : { links: [{ ...first, link: contactName(round) }, ...links.slice(1)] }),
  };
}

/** Heap that a network holds beside the metadata, in bytes for each note of the vault. */
function bytesPerNote(notes: readonly SyntheticNote[]): number {
  timed(() => null);
  const before = usedHeap();
  timed(() => networkOf(notes));
  const after = usedHeap();
  return lastResult() === null ? 0 : (after - before) / notes.length;
}

function usedHeap(): number {
  if (globalThis.gc === undefined) throw new Error('Run with node --expose-gc.');
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
