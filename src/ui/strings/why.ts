import type { Cadence } from '../../domain/cadence';
import type { Base, Status } from '../../domain/check-in';
import type { InteractionKind } from '../../domain/interaction';
import { lengthInWords, numberInWords } from './counting';

/** The statuses as the panel *Why is this contact due?* says them. */
export const STATUS_TITLES: Readonly<Record<Status, string>> = {
  overdue: 'Overdue',
  due: 'Due',
  soon: 'Soon',
  planned: 'Planned',
  'on track': 'On track',
  snoozed: 'Snoozed',
  paused: 'Paused',
  untracked: 'Untracked',
};

/** What a check-in counts from, as said after the day. */
export const BASE_TITLES: Readonly<Record<Base['from'], string>> = {
  interaction: 'the last interaction',
  met: 'the day you met',
  created: 'the day the note says it was created',
  estimated: 'the day the file was created, an estimate',
};

/** The kinds of interaction as the list of evidence names them. */
export const KIND_TITLES: Readonly<Record<InteractionKind, string>> = {
  conversation: 'Conversation',
  log: 'Log',
  mention: 'Mention',
  recorded: 'Recorded by hand',
};

/** What the panel *Why is this contact due?* says. */
export const WHY = {
  died: 'No check-ins: this contact has died.',
  nextContact: (day: string) => `Next contact is set to ${day}`,
  noCadence: 'There is no cadence.',
  noDueDay: 'There is no cadence, so no due day.',
  noBase: 'There is no day to count the cadence from.',
  base: (day: string, from: string) => `Counted from ${day}, ${from}.`,
  cadenceOf: (cadence: string, circle: string) => `${cadence}, from the circle ${circle}.`,
  ownCadence: (cadence: string) => `${cadence}, from the contact’s own note.`,
  defaultCadence: (cadence: string) => `${cadence}, from the default circle.`,
  ofSeason: (cadence: string, season: string, until: string) =>
    `${cadence}, for the season “${season}” until ${until}.`,
  seasonBegan: (due: string) => `Due from the first day of the season, ${due}`,
  dueAnyway: (due: string) => `Due without the season already, on ${due}`,
  sum: (base: string, cadence: string, due: string) => `${base} + ${cadence} = ${due}`,
  length: ({ count, unit }: Cadence) => lengthInWords(count, unit),
  today: (day: string) => `today is ${day}`,
  over: (days: number) => `${lengthInWords(days, 'day')} over`,
  left: (days: number) => `${lengthInWords(days, 'day')} left`,
  dueToday: 'due today',
  due: 'due',
  unmet: 'Without any contact recorded, it is never overdue.',
  planned: (day: string) => `Something is planned on ${day}.`,
  snoozed: (day: string) => `Snoozed until ${day}.`,
  paused: 'Paused in the contact’s note.',
  evidence: 'Interactions',
  noEvidence: 'No contact recorded.',
  isPlanned: 'planned',
  notCounted: 'does not count',
  showMore: (hidden: number) => `Show ${numberInWords(hidden)} more`,
  line: (line: number) => `line ${numberInWords(line)}`,
} as const;
