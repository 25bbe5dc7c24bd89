import { acceptCircles } from '../../actions/accept-circle';
import type { Picks } from '../../actions/picks';
import { nameOf } from '../../notes/paths';
import type { CircleChoice } from '../../ui/contact/contact-port';
import { NOTICES } from '../strings';
import type { Actions } from './actions';

/** A contact as it was picked. */
export interface PickedContact {
  readonly path: string;
  readonly name: string;
}

/**
 * Writes circles into contacts' notes, as they are at this moment, as one step; rejects with a message where nothing was
 * written. What else there is to say, in a sentence of its own, is said with what was written.
 */
export async function setCircles(
  actions: Actions,
  choices: readonly CircleChoice[],
  more = '',
): Promise<void> {
  await actions.perform(
    ({ ports, settings }) => acceptCircles(choices, settings.conventions.vocabulary, ports),
    ({ written }) => {
      const [path, ...others] = written;
      const circle = choices.find((choice) => actions.pathNow(choice.path) === path)?.circle;
      const did =
        path !== undefined && circle !== undefined && others.length === 0
          ? NOTICES.circleWritten(circle, actions.nameNow(path) ?? nameOf(path))
          : NOTICES.circlesWritten(written.length);
      return { did, message: `${did} ${more}`.trim() };
    },
  );
}

/** What contacts that were picked are called by now. */
export function namesNow(
  actions: Pick<Actions, 'nameNow'>,
  contacts: readonly PickedContact[],
  picks: Pick<Picks, 'find'>,
): readonly string[] {
  return contacts.map(({ path, name }) => actions.nameNow(picks.find(path) ?? '') ?? name);
}
