import { findCircle } from '../../domain/circle';
import { DEFAULT_RULES, type Rules } from '../../domain/rules';
import { DEFAULT_CONVENTIONS, type Conventions } from './conventions';
import { headingsApart } from './headings-apart';
import { problemWith, type Problem } from '../problem';
import { SETTING_FIELDS, type SettingValues } from './setting-fields';
import { isObject, type JsonObject } from './stored-json';
import { DEFAULT_WRITING, type Writing } from './writing';

/** What the user decides: the rules, how notes say things, and how Rapport writes. */
export interface Settings {
  readonly rules: Rules;
  readonly conventions: Conventions;
  readonly writing: Writing;
}

/** The settings as shipped. */
export const DEFAULT_SETTINGS: Settings = {
  rules: DEFAULT_RULES,
  conventions: DEFAULT_CONVENTIONS,
  writing: DEFAULT_WRITING,
};

/** The conventions by which notes are read: the folders of conversation and message templates hold templates too. */
export function readingConventions({ conventions, writing }: Settings): Conventions {
  const { templateFolders } = conventions;
  const own = [writing.conversationTemplateFolder, writing.messageTemplateFolder]
    .map((folder) => folder?.replace(/^\/+|\/+$/g, '') ?? '')
    .filter((folder) => folder !== '' && !templateFolders.includes(folder));
  if (own.length === 0) return conventions;
  return { ...conventions, templateFolders: [...templateFolders, ...own] };
}

/** Settings as read, with what could not be understood of them. */
export interface ParsedSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/**
 * Reads stored settings; a missing value is the shipped one, and so is one that can't be understood, which is also
 * a problem of the file with this path. Daily and weekly notes are as shipped: Obsidian's own settings say how they are.
 */
export function parseSettings(stored: unknown, path: string): ParsedSettings {
  const problems: Problem[] = [];
  const report = (property: string, value: unknown, message: string): void => {
    problems.push(problemWith(path, property, value, message));
  };
  if (stored !== null && stored !== undefined && !isObject(stored))
    report('', stored, 'The settings can’t be read, so the shipped ones hold.');
  const object = isObject(stored) ? stored : {};

  const read = <K extends keyof SettingValues>(key: K): SettingValues[K] => {
    const fallback: SettingValues[K] = SHIPPED[key];
    if (!Object.hasOwn(object, key)) return fallback;
    return SETTING_FIELDS[key].read(object[key], fallback, (place, value, message) => {
      report(`${key}${place}`, value, message);
    });
  };

  const circles = read('circles');
  const wantedCircle = read('defaultCircle');
  const defaultCircle =
    wantedCircle !== null && findCircle(circles, wantedCircle) === undefined ? null : wantedCircle;
  if (wantedCircle !== defaultCircle)
    report('defaultCircle', wantedCircle, 'There is no circle of this name.');

  const rules: Rules = {
    circles,
    defaultCircle,
    mentionsCount: read('mentionsCount'),
    dailyBudget: read('dailyBudget'),
    soonDays: read('soonDays'),
    milestoneDays: read('milestoneDays'),
    mostParticipants: read('mostParticipants'),
    staleDays: read('staleDays'),
    seasons: read('seasons'),
    myOffers: read('myOffers'),
  };
  const weekStart = read('weekStart');
  const { followUpsHeading, ...headingsInNotes } = headingsApart(
    {
      logHeading: read('logHeading'),
      checkInsHeading: read('checkInsHeading'),
      followUpsHeading: read('followUpsHeading'),
      toMeetHeading: read('toMeetHeading'),
      metHeading: read('metHeading'),
    },
    SHIPPED,
    Object.keys(object),
    (key, problem) => {
      report(key, object[key], problem);
    },
  );
  const conventions: Conventions = {
    markerProperties: read('markerProperties'),
    contactMarkers: read('contactMarkers'),
    contactTags: read('contactTags'),
    contactFolders: read('contactFolders'),
    folderNoteNames: read('folderNoteNames'),
    ownNote: read('ownNote'),
    conversationMarkers: read('conversationMarkers'),
    eventMarkers: read('eventMarkers'),
    conversationFolders: read('conversationFolders'),
    conversationProperties: read('conversationProperties'),
    calledOffStatuses: read('calledOffStatuses'),
    participantHeadings: read('participantHeadings'),
    indexMarkers: read('indexMarkers'),
    dailyMarkers: read('dailyMarkers'),
    dailyNotes: { ...DEFAULT_CONVENTIONS.dailyNotes, weekStart },
    weeklyNotes: DEFAULT_CONVENTIONS.weeklyNotes,
    templateFolders: read('templateFolders'),
    templaterFillsNewNotes: DEFAULT_CONVENTIONS.templaterFillsNewNotes,
    templateFolderNames: read('templateFolderNames'),
    ...headingsInNotes,
    vocabulary: read('vocabulary'),
    tags: read('tags'),
    channels: read('channels'),
    helpKinds: read('helpKinds'),
  };
  const writing: Writing = {
    logDestination: read('logDestination'),
    followUpsHeading,
    newContactFolder: read('newContactFolder'),
    contactTemplate: read('contactTemplate'),
    newConversationFolder: read('newConversationFolder'),
    conversationName: read('conversationName'),
    conversationTemplateFolder: read('conversationTemplateFolder'),
    messageTemplateFolder: read('messageTemplateFolder'),
    templateByChannel: read('templateByChannel'),
    notesHeading: read('notesHeading'),
    theySaidHeading: read('theySaidHeading'),
    askNextHeading: read('askNextHeading'),
    insertsDaily: read('insertsDaily'),
    weekStart,
  };
  return { settings: { rules, conventions, writing }, problems };
}

