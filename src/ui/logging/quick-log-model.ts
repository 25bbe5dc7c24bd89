import type { Day } from '../../domain/day';
import { isPlanned } from '../../domain/interaction';
import { asSentence } from '../../domain/wording';
import { dayAndDistance, weekdayAndDay } from '../day-wording';
import type { ChosenPerson } from '../people/people-port';
import {
  DESTINATIONS,
  DIRECTION_TITLES,
  FIELDS,
  listInWords,
  LOG_FORM,
  QUICK_LOG,
} from '../strings';
import type { LogEntry } from './log-draft';
import type { Answers, QuickLogReading } from './quick-log-port';

/** The answers with another one, or without one where it is undefined. */
export function answered(
  answers: Answers,
  name: string,
  answer: string | null | undefined,
): Answers {
  const { [name]: _, ...others } = answers;
  return answer === undefined ? others : { ...others, [name]: answer };
}

/** One line of the preview: what is understood as what. */
export interface PreviewLine {
  readonly title: string;
  readonly text: string;
}

/** The people whom a line names, with those whom the user wants to create. */
export function peopleIn({ people, created }: QuickLogReading): readonly ChosenPerson[] {
  return [
    ...people.map(({ path, name }): ChosenPerson => ({ kind: 'contact', path, name })),
    ...created.map((name): ChosenPerson => ({ kind: 'new', name })),
  ];
}

/** What there is to do next, each a sentence of its own. */
function followUpsIn({ followUps }: QuickLogReading): LogEntry['followUps'] {
  return followUps.map((step) => ({ ...step, text: asSentence(step.text) }));
}

/**
 * The entry of a line; null while nobody is named, or a name is left open that several
 * contacts go by.
 */
export function quickEntry(
  reading: QuickLogReading,
  destination: LogEntry['destination'],
): LogEntry | null {
  const { on, channel, direction, text, gave, received, isOnlyFollowUp } = reading;
  const people = peopleIn(reading);
  if (people.length === 0 || reading.ambiguous.length > 0) return null;
  const said = { people, on, channel, direction, text, gave, received };
  return { ...said, followUps: followUpsIn(reading), destination, isOnlyFollowUp };
}

function dayIn({ on }: QuickLogReading, today: Day): string {
  const day = dayAndDistance(on, today);
  return isPlanned(on, today) ? QUICK_LOG.planned(day) : day;
}

/** What the user is to see before it is saved, since the line may mean something else; a sentence each. */
export function doubtsOf(
  { noDays, leftDays, isMissed, mayBeToDo, on }: QuickLogReading,
  today: Day,
): readonly string[] {
  const day = weekdayAndDay(on, today);
  return [
    noDays.length === 0 ? '' : QUICK_LOG.noDays(noDays, day),
    leftDays.length === 0 ? '' : QUICK_LOG.leftDays(leftDays, day),
    isMissed ? QUICK_LOG.missed(day) : '',
    mayBeToDo === null ? '' : QUICK_LOG.mayBeToDo(mayBeToDo),
  ].filter((doubt) => doubt !== '');
}

/** Where it is written: something to do alone has no conversation for a note of its own, and goes to the contact's. */
function placeOf(
  destination: LogEntry['destination'],
  isOnlyFollowUp: boolean,
): LogEntry['destination'] {
  return isOnlyFollowUp && destination === 'conversation note' ? 'contact note' : destination;
}

/** What would be saved, in words. */
export function previewOf(
  reading: QuickLogReading,
  destination: LogEntry['destination'],
  today: Day,
): readonly PreviewLine[] {
  const { channel, direction, text, gave, received, isOnlyFollowUp } = reading;
  const names = [
    ...reading.people.map(({ fullName }) => fullName),
    ...reading.created.map((name) => QUICK_LOG.newContact(name)),
  ];
  const help = [
    ...gave.map((kind) => LOG_FORM.gave(kind)),
    ...received.map((kind) => LOG_FORM.received(kind)),
  ];
  const followUps = followUpsIn(reading).map(({ text: said, dueOn }) => ({
    title: FIELDS.followUp,
    text: dueOn === null ? said : `${said} · ${dayAndDistance(dueOn, today)}`,
  }));
  const lines: readonly PreviewLine[] = [
    { title: QUICK_LOG.with, text: names.length === 0 ? QUICK_LOG.nobody : listInWords(names) },
    { title: LOG_FORM.day, text: isOnlyFollowUp ? '' : dayIn(reading, today) },
    { title: LOG_FORM.channel, text: channel === null ? '' : asSentence(channel) },
    { title: LOG_FORM.direction, text: direction === null ? '' : DIRECTION_TITLES[direction] },
    { title: LOG_FORM.text, text },
    { title: LOG_FORM.help, text: help.join(', ') },
    ...followUps,
    { title: FIELDS.destination, text: DESTINATIONS[placeOf(destination, isOnlyFollowUp)] },
  ];
  return lines.filter((line) => line.text !== '');
}
