import type { SectionId } from '../review/review-port';
import { contactsInWords, counted, listInWords, notesInWords, numberInWords } from './counting';

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

/** Everything else the review says. */
export const REVIEW = {
  /** Stands for a note where a problem lies in Obsidian's settings of daily notes. */
  dailyNotes: 'Daily notes',
  list: 'Review of contacts',
  toolbar: 'Log and begin',
  moreCommands: 'More',
  search: 'Search contacts',
  clearSearch: 'Clear search',
  results: 'Results',
  hits: contactsInWords,
  noHit: (query: string) => `No contact matches “${query}”.`,
  searched: 'Search looks at names, aliases, companies, circles, tags and places.',

  someOf: (shown: number, all: number) => `${numberInWords(shown)} of ${numberInWords(all)}`,
  showMore: (hidden: number) => `Show ${numberInWords(hidden)} more`,
  showFewer: 'Show fewer',

  nothingDue: 'Nothing is due today.',
  next: (name: string, when: string) => `Next is ${name}, ${when}.`,
  enoughToday: (met: number) =>
    `You have been in touch with ${counted(met, 'person', 'people')} today. The rest can wait.`,
  noneProposed: 'No check-ins are proposed today.',

  building: 'Reading your notes',
  progress: (done: number, total: number) => `${numberInWords(done)} of ${notesInWords(total)}`,

  open: 'Open',
  openInNewTab: 'Open in new tab',
  commandFor: (command: string, name: string) => `${command.replace(/…$/, '')}: ${name}`,
  more: (name: string) => `More about ${name}`,
  logWith: (names: readonly string[]) => `Log interaction with ${listInWords(names)}`,

  followUpDue: (when: string) => `due ${when}`,
  followUpOver: (span: string) => `${span} over`,
  waiting: 'waiting',
} as const;
