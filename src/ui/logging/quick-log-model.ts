import type { ChosenPerson } from '../people/people-port';
import { fullDay } from '../full-day';
import { asSentence } from '../review/row-model';
import { DESTINATIONS, DIRECTION_TITLES, listInWords, LOG_FORM, QUICK_LOG } from '../strings';
import type { LogEntry } from './log-draft';
import type { QuickLogReading } from './quick-log-port';

/** What the user has said about names that the line leaves open. */
export interface Answers {
  /** Paths of the contacts meant by ambiguous names, by name. */
  readonly meant: Readonly<Record<string, string>>;
  /** Unknown names for which contacts are to be created. */
  readonly created: readonly string[];
}

/** The answers before any is given. */
export const NO_ANSWERS: Answers = { meant: {}, created: [] };

/** One line of the preview: what is understood as what. */
export interface PreviewLine {
  readonly title: string;
  readonly text: string;
}

/** The people whom a line names, with those that the user has said. */
export function peopleIn(
  { people, ambiguous, unknown }: QuickLogReading,
  { meant, created }: Answers,
): readonly ChosenPerson[] {
  const said = ambiguous.flatMap(({ name, options }) =>
    options.filter(({ path }) => path === meant[name]),
  );
  return [
    ...[...people, ...said].map(({ path, name }): ChosenPerson => ({
      kind: 'contact',
      path,
      name,
    })),
    ...unknown
      .filter((name) => created.includes(name))
      .map((name): ChosenPerson => ({ kind: 'new', name })),
  ];
}

/** The entry of a line; null while nobody is named, or a name is left open that several contacts go by. */
export function quickEntry(
  reading: QuickLogReading,
  answers: Answers,
  destination: LogEntry['destination'],
): LogEntry | null {
  const { on, channel, direction, text, gave, received } = reading;
  const people = peopleIn(reading, answers);
  const isOpen = reading.ambiguous.some(({ name }) => answers.meant[name] === undefined);
  if (people.length === 0 || isOpen) return null;
  const followUp = followUpIn(reading);
  return { people, on, channel, direction, text, gave, received, followUp, destination };
}

/** What there is to do next, as a sentence of its own. */
function followUpIn({ followUp }: QuickLogReading): LogEntry['followUp'] {
  return followUp === null ? null : { ...followUp, text: asSentence(followUp.text) };
}

/** What would be saved, in words. */
export function previewOf(
  reading: QuickLogReading,
  answers: Answers,
  destination: LogEntry['destination'],
): readonly PreviewLine[] {
  const { on, channel, direction, text, gave, received } = reading;
  const followUp = followUpIn(reading);
  const names = peopleIn(reading, answers).map(({ kind, name }) =>
    kind === 'new' ? QUICK_LOG.newContact(name) : name,
  );
  const help = [
    ...gave.map((kind) => LOG_FORM.gave(kind)),
    ...received.map((kind) => LOG_FORM.received(kind)),
  ];
  const due = followUp?.dueOn == null ? '' : ` · ${fullDay(followUp.dueOn)}`;
  const lines: readonly PreviewLine[] = [
    { title: QUICK_LOG.with, text: names.length === 0 ? QUICK_LOG.nobody : listInWords(names) },
    { title: LOG_FORM.day, text: fullDay(on) },
    { title: LOG_FORM.channel, text: channel === null ? '' : asSentence(channel) },
    {
      title: LOG_FORM.direction,
      text: direction === null ? '' : DIRECTION_TITLES[direction],
    },
    { title: LOG_FORM.text, text },
    { title: LOG_FORM.help, text: help.join(', ') },
    { title: LOG_FORM.followUp, text: followUp === null ? '' : `${followUp.text}${due}` },
    { title: LOG_FORM.destination, text: DESTINATIONS[destination] },
  ];
  return lines.filter((line) => line.text !== '');
}
