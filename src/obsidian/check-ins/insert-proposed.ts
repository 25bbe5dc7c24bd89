import { failed } from '../../actions/outcome';
import { insertCheckIns, type CheckInsTarget } from '../../actions/insert-check-ins';
import type { LiveNetwork } from '../live/live-network';
import { CHECK_INS, NOTICES } from '../strings';
import type { Actions } from '../writing/actions';

/**
 * Inserts the check-ins proposed for today into a note, and says how many; into a note that has just been created, which
 * nobody asked for, it says nothing where there is nothing to insert. Rejects with a message for the user.
 */
export async function insertProposed(
  target: CheckInsTarget,
  actions: Actions,
  live: Pick<LiveNetwork, 'network'>,
): Promise<void> {
  let count = 0;
  await actions.perform(
    async ({ ports, settings }) => {
      if (live.network === null) return failed('', NOTICES.stillReading);
      const inserted = await insertCheckIns(target, live.network, settings.conventions, ports);
      count = inserted.count;
      return inserted.outcome;
    },
    () => CHECK_INS.inserted(count, target.kind),
    { dailyNotes: true, nothing: target.kind === 'new note' ? null : CHECK_INS.allListed },
  );
}
