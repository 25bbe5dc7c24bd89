import type { Cadence, CadenceUnit } from '../domain/cadence';
import type { Base, Status } from '../domain/check-in';
import type { InteractionKind } from '../domain/interaction';
import type { FolderUse } from '../network/candidate-folders';
import { LOCALE } from '../domain/wording';
import type { SectionId } from './review/review-port';

const NUMBERS = new Intl.NumberFormat(LOCALE);
const PLURALS = new Intl.PluralRules(LOCALE);
const AND = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

/** A number as it is written, for example `1,204`. */
export const numberInWords = (value: number): string => NUMBERS.format(value);

/** Names joined as one says them: `Ana, Ben and Cho`. */
export const listInWords = (names: readonly string[]): string => AND.format(names);

const counted = (count: number, one: string, other: string): string =>
  `${NUMBERS.format(count)} ${PLURALS.select(count) === 'one' ? one : other}`;

const contacts = (count: number): string => counted(count, 'contact', 'contacts');
const notes = (count: number): string => counted(count, 'note', 'notes');

const length = (count: number, unit: CadenceUnit): string =>
  new Intl.NumberFormat(LOCALE, { style: 'unit', unit, unitDisplay: 'long' }).format(count);

/** The titles of the review's sections. */
export const SECTION_TITLES: Readonly<Record<SectionId, string>> = {
  'overdue follow-ups': 'Overdue follow-ups',
  today: 'Today',
  'follow-ups': 'Follow-ups',
  'suggested circles': 'Suggested circles',
  'no rhythm': 'No rhythm yet',
  soon: 'Soon',
  milestones: 'Milestones',
  problems: 'Not understood',
  'stale follow-ups': 'Stale follow-ups',
  'all contacts': 'All contacts',
};

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

/** What a folder's notes would be taken for. */
export const FOLDER_USES: Readonly<Record<FolderUse, (count: number) => string>> = {
  contacts: (count) => `${notes(count)} as contacts`,
  conversations: (count) => `${notes(count)} as conversations`,
};

/** Everything else the review says. */
export const REVIEW = {
  /** Stands for a note where a problem lies in Obsidian's settings of daily notes. */
  dailyNotes: 'Daily notes',
  list: 'Review of contacts',
  search: 'Search contacts',
  clearSearch: 'Clear search',
  results: 'Results',
  hits: contacts,
  noHit: (query: string) => `No contact matches “${query}”.`,
  searched: 'Search looks at names, aliases, companies, circles, tags and places.',

  someOf: (shown: number, all: number) => `${NUMBERS.format(shown)} of ${NUMBERS.format(all)}`,
  showMore: (hidden: number) => `Show ${NUMBERS.format(hidden)} more`,
  showFewer: 'Show fewer',

  nothingDue: 'Nothing is due today.',
  next: (name: string, when: string) => `Next is ${name}, ${when}.`,
  enoughToday: (met: number) =>
    `You have been in touch with ${counted(met, 'person', 'people')} today. The rest can wait.`,
  noneProposed: 'No check-ins are proposed today.',

  building: 'Reading your notes',
  progress: (done: number, total: number) => `${NUMBERS.format(done)} of ${notes(total)}`,

  open: 'Open',
  openInNewTab: 'Open in new tab',
  log: 'Log interaction…',
  why: (name: string) => `Why is ${name} due?`,
  more: (name: string) => `More about ${name}`,
  logWith: (names: readonly string[]) => `Log interaction with ${listInWords(names)}`,

  followUpDue: (when: string) => `due ${when}`,
  followUpOver: (span: string) => `${span} over`,
  waiting: 'waiting',
  birthday: (when: string) => `Birthday ${when}`,
  turns: (years: number) => `turns ${NUMBERS.format(years)}`,
} as const;

/** What is said while there is no contact. */
export const FIRST_RUN = {
  noContacts: 'No contacts yet',
  whatCounts: 'A note becomes a contact when it has the property',
  orTag: 'or the tag',
  orFolder: 'or when it lies in a folder you choose.',
  property: 'type: person',
  tag: '#person',
  folders: 'These folders look right:',
  noFolders: 'Add either of them to one note, and it appears here.',
  showMore: (hidden: number) => `Show ${counted(hidden, 'more folder', 'more folders')}`,
  use: 'Use folder',
  useFolder: (path: string) => `Use folder ${path}`,
} as const;

/** What is said about circles that contacts could be given. */
export const CIRCLES = {
  intro: 'No contact has a cadence yet. These circles follow from how often you are in touch.',
  noneToPropose:
    'No contact has a cadence yet, and none has been met often enough to suggest one. Give a contact a circle in its menu, or write one into its note, such as',
  example: 'circle: close',
  keys: 'Press Space on a contact to accept its circle.',
  acceptFor: (circle: string, name: string) => `Accept ${circle} for ${name}`,
  choose: 'Choose circle',
  suggested: (circle: string) => `${circle} (suggested)`,
  chooseFor: (shown: string, name: string) => `${shown}: choose a circle for ${name}`,
  acceptAll: 'Accept all…',
  preview: (count: number) => `Write a circle into ${notes(count)}?`,
  write: (count: number) => `Write ${counted(count, 'circle', 'circles')}`,
  writing: 'Writing…',
  list: 'Circles to write',
  cancel: 'Cancel',
} as const;

/** What the form for logging an interaction says. */
export const INTERACTION_FORM = {
  with: (names: string) => `With ${names}`,
  text: 'What was it about?',
  channel: 'Channel',
  noChannel: 'No channel',
  save: 'Log',
  saving: 'Logging…',
} as const;

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
  sum: (base: string, cadence: string, due: string) => `${base} + ${cadence} = ${due}`,
  length: ({ count, unit }: Cadence) => length(count, unit),
  today: (day: string) => `today is ${day}`,
  over: (days: number) => `${length(days, 'day')} over`,
  left: (days: number) => `${length(days, 'day')} left`,
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
  showMore: (hidden: number) => `Show ${NUMBERS.format(hidden)} more`,
  line: (line: number) => `line ${NUMBERS.format(line)}`,
} as const;

/** What is said when something failed without saying why. */
export const FAILED = 'That did not work.';
