import type { Conventions } from '../../notes/settings/conventions';
import { folderPath, headingText } from '../../notes/settings/names';
import type { SettingValues } from '../../notes/settings/setting-fields';
import type { Settings } from '../../notes/settings/settings';
import {
  oneOrMore,
  ownTagProblem,
  tagProblem,
  tagWord,
  type TagName,
} from '../../notes/settings/tags';
import {
  DEFAULT_VOCABULARY,
  propertyKey,
  propertyNameProblem,
  type Meaning,
} from '../../notes/settings/vocabulary';
import { SETTING_PROBLEMS } from '../strings';
import { withConventions, withRules } from './changed-settings';

/** What the words of a list are. */
export type WordKind =
  'folder' | 'tag' | 'own tag' | 'word' | 'heading' | 'property' | 'channel' | 'help' | 'offer';

/** A setting that is a list of words, to which the user adds one by one. */
export interface ListBinding {
  readonly setting: keyof SettingValues;
  readonly kind: WordKind;
  readonly read: (settings: Settings) => readonly string[];
  readonly change: (settings: Settings, words: readonly string[]) => Settings;
  /** The word as it is kept: without blanks, or the signs before a tag or heading. */
  readonly clean: (typed: string) => string;
  /** What is wrong with a word beside others of its list, in one sentence; undefined where nothing is. */
  readonly problem: (
    typed: string,
    others: readonly string[],
    settings: Settings,
  ) => string | undefined;
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

/** What the user can help with. */
export function offersList(): ListBinding {
  return {
    setting: 'myOffers',
    read: ({ rules }) => rules.myOffers,
    change: (settings, words) => withRules(settings, { myOffers: words }),
    ...wordsOf('offer'),
    keepsOne: false,
  };
}

/** The property names read for a meaning; the first is the one that is written, so one stays where there is one as shipped. */
export function namesFor(meaning: Meaning): ListBinding {
  const own = wordsOf('property');
  return {
    setting: 'vocabulary',
    read: ({ conventions }) => conventions.vocabulary[meaning],
    change: (settings, names) =>
      withConventions(settings, {
        vocabulary: { ...settings.conventions.vocabulary, [meaning]: names },
      }),
    ...own,
    problem: (typed, others, settings) =>
      own.problem(typed, others, settings) ??
      propertyNameProblem(own.clean(typed), meaning, settings.conventions.vocabulary) ??
      undefined,
    keepsOne: DEFAULT_VOCABULARY[meaning].length > 0,
  };
}

/** The tags read for a meaning; the first is the one that is written, so one always stays. */
export function tagsFor(name: TagName): ListBinding {
  const own = wordsOf('own tag');
  return {
    setting: 'tags',
    read: ({ conventions }) => conventions.tags[name],
    change: (settings, words) => {
      const { tags } = settings.conventions;
      return withConventions(settings, {
        tags: { ...tags, [name]: oneOrMore(words) ?? tags[name] },
      });
    },
    ...own,
    problem: (typed, others, settings) =>
      own.problem(typed, others, settings) ??
      ownTagProblem(tagWord(typed), name, settings.conventions.tags) ??
      undefined,
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
      const problem = kind === 'tag' ? tagProblem(word) : null;
      if (problem !== null) return problem;
      const twin = others.find((other) => same(other) === same(word));
      return twin === undefined ? undefined : SETTING_PROBLEMS.twice(twin);
    },
  };
}

const plain = (typed: string): string => typed.trim();
const lowerCase = (word: string): string => word.toLowerCase();

const CLEAN: Readonly<Partial<Record<WordKind, (typed: string) => string>>> = {
  tag: tagWord,
  'own tag': tagWord,
  folder: folderPath,
  heading: headingText,
};

/** Words that read alike are the same word. */
const SAME: Readonly<Partial<Record<WordKind, (word: string) => string>>> = {
  property: propertyKey,
  channel: propertyKey,
  help: propertyKey,
};
