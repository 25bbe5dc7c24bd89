import type { Editor } from 'obsidian';
import { insertCheckInsHere } from '../../actions/insert-check-ins-here';
import { failed } from '../../actions/outcome';
import type { LiveNetwork } from '../live/live-network';
import { CHECK_INS, NOTICES } from '../strings';
import type { Actions } from '../writing/actions';

/**
 * Inserts the check-ins that a note lacks at the line of the cursor in its editor, and says how many. Rejects with a message
 * for the user.
 */
export async function insertHere(
  editor: Pick<Editor, 'getValue' | 'getCursor'>,
  path: string,
  actions: Actions,
  live: Pick<LiveNetwork, 'network'>,
): Promise<void> {
  const lineIn = (text: string): number | null =>
    text.replace(/\r\n?/g, '\n') === editor.getValue() ? editor.getCursor().line : null;
  let count = 0;
  await actions.perform(
    async ({ ports, settings: { conventions } }) => {
      if (live.network === null) return failed('', NOTICES.stillReading);
      const here = { path, lineIn };
      const inserted = await insertCheckInsHere(here, live.network, conventions, ports);
      count = inserted.count;
      return inserted.outcome;
    },
    () => CHECK_INS.insertedHere(count),
    { nothing: CHECK_INS.allListed },
  );
}
