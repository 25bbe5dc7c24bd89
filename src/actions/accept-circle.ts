import { PropertyLookup, type Frontmatter } from '../notes/properties';
import type { Vocabulary } from '../notes/settings/vocabulary';
import { reasonOf, type Failure } from './failure';
import { done, failed, type Outcome } from './outcome';
import type { Ports } from './ports';
import type { Written } from './undo';
import { NO_NAME, writeProperty } from './write-property';

/** A circle for a contact. */
export interface CircleToAccept {
  /** The path that the contact's note had when it was picked. */
  readonly path: string;
  readonly circle: string;
  /** Whether it takes the place of what the note has by then; otherwise a circle or cadence there stays. */
  readonly replaces?: boolean;
}

/**
 * Writes circles to the notes of contacts, each to the property that the note has for it already. A note that can't be
 * written is named, and does not keep the others from it; undoing takes back all that were written.
 */
export async function acceptCircles(
  choices: readonly CircleToAccept[],
  vocabulary: Vocabulary,
  ports: Pick<Ports, 'vault' | 'parseYaml'>,
): Promise<Outcome> {
  if (choices.length === 0) return failed('', 'Choose a contact for the circle.');
  const [name, ...others] = vocabulary.circle;
  if (name === undefined) return failed('', NO_NAME);
  const lookup = new PropertyLookup(vocabulary);
  const written: Written[] = [];
  const failures: Failure[] = [];
  for (const { path, circle, replaces } of choices) {
    const check = (properties: Frontmatter): void => {
      if (replaces !== true && hasOther(properties, circle, lookup)) throw new Error(HAS_ONE);
    };
    try {
      const change = await writeProperty(ports, path, [name, ...others], circle, check);
      if (change !== null) written.push(change);
    } catch (error) {
      failures.push({ path: ports.vault.currentPath(path) ?? path, reason: reasonOf(error) });
    }
  }
  const [first, ...rest] = failures;
  return first !== undefined && failures.length === choices.length
    ? { kind: 'failed', failures: [first, ...rest] }
    : done(written, failures);
}

const HAS_ONE = 'The note has a circle or cadence now, so it stays as it is.';

function hasOther(properties: Frontmatter, circle: string, lookup: PropertyLookup): boolean {
  const found = lookup.of(properties);
  const present = found.first('circle');
  return present === null ? found.first('cadence') !== null : present.value !== circle;
}
