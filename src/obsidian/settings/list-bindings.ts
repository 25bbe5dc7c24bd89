import type { Conventions } from '../../notes/settings/conventions';
import { folderPath, headingText } from '../../notes/settings/names';
import type { SettingValues } from '../../notes/settings/setting-fields';
import type { Settings } from '../../notes/settings/settings';
import { propertyKey, type Meaning } from '../../notes/settings/vocabulary';
import { SETTING_PROBLEMS } from '../strings';
import { withConventions, withWriting } from './changed-settings';

/** What the words of a list are. */
export type WordKind = 'folder' | 'tag' | 'word' | 'heading' | 'property' | 'channel';

/** A setting that is a list of words, to which the user adds one by one. */
export interface ListBinding {
  readonly setting: keyof SettingValues;
  readonly kind: WordKind;
  readonly read: (settings: Settings) => readonly string[];
  readonly change: (settings: Settings, words: readonly string[]) => Settings;
  /** The word as it is kept: without blanks, or the signs before a tag or heading. */
  readonly clean: (typed: string) => string;
  /** What is wrong with a word beside others, in one sentence; undefined where nothing is. */
  readonly problem: (typed: string, others: readonly string[]) => string | undefined;
  /** Whether the last word stays, because something is written under it. */
  readonly keepsOne: boolean;
}

/** The conventions that are lists of words. */
export type ListKey = {
  [K in keyof Conventions]: Conventions[K] extends readonly string[] ? K : never;
}[keyof Conventions];

/** A list of the conventions. */
export function listIn(setting: ListKey, kind: WordKind): ListBinding {
  return {
    setting,
    read: ({ conventions }) => conventions[setting],
    change: (settings, words) => withConventions(settings, { [setting]: words }),
    ...wordsOf(kind),
    keepsOne: false,
  };
}

/** The channels to choose from. */
export function channels(): ListBinding {
  return {
    setting: 'channels',
    read: ({ writing }) => writing.channels,
    change: (settings, words) => withWriting(settings, { channels: words }),
    ...wordsOf('channel'),
    keepsOne: false,
  };
}

/** The property names read for a meaning; the first is the one that is written, so one always stays. */
export function namesFor(meaning: Meaning): ListBinding {
  return {
    setting: 'vocabulary',
    read: ({ conventions }) => conventions.vocabulary[meaning],
    change: (settings, names) =>
      withConventions(settings, {
        vocabulary: { ...settings.conventions.vocabulary, [meaning]: names },
      }),
    ...wordsOf('property'),
    keepsOne: true,
  };
}

function wordsOf(kind: WordKind): Pick<ListBinding, 'kind' | 'clean' | 'problem'> {
  const clean = CLEAN[kind] ?? plain;
  const same = SAME[kind] ?? lowerCase;
  return {
    kind,
    clean,
    problem: (typed, others) => {
      const word = clean(typed);
      if (same(word) === '') return SETTING_PROBLEMS.empty;
      if (kind === 'tag' && /[\s#]/.test(word)) return SETTING_PROBLEMS.tag(word);
      const twin = others.find((other) => same(other) === same(word));
      return twin === undefined ? undefined : SETTING_PROBLEMS.twice(twin);
    },
  };
}

const plain = (typed: string): string => typed.trim();
const lowerCase = (word: string): string => word.toLowerCase();

const CLEAN: Readonly<Partial<Record<WordKind, (typed: string) => string>>> = {
  tag: (typed) => typed.trim().replace(/^#+/, ''),
  folder: folderPath,
  heading: headingText,
};

/** Words that read alike are the same word. */
const SAME: Readonly<Partial<Record<WordKind, (word: string) => string>>> = {
  property: propertyKey,
};
