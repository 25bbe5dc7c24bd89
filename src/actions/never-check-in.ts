import { PropertyLookup } from '../notes/properties';
import type { Vocabulary } from '../notes/settings/vocabulary';
import { reasonOf } from './failure';
import { done, failed, type Outcome } from './outcome';
import type { Ports } from './ports';
import { NO_NAME, writeProperty } from './write-property';

/** What the cadence of a contact is that one doesn't check in with. */
const NEVER = 'never';

/** Writes into a contact's note that one never checks in; a circle or cadence that it has by then stays. */
export async function neverCheckIn(
  path: string,
  vocabulary: Vocabulary,
  ports: Pick<Ports, 'vault' | 'parseYaml'>,
): Promise<Outcome> {
  const [name, ...others] = vocabulary.cadence;
  if (name === undefined) return failed('', NO_NAME);
  const lookup = new PropertyLookup(vocabulary);
  try {
    const change = await writeProperty(ports, path, [name, ...others], NEVER, (properties) => {
      const found = lookup.of(properties);
      const cadence = found.first('cadence');
      const hasOther = cadence === null ? found.first('circle') !== null : cadence.value !== NEVER;
      if (hasOther) throw new Error(HAS_ONE);
    });
    return done(change === null ? [] : [change]);
  } catch (error) {
    return failed(ports.vault.currentPath(path) ?? path, reasonOf(error));
  }
}

const HAS_ONE = 'The note has a circle or cadence now, so it stays as it is.';
