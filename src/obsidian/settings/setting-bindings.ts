import type { Conventions } from '../../notes/settings/conventions';
import { LARGEST_BUDGET, LONGEST_SOON } from '../../notes/settings/setting-fields';
import type { Settings } from '../../notes/settings/settings';
import type { Meaning } from '../../notes/settings/vocabulary';
import { withConventions, withRules } from './changed-settings';
import { SETTING_PROBLEMS } from '../strings';

/** How a setting appears in its control, and what becomes of the settings when the user changes it there. */
export interface Binding<T> {
  /** Names the control. */
  readonly key: string;
  readonly read: (settings: Settings) => T;
  readonly change: (settings: Settings, value: T) => Settings;
  /** What is wrong with a value, in one sentence; undefined where nothing is. */
  readonly problem: (value: T, settings: Settings) => string | undefined;
}

/** The conventions that are lists of words. */
export type ListKey = {
  [K in keyof Conventions]: Conventions[K] extends readonly string[] ? K : never;
}[keyof Conventions];

const nothingWrong = (): undefined => undefined;

/** A list of words, separated by commas. */
export function wordsOf(key: ListKey): Binding<string> {
  return {
    key,
    read: ({ conventions }) => conventions[key].join(', '),
    change: (settings, value) => withConventions(settings, { [key]: words(value) }),
    problem: nothingWrong,
  };
}

/** A list of tags, separated by commas, with or without `#`. */
export function tagsOf(key: ListKey): Binding<string> {
  return {
    ...wordsOf(key),
    change: (settings, value) => withConventions(settings, { [key]: tags(value) }),
    problem: (value) => {
      const wrong = tags(value).find((tag) => /[\s#]/.test(tag));
      return wrong === undefined ? undefined : SETTING_PROBLEMS.tag(wrong);
    },
  };
}

/** A list of folders, one a line; each must be there. */
export function foldersOf(key: ListKey, isFolder: (path: string) => boolean): Binding<string> {
  return {
    key,
    read: ({ conventions }) => conventions[key].join('\n'),
    change: (settings, value) => withConventions(settings, { [key]: folders(value) }),
    problem: (value) => {
      const missing = folders(value).find((path) => !isFolder(path));
      return missing === undefined ? undefined : SETTING_PROBLEMS.folder(missing);
    },
  };
}

/** The text of a heading, with or without `#`. */
export function headingOf(key: 'logHeading' | 'checkInsHeading'): Binding<string> {
  const text = (value: string): string => value.replace(/^#+\s/, '').trim();
  return {
    key,
    read: ({ conventions }) => conventions[key],
    change: (settings, value) => withConventions(settings, { [key]: text(value) }),
    problem: (value) => (text(value) === '' ? SETTING_PROBLEMS.heading : undefined),
  };
}

/** The user's own note. */
export function ownNote(isNote: (path: string) => boolean): Binding<string> {
  return {
    key: 'ownNote',
    read: ({ conventions }) => conventions.ownNote ?? '',
    change: (settings, value) => withConventions(settings, { ownNote: value.trim() || null }),
    problem: (value) =>
      value.trim() === '' || isNote(value.trim()) ? undefined : SETTING_PROBLEMS.note(value.trim()),
  };
}

/** The property names read for a meaning, separated by commas. */
export function namesFor(meaning: Meaning): Binding<string> {
  return {
    key: `vocabulary.${meaning}`,
    read: ({ conventions }) => conventions.vocabulary[meaning].join(', '),
    change: (settings, value) =>
      withConventions(settings, {
        vocabulary: { ...settings.conventions.vocabulary, [meaning]: words(value) },
      }),
    problem: nothingWrong,
  };
}

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

function wholeNumber(key: 'dailyBudget' | 'soonDays', largest: number): Binding<number> {
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
  return parts(text, /[,\n]/, (word) => word);
}

function tags(text: string): readonly string[] {
  return parts(text, /[,\n]/, (tag) => tag.replace(/^#+/, ''));
}

function folders(text: string): readonly string[] {
  return parts(text, /\n/, (path) => path.replace(/^\/+|\/+$/g, ''));
}

function parts(
  text: string,
  separator: RegExp,
  clean: (part: string) => string,
): readonly string[] {
  const found = text.split(separator).map((part) => clean(part.trim()));
  return [...new Set(found.filter((part) => part !== ''))];
}
