import type { PropertyValue } from '../notes/text/yaml-value';
import type { Meaning, Vocabulary } from '../notes/settings/vocabulary';
import { reasonOf } from './failure';
import { done, failed, type Outcome } from './outcome';
import type { Ports } from './ports';
import type { Written } from './undo';
import { writeProperty } from './write-property';

/** No note says the same in more ways than these. */
const MOST_REMOVED = 20;

/** A property of a contact to be written: under the name that the note has for its meaning; null removes it. */
export interface PropertyToSet {
  /** The path that the contact's note had when it was picked. */
  readonly path: string;
  readonly meaning: Meaning;
  readonly value: PropertyValue | null;
}

/**
 * Writes one property of a contact's note, whatever it says by then; to remove it is to remove every property of the note
 * that means the same, since the next one would take its place.
 */
export async function setProperty(
  { path, meaning, value }: PropertyToSet,
  vocabulary: Vocabulary,
  ports: Pick<Ports, 'vault' | 'parseYaml'>,
): Promise<Outcome> {
  const [name, ...others] = vocabulary[meaning];
  if (name === undefined)
    return failed('', 'The settings have no name for this property. Add one under Property names.');
  const written: Written[] = [];
  const mostWrites = value === null ? MOST_REMOVED : 1;
  try {
    while (written.length < mostWrites) {
      const change = await writeProperty(ports, path, [name, ...others], value, () => undefined);
      if (change === null) break;
      written.push(change);
    }
    return done(written);
  } catch (error) {
    const failure = { path: ports.vault.currentPath(path) ?? path, reason: reasonOf(error) };
    return written.length > 0 ? done(written, [failure]) : failed(failure.path, failure.reason);
  }
}
