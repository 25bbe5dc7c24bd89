import type { NewNote } from '../notes/writing/sample-notes';
import { reasonOf, type Failure } from './failure';
import { done, failed, type Outcome } from './outcome';
import type { Ports } from './ports';
import type { Written } from './undo';
import { changeOrCreateNote } from './write-note';

/** Makes the sample's notes as one step to undo; a note that is there already is not touched. */
export async function writeSample(
  notes: readonly NewNote[],
  { vault }: Pick<Ports, 'vault'>,
): Promise<Outcome> {
  const written: Written[] = [];
  const failures: Failure[] = [];
  for (const { path, text } of notes)
    try {
      const change = await changeOrCreateNote(
        vault,
        path,
        (before) => before,
        async () => text,
      );
      if (change !== null) written.push(change);
    } catch (error) {
      failures.push({ path, reason: reasonOf(error) });
    }
  const [first] = failures;
  return first !== undefined && written.length === 0
    ? failed(first.path, first.reason)
    : done(written, failures);
}
