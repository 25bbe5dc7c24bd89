import { ownHeadingProblem } from '../../notes/settings/headings-apart';
import { folderPath, headingText, newFolderProblem } from '../../notes/settings/names';
import {
  LARGEST_BUDGET,
  LARGEST_CONVERSATION,
  LONGEST_SOON,
  LONGEST_STALE,
} from '../../notes/settings/setting-fields';
import type { Rules } from '../../domain/rules';
import type { Conventions } from '../../notes/settings/conventions';
import type { Settings } from '../../notes/settings/settings';
import { LOG_DESTINATIONS, WEEK_STARTS, type Writing } from '../../notes/settings/writing';
import { SETTING_PROBLEMS } from '../strings';
import { withConventions, withRules, withWriting } from './changed-settings';

/** How a setting appears in its control, and what becomes of the settings when the user changes it there. */
export interface Binding<T> {
  /** Names the control. */
  readonly key: string;
  readonly read: (settings: Settings) => T;
  readonly change: (settings: Settings, value: T) => Settings;
  /** What is wrong with a value, in one sentence; undefined where nothing is. */
  readonly problem: (value: T, settings: Settings) => string | undefined;
}

/** For values of which each is one that can be used. */
export const nothingWrong = (): undefined => undefined;

type Headings<T> = { [K in keyof T]: K extends `${string}Heading` ? K : never }[keyof T];

/** The text of a heading that notes already have, with or without `#`. */
export function headingInNotes(key: Headings<Conventions>): Binding<string> {
  return {
    key,
    read: ({ conventions }) => conventions[key],
    change: (settings, value) => withConventions(settings, { [key]: headingText(value) }),
    problem: (value, settings) => ownHeadingProblem(value, key, settings) ?? undefined,
  };
}

/** The text of a heading that is written, with or without `#`. */
export function writtenHeading(key: Headings<Writing>): Binding<string> {
  return {
    key,
    read: ({ writing }) => writing[key],
    change: (settings, value) => withWriting(settings, { [key]: headingText(value) }),
    problem: (value, settings) => ownHeadingProblem(value, key, settings) ?? undefined,
  };
}

/** The user's own note. */
export function ownNote(isNote: (path: string) => boolean): Binding<string> {
  return {
    key: 'ownNote',
    read: ({ conventions }) => conventions.ownNote ?? '',
    change: (settings, value) => withConventions(settings, { ownNote: value.trim() || null }),
    problem: (value) => noteProblem(value, isNote),
  };
}

/** The template for new contacts. */
export function contactTemplate(isNote: (path: string) => boolean): Binding<string> {
  return {
    key: 'contactTemplate',
    read: ({ writing }) => writing.contactTemplate ?? '',
    change: (settings, value) => withWriting(settings, { contactTemplate: value.trim() || null }),
    problem: (value) => noteProblem(value, isNote),
  };
}

function noteProblem(value: string, isNote: (path: string) => boolean): string | undefined {
  const path = value.trim();
  return path === '' || isNote(path) ? undefined : SETTING_PROBLEMS.note(path);
}

/** A folder for new notes, which is created with the first of them. */
export function newFolder(key: 'newContactFolder' | 'newConversationFolder'): Binding<string> {
  return {
    key,
    read: ({ writing }) => writing[key],
    change: (settings, value) => withWriting(settings, { [key]: folderPath(value) }),
    problem: (value) => newFolderProblem(value) ?? undefined,
  };
}

/** A folder of the user's own templates, which must be there. */
export function templateFolder(
  key: 'conversationTemplateFolder' | 'messageTemplateFolder',
  isFolder: (path: string) => boolean,
): Binding<string> {
  return {
    key,
    read: ({ writing }) => writing[key] ?? '',
    change: (settings, value) => withWriting(settings, { [key]: folderPath(value) || null }),
    problem: (value) => {
      const path = folderPath(value);
      return path === '' || isFolder(path) ? undefined : SETTING_PROBLEMS.noFolder(path);
    },
  };
}

