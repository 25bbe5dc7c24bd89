import { dismiss } from '../../actions/dismiss';
import { logOwedDone, postponeOwed } from '../../actions/owed-follow-up';
import type { Picks } from '../../actions/picks';
import type { Dismissals } from '../../actions/ports';
import { ENDINGS } from '../../domain/derived-follow-up';
import type { Day } from '../../domain/day';
import type { Owed } from '../../domain/dismissal';
import { doneInWords, owedInWords } from '../../domain/follow-up-wording';
import { nameOf } from '../../notes/paths';
import type { ContactPort } from '../../ui/contact/contact-port';
import { weekdayAndDay } from '../../ui/day-wording';
import type { OwedPort } from '../../ui/follow-up/follow-up-port';
import type { LogPrefill } from '../../ui/logging/log-prefill';
import { listInWords, notesInWords } from '../../ui/strings';
import type { Configuration } from '../settings/configuration';
import { FOLLOW_UP_TEXTS, shortened } from '../strings';
import type { ActionNotices } from '../writing/action-notices';
import type { Actions } from '../writing/actions';
import { askForLaterDay, type LaterDaySources } from './later-day';

/** What follow-ups without a task are dealt with by. */
export interface OwedSources extends LaterDaySources {
  readonly configuration: Pick<Configuration, 'settings'>;
  readonly actions: Actions;
  readonly dismissed: Dismissals<Owed>;
  readonly notices: Pick<ActionNotices, 'sayFailure'>;
}

/** What can be done with follow-ups that no task stands for; why something has failed is said in a notice. */
export function owedFollowUps(
  sources: OwedSources,
  logInteraction: ContactPort['logInteraction'],
): OwedPort {
  const { actions, dismissed, notices } = sources;
  return {
    logDone: (owed) => {
      notices.sayFailure(logged(sources, owed));
    },
    logIt: ({ kind, contacts }) => {
      logInteraction(contacts, prefillFor(kind));
    },
    putOff: (owed) => {
      const picks = actions.picks(owed.contacts);
      const asked = askForLaterDay(sources);
      notices.sayFailure(
        asked.then((day) => (day === null ? null : putOff(sources, owed, day, picks))),
      );
    },
    dismiss: (owed) => {
      notices.sayFailure(
        actions.perform(
          () => dismiss(owed, dismissed),
          () => FOLLOW_UP_TEXTS.dismissed(titleOf(actions, owed)),
        ),
      );
    },
  };
}

/** The form begins with what ticking would log. */
function prefillFor(kind: Owed['kind']): LogPrefill {
  const { direction, gave } = ENDINGS[kind];
  const [help] = gave;
  return {
    text: doneInWords(kind),
    ...(direction === null ? {} : { direction }),
    ...(help === undefined ? {} : { help: { side: 'gave', kind: help } }),
  };
}

async function logged({ actions, configuration }: OwedSources, owed: Owed): Promise<void> {
  const { logDestination } = configuration.settings.writing;
  await actions.perform(
    ({ ports, settings }) => logOwedDone(owed, settings, ports),
    ({ written }) => {
      const [path] = written;
      const place =
        path === undefined || written.length > 1 ? notesInWords(written.length) : nameOf(path);
      return FOLLOW_UP_TEXTS.logged(doneInWords(owed.kind), namesOf(actions, owed), place);
    },
    { dailyNotes: logDestination !== 'contact note' },
  );
}

async function putOff(
  { actions, dismissed, today }: OwedSources,
  owed: Owed,
  to: Day,
  picks: Picks,
): Promise<void> {
  await actions.perform(
    async ({ ports, settings }) => {
      const owedNow = { ...owed, contacts: owed.contacts.map((path) => picks.now(path)) };
      return postponeOwed(owedNow, to, settings, ports, dismissed);
    },
    ({ written }) => {
      const day = weekdayAndDay(to, today.day);
      const note = nameOf(written[0] ?? '');
      return FOLLOW_UP_TEXTS.postponedAsTask(titleOf(actions, owed), day, shortened(note));
    },
  );
}

function titleOf(actions: Pick<Actions, 'nameNow'>, owed: Owed): string {
  return shortened(owedInWords(owed.kind, owedNames(actions, owed)));
}

function namesOf(actions: Pick<Actions, 'nameNow'>, owed: Owed): string {
  return shortened(listInWords(owedNames(actions, owed)));
}

function owedNames(actions: Pick<Actions, 'nameNow'>, { contacts }: Owed): readonly string[] {
  return contacts.map((path) => actions.nameNow(path) ?? nameOf(path));
}
