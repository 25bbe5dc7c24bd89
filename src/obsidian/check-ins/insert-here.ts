import type { Editor } from 'obsidian';
import { checkInLines } from '../../actions/insert-check-ins';
import type { Ports } from '../../actions/ports';
import type { Network } from '../../network/network';
import type { CheckInConventions } from '../../notes/writing/check-ins-items';
import { insertionAt } from '../../notes/writing/check-ins-here';
import { CHECK_INS } from '../strings';

/** Inserts the check-ins that a note lacks at the cursor's line, as one step of the editor's undo; gives what to say of it. */
export function insertHere(
  editor: Pick<Editor, 'getValue' | 'getCursor' | 'offsetToPos' | 'transaction'>,
  path: string,
  network: Network,
  conventions: CheckInConventions,
  ports: Pick<Ports, 'vault' | 'links' | 'clock'>,
): string {
  const text = editor.getValue();
  const lines = checkInLines(text, path, network, conventions, ports);
  if (lines.length === 0) return CHECK_INS.allListed;
  const insertion = insertionAt(text, editor.getCursor().line, lines);
  if (insertion === null) return CHECK_INS.noPlace;
  const from = editor.offsetToPos(insertion.at);
  editor.transaction({ changes: [{ from, text: insertion.text }] });
  return CHECK_INS.insertedHere(lines.length);
}
