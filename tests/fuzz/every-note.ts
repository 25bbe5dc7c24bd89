import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { tryWrite, type Tried, type Write } from './fuzzed-vault';
import { RANDOM_NOTE } from './random-note';

/** On how many random notes each write is tried. */
const NOTES = 10_000;

/**
 * How many times a write may decline that does not have to, for each time that it is done: about twice as often as it does
 * where that is most often, with tasks.
 */
const MOST_RARELY_DECLINED = 1 / 150;

/** What came of trying a write on all notes. */
interface Tally extends Record<Tried, number> {
  /** Whether it failed on any note. */
  failed: boolean;
}

/** Tries each of some writes on the same random notes. */
export function tryOnEveryNote(writes: Readonly<Record<string, Write>>): void {
  const all = Object.entries(writes).map(([name, write]) => {
    const tally: Tally = {
      'nothing to do': 0,
      declined: 0,
      'rarely declined': 0,
      done: 0,
      failed: false,
    };
    return { name, write, tally };
  });

  beforeAll(async () => {
    // Note by note, since what all writes read in a note is read once.
    for (const note of fc.sample(RANDOM_NOTE, NOTES))
      for (const { write, tally } of all)
        try {
          tally[await tryWrite(write, note)] += 1;
        } catch {
          tally.failed = true;
        }
  }, 0);

  it.each(all)(`${NOTES.toLocaleString('en')} notes × $name`, async ({ write, tally }) => {
    const property = fc.asyncProperty(
      RANDOM_NOTE,
      async (note) => void (await tryWrite(write, note)),
    );
    // Finds the failure again, and the smallest note with it.
    if (tally.failed) await fc.assert(property, { numRuns: NOTES });
    const { mostDeclined = 0, leastDone = 0.5 } = write;
    expect(tally.done).toBeGreaterThanOrEqual(leastDone * NOTES);
    expect(tally['rarely declined']).toBeLessThanOrEqual(tally.done * MOST_RARELY_DECLINED);
    expect(tally.declined).toBeLessThanOrEqual(mostDeclined * (tally.declined + tally.done));
  });
}
