import { failed } from '../../actions/outcome';
import { completeTodaysCheckIn } from '../../actions/tick-check-in';
import type { ContactPort } from '../../ui/contact/contact-port';
import { CHECK_INS, NOTICES } from '../strings';
import type { ActionNotices } from '../writing/action-notices';
import type { CheckInSources } from './check-in-sources';

/** Marks contacts as in touch today, which writes it into today's note or ticks it where it is listed. */
export function checkInPort(
  sources: Pick<CheckInSources, 'live' | 'actions'> & {
    readonly notices: Pick<ActionNotices, 'sayFailure'>;
  },
): Pick<ContactPort, 'checkIn'> {
  const { live, actions, notices } = sources;
  return {
    checkIn: (path) => {
      const { network } = live;
      const contact = network?.contact(path);
      if (network === null || contact === undefined) return;
      const marking = actions.perform(
        async ({ ports, settings }) =>
          live.network === null
            ? failed('', NOTICES.stillReading)
            : completeTodaysCheckIn(path, live.network, settings.conventions, ports),
        () => CHECK_INS.completed(actions.nameNow(path) ?? contact.name),
        { dailyNotes: true },
      );
      notices.sayFailure(marking);
    },
  };
}
