import type { Day } from '../domain/day';
import type { Direction } from '../domain/interaction';
import type { Settings } from '../notes/settings/settings';
import type { LogDestination } from '../notes/settings/writing';
import { insertInSection, insertLinesInSection } from '../notes/text/section';
import { hasItem } from '../notes/text/has-item';
import { logLine } from '../notes/writing/log-line';
import { changeDailyNote, dailyNotePath, dayLinkName } from './daily-note';
import { reasonOf } from './failure';
import { followUpTask, type NextStep } from './follow-up-task';
import { done, failed, takenBack, type Outcome } from './outcome';
import type { Ports } from './ports';
import type { Change } from './undo';
import { changeNote } from './write-note';

/** An interaction, as the user tells it. */
export interface InteractionToLog {
  /** Paths of the contacts' notes, as they were when they were picked. */
  readonly contacts: readonly string[];
  /** The day on which it took place. */
  readonly on: Day;
  readonly channel: string | null;
  readonly direction: Direction | null;
  readonly text: string;
  /** Kinds of help given and received. */
  readonly gave: readonly string[];
  readonly received: readonly string[];
  /** What there is to do next, in the order told. */
  readonly followUps: readonly NextStep[];
  /** Whether nothing is written where the very same line is there already. */
  readonly onlyOnce?: boolean;
}

/** Where log lines go: a conversation note is an action of its own. */
export type LineDestination = Exclude<LogDestination, 'conversation note'>;

type LogPorts = Pick<Ports, 'vault' | 'links' | 'clock'>;

/**
 * Logs an interaction as a line: in the daily note of its day, which is created from the user's template if missing, or
 * in the note of each contact. Follow-ups stand beside the line, or under their own heading in the contact's note.
 * Contacts that were renamed meanwhile are linked under their new names. All of it is written, or nothing.
 */
export async function logInteraction(
  interaction: InteractionToLog,
  destination: LineDestination,
  settings: Pick<Settings, 'conventions' | 'writing'>,
  ports: LogPorts,
): Promise<Outcome> {
  const { vault } = ports;
  if (interaction.contacts.length === 0) return failed('', 'Choose a contact to log.');
  const gone = interaction.contacts.find((contact) => vault.currentPath(contact) === null);
  if (gone !== undefined) return failed(gone, 'The note of this contact is no longer there.');
  const contacts = new Set(interaction.contacts.map((path) => vault.currentPath(path) ?? path));
  const writes =
    destination === 'daily note'
      ? [inDailyNote([...contacts], interaction, settings, ports)]
      : [...contacts].map((contact, index) => {
          const followUps = index === 0 ? interaction.followUps : []; // one promise, however many heard it
          const entry = { ...interaction, followUps };
          return inContactNote(contact, [...contacts], entry, settings, ports);
        });
  return allOrNothing(writes, ports);
}

/** A write to one note: where it goes, as far as that can be told, and how. */
interface NoteWrite {
  readonly path: () => string;
  readonly write: () => Promise<Change | null>;
}

/** Writes notes one after another; where one fails, those before it are put back as they were. */
async function allOrNothing(
  writes: readonly NoteWrite[],
  { vault }: Pick<Ports, 'vault'>,
): Promise<Outcome> {
  const changes: Change[] = [];
  for (const { path, write } of writes) {
    let at = '';
    try {
      at = path();
      const change = await write();
      if (change !== null) changes.push(change);
    } catch (error) {
      return takenBack(changes, [{ path: at, reason: reasonOf(error) }], vault);
    }
  }
  return done(changes);
}

function inDailyNote(
  contacts: readonly string[],
  interaction: InteractionToLog,
  { conventions: { dailyNotes, logHeading, checkInsHeading, tags } }: Pick<Settings, 'conventions'>,
  ports: LogPorts,
): NoteWrite {
  const { on, followUps } = interaction;
  const path = (): string => dailyNotePath(dailyNotes, on);
  return {
    path,
    write: () => {
      const links = contacts.map((contact) => ports.links.linkTo(contact, path()));
      const lines = [
        logLine({ ...interaction, links }, tags),
        ...followUps.map((step) =>
          followUpTask({ ...step, waiting: false }, contacts, path(), tags, ports),
        ),
      ];
      return changeDailyNote(ports, dailyNotes, on, (text) =>
        lines
          .filter((line) => interaction.onlyOnce !== true || !hasItem(text, line))
          .reduce(
            (written, line) => insertInSection(written, logHeading, line, checkInsHeading),
            text,
          ),
      );
    },
  };
}

function inContactNote(
  contact: string,
  concerned: readonly string[],
  interaction: InteractionToLog,
  {
    conventions: { dailyNotes, logHeading, checkInsHeading, tags },
    writing: { followUpsHeading },
  }: Pick<Settings, 'conventions' | 'writing'>,
  { vault, links }: Pick<Ports, 'vault' | 'links'>,
): NoteWrite {
  const { on, followUps } = interaction;
  return {
    path: () => contact,
    write: () => {
      const day = links.linkToName(dayLinkName(dailyNotes, on), contact);
      const introduced = interaction.channel === 'introduction' ? concerned : [];
      const others = introduced.filter((other) => other !== contact);
      const met = others.map((other) => links.linkTo(other, contact));
      const line = logLine({ ...interaction, links: [day, ...met] }, tags);
      return changeNote(vault, contact, (text) => {
        if (interaction.onlyOnce === true && hasItem(text, line)) return text;
        const logged = insertInSection(text, logHeading, line, checkInsHeading);
        const tasks = followUps.map((step) =>
          followUpTask({ ...step, waiting: false }, concerned, contact, tags, { vault, links }),
        );
        return insertLinesInSection(logged, followUpsHeading, tasks, checkInsHeading);
      });
    },
  };
}
