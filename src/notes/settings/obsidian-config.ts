import {
  DEFAULT_DAILY_NOTES,
  DEFAULT_WEEKLY_FORMAT,
  type Conventions,
  type DailyNotes,
  type TemplateFormats,
} from './conventions';
import { DEFAULT_TEMPLATE_FORMATS } from '../writing/note-template';
import { DEFAULT_WRITING } from './writing';
import { problemWith, type Problem } from '../problem';
import { list, Misfit, object, optional, text, truth, type JsonReader } from './stored-json';

/** Where Obsidian and its plugins keep what Rapport reads, below the vault's configuration folder. */
export const CONFIG_FILES = {
  dailyNotes: 'daily-notes.json',
  templates: 'templates.json',
  communityPlugins: 'community-plugins.json',
  templater: 'plugins/templater-obsidian/data.json',
  periodicNotes: 'plugins/periodic-notes/data.json',
} as const;

/** The texts of those files; a file that isn't there is left out. */
export type ConfigFiles = { readonly [K in keyof typeof CONFIG_FILES]?: string | undefined };

/** Conventions completed from Obsidian's own settings, with what could not be understood of these. */
export interface ConfiguredConventions {
  readonly conventions: Conventions;
  readonly problems: readonly Problem[];
  /** Why it can't be told where daily notes are; null where it can. */
  readonly dailyNotesProblem: Problem | null;
}

/** The files of which one that can't be understood leaves open where daily notes are. */
const ON_DAILY_NOTES = ['communityPlugins', 'periodicNotes', 'dailyNotes'] as const;

const PERIODIC_NOTES = 'periodic-notes';
const TEMPLATER = 'templater-obsidian';

/**
 * Completes conventions with where daily notes, weekly notes and templates are, as Obsidian's own settings have it.
 * Periodic Notes, where enabled, has the last word on daily notes, and the only one on weekly notes. Files that can't be understood are problems, and as good as absent.
 */
export function conventionsFromConfig(
  conventions: Conventions,
  files: ConfigFiles,
  configFolder: string,
): ConfiguredConventions {
  const problems: Problem[] = [];
  const read = <T>(file: keyof ConfigFiles, reader: JsonReader<T>): T | null => {
    const stored = files[file];
    if (stored === undefined) return null;
    const found = parseConfig(stored, reader);
    if ('value' in found) return found.value;
    const path = `${configFolder}/${CONFIG_FILES[file]}`;
    problems.push(problemWith(path, found.property, found.written, found.message));
    return null;
  };

  const enabled = read('communityPlugins', list(text)) ?? [];
  const periodic = enabled.includes(PERIODIC_NOTES) ? read('periodicNotes', periodicNotes) : null;
  const weekly = periodic?.weekly?.enabled === true ? periodic.weekly : null;
  const core = read('dailyNotes', storedDailyNotes);
  const ofPeriods = periodic?.daily?.enabled === true ? periodic.daily : null;
  const daily = ofPeriods ?? core;
  const inQuestion = ON_DAILY_NOTES.map((file) => `${configFolder}/${CONFIG_FILES[file]}`);
  const dailyNotesProblem =
    ofPeriods !== null ? null : (problems.find(({ path }) => inQuestion.includes(path)) ?? null);
  const coreTemplates = read('templates', templates);
  const ofTemplater = read('templater', templater);
  const folders = [coreTemplates?.folder, ofTemplater?.templates_folder]
    .map((folder) => trimmedFolder(folder ?? ''))
    .filter((folder) => folder !== '');

  const { weekStart = DEFAULT_WRITING.weekStart, language } = conventions.dailyNotes;
  const dates = language === undefined ? { weekStart } : { weekStart, language };
  const filling: Filling =
    ofPeriods === null ? templateFormats(coreTemplates) : { filling: 'Periodic Notes' };
  return {
    conventions: {
      ...conventions,
      dailyNotes: {
        ...dates,
        ...notesOf(daily ?? DEFAULT_DAILY_NOTES, DEFAULT_DAILY_NOTES.format),
        ...filling,
      },
      weeklyNotes: weekly && { ...dates, ...notesOf(weekly, DEFAULT_WEEKLY_FORMAT) },
      templateFolders: [...new Set([...conventions.templateFolders, ...folders])],
      templaterFillsNewNotes:
        enabled.includes(TEMPLATER) && ofTemplater?.trigger_on_file_creation === true,
    },
    problems,
    dailyNotesProblem,
  };
}

type Filling = Pick<DailyNotes, 'filling'>;

type Stored = Pick<DailyNotes, 'folder' | 'format' | 'template'>;

const textIfAny = optional(text, '');

const dailyNotesFields = { folder: textIfAny, format: textIfAny, template: textIfAny };

const storedDailyNotes = object<Stored>(dailyNotesFields);

interface PeriodicNotes extends Stored {
  readonly enabled: boolean;
}

const period = optional<PeriodicNotes | null>(
  object<PeriodicNotes>({ ...dailyNotesFields, enabled: optional(truth, false) }),
  null,
);

const periodicNotes = object<{ daily: PeriodicNotes | null; weekly: PeriodicNotes | null }>({
  daily: period,
  weekly: period,
});

interface Templates extends TemplateFormats {
  readonly folder: string;
}

const templates = object<Templates>({
  folder: textIfAny,
  dateFormat: textIfAny,
  timeFormat: textIfAny,
});

/** The formats of dates and times in templates, where the user has set any; Obsidian's help has them for daily notes too. */
function templateFormats(stored: Templates | null): Filling {
  const dateFormat = stored?.dateFormat.trim() ?? '';
  const timeFormat = stored?.timeFormat.trim() ?? '';
  if (dateFormat === '' && timeFormat === '') return {};
  return {
    filling: {
      dateFormat: dateFormat || DEFAULT_TEMPLATE_FORMATS.dateFormat,
      timeFormat: timeFormat || DEFAULT_TEMPLATE_FORMATS.timeFormat,
    },
  };
}

const templater = object<{ templates_folder: string; trigger_on_file_creation: boolean }>({
  templates_folder: textIfAny,
  trigger_on_file_creation: optional(truth, false),
});

function notesOf({ folder, format, template }: Stored, usual: string): Stored {
  return {
    folder: trimmedFolder(folder),
    format: format.trim() === '' ? usual : format.trim(),
    template: trimmedFolder(template).replace(/\.md$/i, ''),
  };
}

/** A path without the blanks and slashes around it; empty for the vault's root. */
function trimmedFolder(path: string): string {
  return path.trim().replace(/^\/+|\/+$/g, '');
}

type Parsed<T> =
  | { readonly value: T }
  | { readonly property: string; readonly written: unknown; readonly message: string };

function parseConfig<T>(stored: string, read: JsonReader<T>): Parsed<T> {
  let json: unknown;
  try {
    json = JSON.parse(stored.replace(/^\uFEFF/, ''));
  } catch {
    return {
      property: '',
      written: '',
      message: 'This file is not valid JSON, so it is not used.',
    };
  }
  try {
    return { value: read(json, '') };
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    return {
      property: error.place,
      written: error.value,
      message: 'This setting is not of the kind that Obsidian writes, so the file is not used.',
    };
  }
}
