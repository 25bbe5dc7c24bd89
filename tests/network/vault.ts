import { DEFAULT_RULES } from '../../src/domain/rules';
import { isoDay, type Day } from '../../src/domain/day';
import { metadataOf } from '../../src/headless/markdown/metadata';
import { Network } from '../../src/network/network';
import { reviewOf } from '../../src/network/review';
import { DEFAULT_CONVENTIONS } from '../../src/notes/settings/conventions';
import type { NoteFacts } from '../../src/notes/facts';
import { createNoteReader } from '../../src/notes/reading/note-reader';
import { readTaskLines } from '../../src/notes/reading/task-line';

/** 2026-11-22, the day on which tests look at their vaults. */
const TODAY: Day = 20_779;

/** Notes by path, as text. */
type Notes = Readonly<Record<string, string>>;

const reader = createNoteReader(DEFAULT_CONVENTIONS, DEFAULT_RULES.circles);

/** The facts of a note's text, with the settings as shipped. */
export function factsOf(path: string, text: string): NoteFacts {
  const { metadata, problem } = metadataOf(text);
  return readTaskLines(reader.factsOf({ path, metadata, problem, createdOn: null }), text);
}

/** A network of these notes, applied one after the other. */
export function networkOf(notes: Notes): Network {
  const network = new Network(DEFAULT_RULES);
  for (const [path, text] of Object.entries(notes)) network.apply(path, factsOf(path, text));
  return network;
}

/** Everything a network can be asked, as plain data, for comparing networks. */
export function snapshot(network: Network): unknown {
  return {
    review: reviewOf(network, TODAY),
    contacts: network.contacts(),
    evidence: network.contacts().map(({ path }) => network.history(path)),
    tasks: [...network.tasks()].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  };
}

/** A contact's evidence in short: `2026-11-20 log Daily/2026-11-20.md:3`. */
export function evidence(network: Network, contact: string): readonly string[] {
  return network
    .history(contact)
    .map(
      ({ on, kind, path, line }) =>
        `${isoDay(on)} ${kind} ${path}${line === null ? '' : `:${String(line)}`}`,
    );
}
