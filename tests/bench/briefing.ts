import { recollect } from '../../src/actions/recall-conversations';
import { isoDay } from '../../src/domain/day';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { metadataOf } from '../../src/headless/markdown/metadata';
import { briefingOf } from '../../src/network/briefing';
import { Network } from '../../src/network/network';
import { reviewOf } from '../../src/network/review';
import { recollectionLimits } from '../../src/notes/briefing/recollection';
import { createNoteReader } from '../../src/notes/reading/note-reader';
import { DEFAULT_CONVENTIONS } from '../../src/notes/settings/conventions';
import { DEFAULT_SETTINGS } from '../../src/notes/settings/settings';
import { ratioOf } from './measure';
import { LAST_DAY } from './synthetic-vault';

const PERSON = 'People/Busy.md';
const INTERACTIONS = 2000;

/** What a briefing costs on a contact with 2,000 interactions of which nothing is written down. */
export interface BriefingCosts {
  /** Notes that are read. */
  readonly notesRead: number;
  /** All but the reading, as a multiple of a review of the same network. */
  readonly briefing: number;
}

/** Measures a briefing on a contact with 2,000 interactions. */
export async function briefingCosts(rounds: number): Promise<BriefingCosts> {
  const network = busyNetwork();
  let today = LAST_DAY;
  const review = reviewOf(network, today);
  const briefing = ratioOf(
    rounds,
    () => briefingOf(network, review, PERSON),
    () => reviewOf(network, (today += 1)),
  );
  let notesRead = 0;
  await recollect(PERSON, LAST_DAY, recollectionLimits(0), network, DEFAULT_SETTINGS, {
    read: () => {
      notesRead += 1;
      return Promise.resolve('- [x] [[Busy]] #check-in\n');
    },
  });
  return { notesRead, briefing };
}

function busyNetwork(): Network {
  const reader = createNoteReader(DEFAULT_CONVENTIONS, DEFAULT_RULES.circles);
  const network = new Network(DEFAULT_RULES);
  const add = (path: string, text: string): void => {
    network.stage(path, reader.factsOf({ path, ...metadataOf(text), createdOn: null }));
  };
  add(PERSON, '---\ntype: person\n---\n');
  for (let day = 0; day < INTERACTIONS; day += 1)
    add(`Daily/${isoDay(LAST_DAY - day)}.md`, '- [x] [[Busy]] #check-in\n');
  network.settle();
  return network;
}
