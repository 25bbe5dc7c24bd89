import type { Conventions, DailyNotes } from '../notes/settings/conventions';
import { dailyFormatOf } from '../notes/days/daily-format';
import { logLine } from '../notes/writing/log-line';
import { isUnusable } from '../notes/days/moment-format';
import { DEFAULT_TEMPLATE_FORMATS, renderTemplate } from '../notes/writing/note-template';
import { insertInSection } from '../notes/text/section';
import { reasonOf } from './failure';
import { done, failed, type Outcome } from './outcome';
import type { Ports } from './ports';
import { changeOrCreateNote } from './write-note';

/** An interaction of today, as the user tells it. */
export interface InteractionToLog {
  /** Paths of the contacts' notes, as they were when they were picked. */
  readonly contacts: readonly string[];
  readonly channel: string | null;
  readonly text: string;
}

/**
 * Logs an interaction as a line in today's daily note, which is created from the user's template if missing.
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
  const format = dailyFormatOf(dailyNotes.format);
  if (isUnusable(format)) return failed('', format.problem);
  if (!format.tellsDay)
    return failed(
      '',
      `Daily notes named “${dailyNotes.format}” don't tell the day of what they log.`,
    );

  const [day, minutes] = [ports.clock.today(), ports.clock.minutes()];
  const path = notePath(dailyNotes.folder, format.print(day));
  try {
    const line = lineIn(path, interaction, ports);
    const change = await changeOrCreateNote(
      ports.vault,
      path,
      (text) => insertInSection(text, logHeading, line),
      async () => {
        const title = path.slice(path.lastIndexOf('/') + 1, -EXTENSION.length);
        const template = await readTemplate(dailyNotes, ports.vault);
        return renderTemplate(template, { title, day, minutes, ...DEFAULT_TEMPLATE_FORMATS });
      },
    );
    return done(change === null ? [] : [change]);
  } catch (error) {
    return failed(path, reasonOf(error));
  }
}

function lineIn(
  path: string,
  { contacts, channel, text }: InteractionToLog,
  { vault, links }: Pick<Ports, 'vault' | 'links'>,
): string {
  const targets = new Set(contacts.map((contact) => vault.currentPath(contact) ?? contact));
  return logLine({ links: [...targets].map((to) => links.linkTo(to, path)), channel, text });
}

const EXTENSION = '.md';

/** The path of a note in a folder, however the user has written slashes around it. */
function notePath(folder: string, name: string): string {
  return `${folder}/${name}${EXTENSION}`
    .split(/[\\/]/)
    .filter((part) => part !== '')
    .join('/');
}

async function readTemplate({ template }: DailyNotes, vault: Ports['vault']): Promise<string> {
  if (template.trim() === '') return '';
  const path = notePath(
    '',
    template.endsWith(EXTENSION) ? template.slice(0, -EXTENSION.length) : template,
  );
  try {
    return await vault.read(path);
  } catch (error) {
    throw new Error(`The template ${path} for daily notes can't be read: ${reasonOf(error)}`);
  }
}
