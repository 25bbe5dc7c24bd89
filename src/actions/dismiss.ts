import { doneBeside, type Outcome } from './outcome';
import type { Dismissals } from './ports';

/** Dismisses something that no note says: it is back when that is undone. */
export async function dismiss<Thing>(
  thing: Thing,
  dismissals: Dismissals<Thing>,
): Promise<Outcome> {
  await dismissals.add(thing);
  return doneBeside(() => dismissals.remove(thing));
}
