import type { Day } from '../domain/day';
import type { Direction } from '../domain/interaction';
import type { Conventions } from '../notes/settings/conventions';
import { insertInSection } from '../notes/text/section';
import { logLine } from '../notes/writing/log-line';
import { changeDailyNote, dailyNotePath } from './daily-note';
import { reasonOf } from './failure';
import { done, failed, type Outcome } from './outcome';
import type { Ports } from './ports';

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
}

/**
 * Logs an interaction as a line in the daily note of its day, which is created from the user's template if missing.
 * Contacts that were renamed meanwhile are linked under their new names.
 */
export async function logInteraction(
  interaction: InteractionToLog,
  { dailyNotes, logHeading }: Pick<Conventions, 'dailyNotes' | 'logHeading'>,
  ports: Pick<Ports, 'vault' | 'links' | 'clock'>,
): Promise<Outcome> {
  if (interaction.contacts.length === 0) return failed('', 'Choose a contact to log.');
  const gone = interaction.contacts.find((contact) => ports.vault.currentPath(contact) === null);
  if (gone !== undefined) return failed(gone, 'The note of this contact is no longer there.');
  let path = '';
  try {
    path = dailyNotePath(dailyNotes, interaction.on);
    const line = lineIn(path, interaction, ports);
    const change = await changeDailyNote(ports, dailyNotes, interaction.on, (text) =>
      insertInSection(text, logHeading, line),
    );
    return done(change === null ? [] : [change]);
  } catch (error) {
    return failed(path, reasonOf(error));
  }
}

function lineIn(
  path: string,
  interaction: InteractionToLog,
  { vault, links }: Pick<Ports, 'vault' | 'links'>,
): string {
  const { contacts } = interaction;
  const targets = new Set(contacts.map((contact) => vault.currentPath(contact) ?? contact));
  return logLine({ ...interaction, links: [...targets].map((to) => links.linkTo(to, path)) });
}
