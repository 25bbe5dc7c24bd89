import type { Day } from '../domain/day';
import type { Network } from '../network/network';
import type { Settings } from '../notes/settings/settings';
import { insertLinesInSection } from '../notes/text/section';
import { logLine } from '../notes/writing/log-line';
import { changeOneNote } from './change-one-note';
import { dayLinkName } from './daily-note';
import { reasonOf } from './failure';
import { followUpTask, type NextStep } from './follow-up-task';
import { newContact, type KnownProperty } from './new-contact';
import { changesOf, done, failed, takenBack, type Outcome } from './outcome';
import type { Ports } from './ports';
import type { Change } from './undo';

/** Whom the user met at an event, and what came of it. */
export interface MeetingsToRecord {
  /** Path of the event's note, as it was when it was picked. */
  readonly event: string;
  /** The day on which they met. */
  readonly on: Day;
  /** The first day of the event, which a line need not name. */
  readonly begins: Day;
  readonly people: readonly PersonToRecord[];
}

/** One of those who were met. */
export interface PersonToRecord {
  readonly who:
    | { readonly kind: 'contact'; readonly path: string }
    | { readonly kind: 'new'; readonly name: string; readonly known: readonly KnownProperty[] };
  /** What the user says of the meeting; may be empty. */
  readonly text: string;
  readonly followUp: NextStep | null;
}

type MeetingSettings = Pick<Settings, 'conventions' | 'writing'>;

/**
 * Records whom the user met at an event, as one step: a line for each under the event's heading of those met, the
 * follow-ups under theirs, and a note for each new contact that says when and where they met. All of it is written, or nothing.
 */
export async function recordMeetings(
  meetings: MeetingsToRecord,
  network: Network,
  settings: MeetingSettings,
  ports: Ports,
): Promise<Outcome> {
  const { vault, links } = ports;
  const { event, on, people } = meetings;
  if (people.length === 0) return failed('', 'Choose whom you met.');
  const made: Change[] = [];
  const met: { readonly path: string; readonly person: PersonToRecord }[] = [];
  for (const person of people) {
    const { who } = person;
    if (who.kind === 'contact') {
      const path = vault.currentPath(who.path);
      if (path === null) {
        const failure = { path: who.path, reason: 'The note of this contact is no longer there.' };
        return takenBack(made, [failure], vault);
      }
      met.push({ path, person });
      continue;
    }
    const at = linkToEvent(event, ports);
    if ('reason' in at) return takenBack(made, [{ path: event, reason: at.reason }], vault);
    const known: readonly KnownProperty[] = [{ meaning: 'metAt', value: at.link }, ...who.known];
    const { outcome, note } = await newContact(
      { name: who.name, met: on, known },
      network,
      settings,
      ports,
    );
    if (outcome.kind !== 'done')
      return takenBack([...made, ...changesOf(outcome)], outcome.failures, vault);
    made.push(...changesOf(outcome));
    if (note !== null) met.push({ path: note.path, person });
  }
  const outcome = await changeOneNote(vault, event, (text) =>
    withMeetings(text, meetings, met, settings, { vault, links }),
  );
  if (outcome.kind !== 'done') return takenBack(made, outcome.failures, vault);
  return done([...made, ...changesOf(outcome)]);
}

function linkToEvent(
  event: string,
  { vault, links }: Pick<Ports, 'vault' | 'links'>,
): { readonly link: string } | { readonly reason: string } {
  const path = vault.currentPath(event);
  if (path === null) return { reason: 'The note is no longer there.' };
  try {
    return { link: links.linkTo(path, '') };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** A follow-up of one's own; one without words still says what to do, since a task that begins with a contact is theirs. */
function asTask(followUp: NextStep): NextStep & { readonly waiting: false } {
  return { ...followUp, text: followUp.text.trim() || 'Follow up', waiting: false };
}

/** The event's note with a line for each who was met, and the follow-ups. */
function withMeetings(
  text: string,
  { event, on, begins }: MeetingsToRecord,
  met: readonly { readonly path: string; readonly person: PersonToRecord }[],
  { conventions, writing }: MeetingSettings,
  ports: Pick<Ports, 'vault' | 'links'>,
): string {
  const { vault, links } = ports;
  const { tags, dailyNotes, metHeading, toMeetHeading, checkInsHeading } = conventions;
  const note = vault.currentPath(event) ?? event;
  const day = on === begins ? '' : links.linkToName(dayLinkName(dailyNotes, on), note);
  const lines = met.map(({ path, person }) =>
    logLine(
      {
        links: [links.linkTo(path, note)],
        channel: 'event',
        direction: null,
        text: [day, person.text.trim()].filter((part) => part !== '').join(' '),
        gave: [],
        received: [],
      },
      tags,
    ),
  );
  const tasks = met.flatMap(({ path, person: { followUp } }) =>
    followUp === null ? [] : [followUpTask(asTask(followUp), [path], note, tags, ports)],
  );
  const listed = insertLinesInSection(text, metHeading, lines, toMeetHeading);
  return insertLinesInSection(listed, writing.followUpsHeading, tasks, metHeading, checkInsHeading);
}
