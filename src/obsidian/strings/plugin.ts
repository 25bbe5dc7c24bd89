import type { ConfigFiles } from '../../notes/settings/obsidian-config';
import { counted } from '../../ui/strings';

/** What commands and the ribbon say. */
export const COMMANDS = {
  openReview: 'Open review',
  openBriefing: 'Open briefing',
  openGiveAndTake: 'Open give and take',
  openIntroductions: 'Open introductions',
  openMatches: 'Open matches',
  openReadiness: 'Open readiness',
  tellNetwork: 'Tell my network',
  thankEveryone: 'Thank everyone who helped',
  log: 'Log interaction…',
  quickLog: 'Quick log…',
  undoLast: 'Undo last change',
} as const;

/** What the view of the review is called. */
export const REVIEW_VIEW = { title: 'Rapport' } as const;

/** What the status bar says. */
export const STATUS_BAR = {
  checkIns: (count: number): string => counted(count, 'check-in', 'check-ins'),
  hint: (count: number): string =>
    `${counted(count, 'check-in', 'check-ins')} for today: open review`,
} as const;

/** The titles of modals. */
export const MODALS = {
  logInteraction: 'Log interaction',
  quickLog: 'Quick log',
  explain: (name: string): string => `Why is ${name} due?`,
} as const;

/** Cuts names that would push the button of a notice out of sight. */
export const shortened = (name: string): string => name.replace(/^(.{59}).{2,}$/su, '$1…');

/** Words that begin a sentence, where they go on with one. */
const within = (sentence: string): string =>
  `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;

/** What notices say. */
export const NOTICES = {
  stillReading: 'Your notes are still being read. Try again in a moment.',
  undo: 'Undo',
  undone: (did: string): string => `Undone: ${within(did)}`,
  notUndone: (did: string, why: string, next: string | null): string => {
    const more = next === null ? '' : `\nUndo again for the change before: ${within(next)}`;
    return `Not undone: ${within(did)}\n${why}${more}`;
  },
  wrotePart: 'Wrote a part of what was asked.',
  nothingToUndo: 'There is nothing to undo.',
  logged: (names: string): string => `Logged an interaction with ${shortened(names)}.`,
  loggedInVain: (note: string, reason: string): string =>
    `It won’t count as contact, though: “${note}” is passed over, since ${reason}.`,
  planned: (what: string, names: string, day: string): string =>
    `Planned ${what} with ${shortened(names)} for ${day}.`,
  circleWritten: (circle: string, name: string): string =>
    `Set the circle of ${shortened(name)} to ${shortened(circle)}.`,
  restyled: (paths: readonly string[]): string =>
    paths.length === 1
      ? 'The properties were written in a way that only Obsidian can edit: it has written all of them anew, without comments.'
      : `In ${String(paths.length)} notes Obsidian has written all properties anew, without comments.`,
  nothingWritten: 'Nothing changed: this is written already.',
  circlesWritten: (count: number): string =>
    count === 1 ? 'Set the circle of 1 contact.' : `Set the circles of ${String(count)} contacts.`,
  aboutNote: (path: string, reason: string): string => `${path}: ${reason}`,
  notStored: (path: string): string =>
    `“${path}” is not valid JSON, so changed settings and drafts are not stored until it is repaired.`,
  changedTwice:
    'The note has just changed on disk and in the editor at once, so nothing was written. Try again in a moment.',
  noNote: (path: string): string => `There is no note “${path}”.`,
  settings: (tab: string, path?: string): string =>
    `Look in the settings under “${tab}”.${path === undefined ? '' : ` They are stored in “${path}”.`}`,
  dailyNotesUnknown: (path: string, reason: string): string =>
    `Nothing was logged, because it isn’t known where daily notes are. ${path}: ${reason}`,
} as const;

/** The tabs of the settings window that change Obsidian's and its plugins' files. */
export const SETTING_TABS: Readonly<Record<keyof ConfigFiles, string>> = {
  dailyNotes: 'Daily notes',
  templates: 'Templates',
  communityPlugins: 'Community plugins',
  templater: 'Templater',
  periodicNotes: 'Periodic Notes',
};
