import { reasonOf } from '../../actions/failure';
import type { Network } from '../../network/network';
import { readUri, type UriRequest } from '../../notes/uri/read-uri';
import type { Parameters } from '../../notes/uri/parameters';
import type { ContactFace } from '../contact/contact-face';
import { prefillOf } from './new-contact-fields';
import type { LiveNetwork } from '../live/live-network';
import type { Today } from '../live/today';
import type { Configuration } from '../settings/configuration';
import { URI_NOTICES } from '../strings';
import type { ActionNotices } from '../writing/action-notices';
import { namedContacts } from './named-contacts';

/** What addresses are answered with. */
export interface UriSources {
  readonly live: Pick<LiveNetwork, 'network' | 'whenRead'>;
  readonly today: Pick<Today, 'day'>;
  readonly configuration: Pick<Configuration, 'settings'>;
  readonly contacts: Pick<ContactFace, 'logInteraction' | 'prepare' | 'newContact'>;
  readonly openReview: () => void;
  readonly notices: Pick<ActionNotices, 'say'>;
}

/** Answers an address: opens what it asks for, filled in, or says why not. Nothing is written before the user saves. */
export async function answerUri(parameters: Parameters, sources: UriSources): Promise<void> {
  const { live, today, configuration, notices } = sources;
  const reading = readUri(parameters, {
    today: today.day,
    channels: configuration.settings.conventions.channels,
    circles: configuration.settings.rules.circles,
  });
  if (reading.kind === 'problem') {
    notices.say(URI_NOTICES.refused(reading.message));
    return;
  }
  const { request } = reading;
  if (request.kind === 'review') {
    sources.openReview();
    return;
  }
  if (live.network === null) notices.say(URI_NOTICES.waiting);
  const network = await live.whenRead();
  if (network === null) return; // the plugin has stopped
  try {
    open(request, network, sources);
  } catch (error) {
    notices.say(URI_NOTICES.refused(reasonOf(error)));
  }
}

function open(
  request: Exclude<UriRequest, { kind: 'review' }>,
  network: Network,
  { contacts }: UriSources,
): void {
  switch (request.kind) {
    case 'log': {
      const { kind: _, contacts: texts, ...prefill } = request;
      const named = namedContacts(network, texts);
      const died = named.find((contact) => contact.died);
      if (died !== undefined) throw new Error(URI_NOTICES.died(died.name));
      contacts.logInteraction(
        named.map(({ path }) => path),
        prefill,
      );
      return;
    }
    case 'new':
      contacts.newContact(prefillOf(request.fields));
      return;
    case 'brief': {
      const [contact] = namedContacts(network, [request.contact]);
      if (contact !== undefined) contacts.prepare(contact.path);
      return;
    }
  }
}