/** The template that conversations on a channel begin with; the empty text stands for none. */
export function templateFor(channel: string): Binding<string> {
  return {
    key: `templateByChannel.${channel}`,
    read: ({ writing }) =>
      Object.hasOwn(writing.templateByChannel, channel)
        ? (writing.templateByChannel[channel] ?? '')
        : '',
    change: (settings, value) => {
      const others = Object.entries(settings.writing.templateByChannel).filter(
        ([name]) => name !== channel,
      );
      const chosen = [channel, value.trim()] as const;
      const entries = chosen[1] === '' ? others : [...others, chosen];
      return withWriting(settings, { templateByChannel: Object.fromEntries(entries) });
    },
    problem: nothingWrong,
  };
}

/** The pattern of the names of new conversation notes. */
export function conversationName(
  problemOf: (pattern: string) => string | undefined,
): Binding<string> {
  return {
    key: 'conversationName',
    read: ({ writing }) => writing.conversationName,
    change: (settings, value) => withWriting(settings, { conversationName: value.trim() }),
    problem: problemOf,
  };
}

/** Where interactions are logged. */
export const logDestination: Binding<string> = {
  key: 'logDestination',
  read: ({ writing }) => writing.logDestination,
  change: (settings, value) => {
    const found = LOG_DESTINATIONS.find((destination) => destination === value);
    return found === undefined ? settings : withWriting(settings, { logDestination: found });
  },
  problem: nothingWrong,
};

/** The day on which a week begins. */
export const weekStart: Binding<string> = {
  key: 'weekStart',
  read: ({ writing }) => writing.weekStart,
  change: (settings, value) => {
    const found = WEEK_STARTS.find((day) => day === value);
    return found === undefined ? settings : withWriting(settings, { weekStart: found });
  },
  problem: nothingWrong,
};

/** Whether check-ins are written into new daily notes. */
export const insertsDaily: Binding<boolean> = {
  key: 'insertsDaily',
  read: ({ writing }) => writing.insertsDaily,
  change: (settings, value) => withWriting(settings, { insertsDaily: value }),
  problem: nothingWrong,
};

/** Whether mentions count. */
export const mentionsCount: Binding<boolean> = {
  key: 'mentionsCount',
  read: ({ rules }) => rules.mentionsCount,
  change: (settings, value) => withRules(settings, { mentionsCount: value }),
  problem: nothingWrong,
};

/** The number of check-ins proposed a day. */
export const dailyBudget = wholeNumber('dailyBudget', LARGEST_BUDGET);

/** How many days ahead a check-in is soon. */
export const soonDays = wholeNumber('soonDays', LONGEST_SOON);

/** How many days ahead milestones are told. */
export const milestoneDays = wholeNumber('milestoneDays', LONGEST_SOON);

/** The most participants of a conversation; more make a gathering. */
export const mostParticipants = wholeNumber('mostParticipants', LARGEST_CONVERSATION);

/** How many days past its day a follow-up is still a duty. */
export const staleDays = wholeNumber('staleDays', LONGEST_STALE);

type Numbers<T> = { [K in keyof T]: T[K] extends number ? K : never }[keyof T];

function wholeNumber(key: Numbers<Rules>, largest: number): Binding<number> {
  const fits = (value: number): boolean =>
    Number.isInteger(value) && value >= 0 && value <= largest;
  return {
    key,
    read: ({ rules }) => rules[key],
    change: (settings, value) => (fits(value) ? withRules(settings, { [key]: value }) : settings),
    problem: (value) => (fits(value) ? undefined : SETTING_PROBLEMS.wholeNumber(largest)),
  };
}

/** The words of a text, separated by commas or lines, each once. */
export function words(text: string): readonly string[] {
  const found = text.split(/[,\n]/).map((part) => part.trim());
  return [...new Set(found.filter((part) => part !== ''))];
}