/**
 * The form in which to store changed settings: what was stored before, with only what changed written anew.
 * Shipped values aren't stored, so that they can improve; unknown keys and values that couldn't be understood stay.
 */
export function storedSettings(previous: unknown, changed: Settings): unknown {
  const before = writtenSettings(parseSettings(previous, '').settings);
  return (
    merged(previous, before, writtenSettings(changed), writtenSettings(DEFAULT_SETTINGS)) ?? {}
  );
}

const SHIPPED: SettingValues = { ...DEFAULT_RULES, ...DEFAULT_CONVENTIONS, ...DEFAULT_WRITING };

/** Settings as plain JSON, every value spelled out. */
export function writtenSettings({ rules, conventions, writing }: Settings): JsonObject {
  const values: SettingValues = { ...rules, ...conventions, ...writing };
  return Object.fromEntries(SETTING_KEYS.map((key) => [key, writtenValue(key, values[key])]));
}

function writtenValue<K extends keyof SettingValues>(key: K, value: SettingValues[K]): unknown {
  return SETTING_FIELDS[key].write(value);
}

/** The names under which settings are stored. */
export const SETTING_KEYS = Object.keys(SETTING_FIELDS).filter((key): key is keyof SettingValues =>
  Object.hasOwn(SETTING_FIELDS, key),
);

/** What to store in the place of `previous`, which reads as `before`; undefined for nothing. */
function merged(previous: unknown, before: unknown, now: unknown, shipped: unknown): unknown {
  if (isSame(before, now)) return previous;
  if (!isObject(now)) return isSame(now, shipped) ? undefined : now;
  const kept = isObject(previous) ? previous : {};
  const entries = [...new Set([...Object.keys(kept), ...Object.keys(now)])]
    .map((key): readonly [string, unknown] => {
      if (!Object.hasOwn(now, key)) return [key, kept[key]];
      return [key, merged(own(kept, key), own(before, key), now[key], own(shipped, key))];
    })
    .filter(([, value]) => value !== undefined);
  return previous === undefined && entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function own(object: unknown, key: string): unknown {
  return isObject(object) && Object.hasOwn(object, key) ? object[key] : undefined;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
