import type { Problem } from '../problem';
import {
  parseSettings,
  SETTING_KEYS,
  writtenSettings,
  type ParsedSettings,
  type Settings,
} from './settings';
import type { SettingValues } from './setting-fields';
import { isObject, type JsonObject } from './stored-json';
import { TAG_NAMES, type TagName } from './tags';
import { MEANINGS, type Meaning } from './vocabulary';

/** The file's name that exported settings are offered under. */
export const EXPORT_NAME = 'rapport-settings.json';

/** What is not a setting, and therefore neither exported nor imported. */
const VIEW = 'view';

/** Names one setting; of property names and tags, one meaning. */
export type SettingName =
  | { readonly setting: Exclude<keyof SettingValues, 'vocabulary' | 'tags'> }
  | { readonly setting: 'vocabulary'; readonly meaning: Meaning }
  | { readonly setting: 'tags'; readonly meaning: TagName };

/** A setting that an import changes, with its values as they are stored. */
export type SettingChange = SettingName & { readonly before: unknown; readonly after: unknown };

/** What pasted text would do to the settings. */
export type SettingsImport =
  /** There is nothing in it yet. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable'; readonly message: string }
  | {
      readonly kind: 'readable';
      /** The settings with what was imported. */
      readonly settings: Settings;
      /** What stands beside the settings, which is kept for the version that knows it. */
      readonly others: JsonObject;
      readonly changes: readonly SettingChange[];
      /** What can't be understood; these settings stay as they are. */
      readonly problems: readonly Problem[];
    };

/** All settings as text to keep or to take elsewhere, every value spelled out; what a later version has stored included. */
export function exportedSettings(stored: JsonObject, settings: Settings): string {
  const all = { ...withoutView(stored), ...writtenSettings(settings) };
  return `${JSON.stringify(all, null, 2)}\n`;
}

/** Reads exported settings, or a part of them. A setting that isn't there stays as it is, as does one that can't be understood. */
export function readImport(text: string, current: Settings): SettingsImport {
  if (text.trim() === '') return { kind: 'empty' };
  const imported = parsed(text.replace(/^\uFEFF/, ''));
  if (!isObject(imported)) return { kind: 'unreadable', message: NOT_SETTINGS };
  const known = SETTING_KEYS.filter((key) => Object.hasOwn(imported, key));
  if (known.length === 0) return { kind: 'unreadable', message: NO_SETTING };

  const now = writtenSettings(current);
  const wanted = { ...imported, ...byMeaning(imported, now) };
  const { settings, problems } = withoutDoubtful(now, wanted, known);
  return {
    kind: 'readable',
    settings,
    others: withoutView(
      Object.fromEntries(Object.entries(imported).filter(([key]) => !Object.hasOwn(now, key))),
    ),
    changes: changesBetween(now, writtenSettings(settings)),
    problems,
  };
}

/**
 * The settings with those that are wanted, as far as they can be understood; what stays in the place of one that can't may
 * rule out another.
 */
function withoutDoubtful(
  now: JsonObject,
  wanted: JsonObject,
  names: readonly string[],
): ParsedSettings {
  // What stays stands before what is wanted, so that of two headings that are the same the wanted one is refused.
  const staying = Object.keys(now).filter((key) => !names.includes(key));
  const tried = parseSettings({ ...only(now, staying), ...only(wanted, names) }, EXPORT_NAME);
  const isDoubtful = (key: string): boolean =>
    tried.problems.some((problem) => isAbout(problem, key));
  const fitting = names.filter((key) => !isDoubtful(key));
  if (fitting.length === names.length) return tried;
  const { settings, problems } = withoutDoubtful(now, wanted, fitting);
  const others = problems.filter((problem) => fitting.some((key) => isAbout(problem, key)));
  return { settings, problems: [...tried.problems, ...others] };
}

const NOT_SETTINGS =
  'This is not JSON of settings. Paste the whole text that Export settings gives.';
const NO_SETTING =
  'No name in this text is that of a setting of Rapport. Paste the whole text that Export settings gives.';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // what isn't JSON is told like JSON of another kind
  }
}

function withoutView(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== VIEW));
}

function only(object: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(keys.map((key) => [key, object[key]]));
}

/** Meanings that an import doesn't name keep their property names and tags. */
function byMeaning(imported: JsonObject, now: JsonObject): JsonObject {
  return Object.fromEntries(
    ['vocabulary', 'tags'].flatMap((key) => {
      const [names, before] = [imported[key], now[key]];
      return isObject(names) && isObject(before) ? [[key, { ...before, ...names }]] : [];
    }),
  );
}

function isAbout({ property }: Problem, key: string): boolean {
  return property.split(/[.[]/, 1)[0] === key;
}

function changesBetween(before: JsonObject, after: JsonObject): readonly SettingChange[] {
  return SETTING_KEYS.flatMap((setting): readonly SettingChange[] => {
    const [was, is] = [before[setting], after[setting]];
    if (isSame(was, is)) return [];
    switch (setting) {
      case 'vocabulary':
        return changedMeanings(was, is, MEANINGS).map((change) => ({ setting, ...change }));
      case 'tags':
        return changedMeanings(was, is, TAG_NAMES).map((change) => ({ setting, ...change }));
      default:
        return [{ setting, before: was, after: is }];
    }
  });
}

interface ChangedMeaning<K> {
  readonly meaning: K;
  readonly before: unknown;
  readonly after: unknown;
}

function changedMeanings<K extends string>(
  was: unknown,
  is: unknown,
  meanings: readonly K[],
): readonly ChangedMeaning<K>[] {
  if (!isObject(was) || !isObject(is)) return [];
  return meanings.flatMap((meaning) =>
    isSame(was[meaning], is[meaning])
      ? []
      : [{ meaning, before: was[meaning], after: is[meaning] }],
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
