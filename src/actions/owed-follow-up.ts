import { ENDINGS } from '../domain/derived-follow-up';
import type { Owed } from '../domain/dismissal';
import type { Day } from '../domain/day';
import { doneInWords, taskInWords } from '../domain/follow-up-wording';
import type { Settings } from '../notes/settings/settings';
import { addFollowUp } from './add-follow-up';
import { reasonOf } from './failure';
import { logInteraction } from './log-interaction';
import { undoneWith, type Outcome } from './outcome';
import type { Dismissals, Ports } from './ports';

type OwedSettings = Pick<Settings, 'conventions' | 'writing'>;
type OwedPorts = Pick<Ports, 'vault' | 'links' | 'clock'>;

/**
 * Logs of today the interaction that ends a follow-up without a task, as one line that links all its contacts, or one in each
 * of their notes where the user logs there. Whoever logs in conversation notes has the line in the daily note, since there is
 * nothing to tell of a conversation. Where the line is there already it is not written again.
 */
export function logOwedDone(
  { kind, contacts }: Owed,
  settings: OwedSettings,
  ports: OwedPorts,
): Promise<Outcome> {
  const { logDestination } = settings.writing;
  const interaction = {
    ...ENDINGS[kind],
    contacts,
    on: ports.clock.today(),
    channel: null,
    text: doneInWords(kind),
    received: [],
    followUps: [],
    onlyOnce: true,
  };
  const destination = logDestination === 'conversation note' ? 'daily note' : logDestination;
  return logInteraction(interaction, destination, settings, ports);
}

/** Puts a follow-up without a task off to a day: as a task in the first contact's note, which takes its place. */
export async function postponeOwed(
  owed: Owed,
  to: Day,
  { conventions, writing }: OwedSettings,
  ports: OwedPorts,
  dismissals: Dismissals<Owed>,
): Promise<Outcome> {
  const { kind, contacts } = owed;
  const task = {
    contacts,
    text: taskInWords(kind),
    dueOn: to,
    waiting: false,
    place: 'contact note',
    linksOwn: true,
  } as const;
  const outcome = await addFollowUp(task, conventions, writing, ports);
  if (outcome.kind !== 'done') return outcome;
  try {
    await dismissals.add(owed);
  } catch (error) {
    const failure = { path: '', reason: reasonOf(error) };
    return { ...outcome, failures: [...outcome.failures, failure] };
  }
  return undoneWith(outcome, () => dismissals.remove(owed));
}
