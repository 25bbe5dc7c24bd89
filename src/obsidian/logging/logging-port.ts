import { isoDay } from '../../domain/day';
import type { Direction } from '../../domain/interaction';
import type { LogPrefill } from '../../ui/logging/log-prefill';
import type { ContactPort } from '../../ui/contact/contact-port';
import type { LogFormProps } from '../../ui/logging/log-form-port';
import type { LogDraft } from '../../ui/logging/log-draft';
import type { People } from '../../ui/people/people-port';
import type { Network } from '../../network/network';
import type { LiveNetwork } from '../live/live-network';
import type { Configuration } from '../settings/configuration';
import { NOTICES } from '../strings';
import type { ActionNotices } from '../writing/action-notices';
import { linkedPeople } from './linked-people';
import { openLogForm, type LogModalSources } from './log-modal';
import { networkPeople } from './network-people';
import { openQuickLog } from './quick-log-modal';
import { lineReader } from './read-quick-log';

/** What logging is done with. */
export interface LoggingSources extends LogModalSources {
  readonly live: Pick<LiveNetwork, 'network'>;
  readonly configuration: Pick<Configuration, 'settings' | 'viewState' | 'saveViewState'>;
  readonly notices: Pick<ActionNotices, 'say' | 'sayFailure'>;
}

/** Logging from commands, rows and menus: the whole form, or one line. */
export interface LoggingPort extends Pick<ContactPort, 'logInteraction' | 'theyReachedOut'> {
  quickLog(): void;
}

/** Opens the forms for logging; while notes are still being read it says so. */
export function loggingPort(sources: LoggingSources): LoggingPort {
  const { live, today, configuration, notices } = sources;
  const withPeople = (act: (people: People, network: Network) => void): void => {
    const { network } = live;
    if (network === null) notices.say(NOTICES.stillReading);
    else act(networkPeople(network, today.day), network);
  };
  const linkedIn = (people: People, network: Network): LogFormProps['linkedIn'] =>
    linkedPeople(network, people, configuration.settings.conventions.dailyNotes);
  const open = (contacts: readonly string[], prefill: LogPrefill): void => {
    const { text = '', on, channel = '' } = prefill;
    withPeople((found, network) => {
      const { conventions, writing } = configuration.settings;
      const start: LogDraft = {
        people: contacts.flatMap((path) => {
          const person = found.find(path);
          return person === undefined ? [] : [{ kind: 'contact', path, name: person.name }];
        }),
        text,
        day: on === undefined ? '' : isoDay(on),
        channel,
        direction: prefill.direction ?? '',
        help: prefill.help === undefined ? [] : [prefill.help],
        followUp: '',
        followUpDay: '',
        destination: writing.logDestination,
      };
      openLogForm(sources, found, conventions, linkedIn(found, network), start);
    });
  };
  const inbound: Direction = 'inbound';
  return {
    logInteraction: (contacts, prefill = {}) => {
      open(contacts, prefill);
    },
    theyReachedOut: (contacts) => {
      open(contacts, { direction: inbound });
    },
    quickLog: () => {
      withPeople((found, network) => {
        const { conventions, writing } = configuration.settings;
        const read = lineReader(network, found, today, conventions, linkedIn(found, network));
        openQuickLog(sources, read, writing);
      });
    },
  };
}
