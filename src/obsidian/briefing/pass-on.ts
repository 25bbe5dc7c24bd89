import { briefingText, insertBriefing } from '../../actions/brief';
import { failed } from '../../actions/outcome';
import type { Ports } from '../../actions/ports';
import { listInWords } from '../../domain/wording';
import type { ReviewStore } from '../live/review-store';
import type { Configuration } from '../settings/configuration';
import { BRIEFINGS, NOTICES, shortened } from '../strings';
import type { ActionNotices } from '../writing/action-notices';
import type { Actions } from '../writing/actions';

/** What briefings are passed on with. */
export interface PassOnSources {
  readonly store: Pick<ReviewStore, 'state'>;
  readonly configuration: Pick<Configuration, 'settings'>;
  readonly ports: Pick<Ports, 'vault' | 'links'>;
  readonly notices: Pick<ActionNotices, 'say'>;
  readonly actions: Actions;
}

/** Copies the briefings on contacts, by path, as Markdown. */
export async function copyBriefing(
  { store, configuration, ports, notices }: PassOnSources,
  contacts: readonly string[],
): Promise<void> {
  const { state } = store;
  if (state.kind !== 'ready') throw new Error(NOTICES.stillReading);
  const { network, review } = state;
  const lines = await briefingText(contacts, network, review, configuration.settings, ports);
  await activeWindow.navigator.clipboard.writeText(`${lines.join('\n')}\n`);
  const names = contacts.flatMap((path) => network.contact(path)?.name ?? []);
  notices.say(BRIEFINGS.copied(listInWords(names.map(shortened))));
}

/** Inserts the briefings on the people of a conversation into its note. */
export async function insertBriefingInto(
  { store, actions }: Pick<PassOnSources, 'store' | 'actions'>,
  note: string,
  people: readonly string[],
): Promise<void> {
  await actions.perform(
    ({ ports, settings }) => {
      const { state } = store;
      return state.kind === 'ready'
        ? insertBriefing(note, people, state.network, state.review, settings, ports)
        : Promise.resolve(failed('', NOTICES.stillReading));
    },
    () => BRIEFINGS.inserted(people.length),
    { nothing: BRIEFINGS.hasOne },
  );
}
