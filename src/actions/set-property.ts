import type { PropertyValue } from '../notes/text/yaml-value';
import type { Meaning, Vocabulary } from '../notes/settings/vocabulary';
import { reasonOf } from './failure';
import { done, failed, type Outcome } from './outcome';
import type { Ports } from './ports';
import { NO_NAME, writeProperty } from './write-property';

/** A property of a contact to be written: under the name that the note has for its meaning; null removes it. */
export interface PropertyToSet {
  /** The path that the contact's note had when it was picked. */
  readonly path: string;
  readonly meaning: Meaning;
  readonly value: PropertyValue | null;
}

/** Writes one property of a contact's note, whatever it says by then. */
export async function setProperty(
  { path, meaning, value }: PropertyToSet,
  vocabulary: Vocabulary,
  ports: Pick<Ports, 'vault' | 'parseYaml'>,
): Promise<Outcome> {
  const [name, ...others] = vocabulary[meaning];
  if (name === undefined) return failed('', NO_NAME);
  try {
    const change = await writeProperty(ports, path, [name, ...others], value, () => undefined);
    return done(change === null ? [] : [change]);
  } catch (error) {
    return failed(ports.vault.currentPath(path) ?? path, reasonOf(error));
  }
}
