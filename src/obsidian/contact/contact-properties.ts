import { setProperty, type PropertyToSet } from '../../actions/set-property';
import type { Actions } from '../writing/actions';

/** Writes a property of a contact, and says so; rejects with a message where nothing was written. */
export async function writeContactProperty(
  actions: Actions,
  property: PropertyToSet,
  said: (name: string) => string,
): Promise<void> {
  await actions.perform(
    ({ ports, settings }) => setProperty(property, settings.conventions.vocabulary, ports),
    () => said(actions.nameNow(property.path) ?? ''),
  );
}
