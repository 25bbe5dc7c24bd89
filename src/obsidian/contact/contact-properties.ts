import type { Picks } from '../../actions/picks';
import { setProperty, type PropertyToSet } from '../../actions/set-property';
import type { Actions } from '../writing/actions';

/** Writes a property of a contact that was picked, and says so; rejects with a message where nothing was written. */
export async function writeContactProperty(
  actions: Actions,
  property: PropertyToSet,
  said: (name: string) => string,
  picks: Picks = actions.picks([property.path]),
): Promise<void> {
  const { path } = property;
  await actions.perform(
    ({ ports, settings: { conventions } }) =>
      setProperty({ ...property, path: picks.now(path) }, conventions.vocabulary, ports),
    () => said(actions.nameNow(picks.find(path) ?? '') ?? ''),
  );
}
