import { CIRCLE_COLOURS, type Circle } from '../../domain/circle';
import type { Rules } from '../../domain/rules';
import type { Conventions } from './conventions';
import { folderPath, headingProblem, headingText, newFolderProblem } from './names';
import { CADENCE_EXAMPLES, readCadence } from '../read-cadence';
import {
  anything,
  nullable,
  object,
  oneOf,
  optional,
  readOr,
  record,
  recordOf,
  text,
  truth,
  wholeNumber,
  word,
  type JsonReader,
} from './stored-json';
import { readList, type Report } from './stored-list';
import { readSeasons, storedSeason } from './stored-season';
import { readTags } from './stored-tags';
import { tagProblem, tagWord } from './tags';
import { MEANINGS, propertyNameProblem, type Meaning, type Vocabulary } from './vocabulary';
import { writtenCadence } from '../writing/written-cadence';
import { LOG_DESTINATIONS, WEEK_STARTS, type Writing } from './writing';

/** Everything that the settings hold, by the name it is stored under; the rest is Obsidian's and its plugins' own. */
export type SettingValues = Rules &
  Omit<Conventions, 'dailyNotes' | 'weeklyNotes' | 'templaterFillsNewNotes'> &
  Writing;

/** How one setting is stored. */
export interface SettingField<T> {
  /** Reads the stored value; reports what can't be understood, and gives the fallback for it. */
  readonly read: (stored: unknown, fallback: T, report: Report) => T;
  /** The form in which a value is stored. */
  readonly write: (value: T) => unknown;
}

/** How each setting is stored, by the name it is stored under. */
export type SettingFields = {
  readonly [K in keyof SettingValues]: SettingField<SettingValues[K]>;
};

/** The largest number of check-ins a day. */
export const LARGEST_BUDGET = 200;

/** The largest number of days that count as soon. */
export const LONGEST_SOON = 365;

/** The largest number of participants of a conversation that is no gathering. */
export const LARGEST_CONVERSATION = 1000;

/** The largest number of days after which a follow-up is stale. */
export const LONGEST_STALE = 3650;

/** Every setting by the name it is stored under. */
export const SETTING_FIELDS: SettingFields = {
  circles: { read: readCircles, write: (circles) => circles.map(storedCircle) },
  defaultCircle: plain(nullable(word), 'Write the name of a circle, or null for none.'),
  mentionsCount: plain(truth, 'Write true or false.'),
  dailyBudget: upTo(LARGEST_BUDGET),
  soonDays: upTo(LONGEST_SOON),
  milestoneDays: upTo(LONGEST_SOON),
  mostParticipants: upTo(LARGEST_CONVERSATION),
  staleDays: upTo(LONGEST_STALE),
  seasons: { read: readSeasons, write: (seasons) => seasons.map(storedSeason) },
  myOffers: words(),
  markerProperties: words(),
  contactMarkers: words(),
  contactTags: words(tagWord, tagProblem),
  contactFolders: words(folderPath),
  folderNoteNames: words(),
  ownNote: plain(nullable(word), 'Write the path of your own note, or null for none.'),
  conversationMarkers: words(),
  eventMarkers: words(),
  conversationFolders: words(folderPath),
  conversationProperties: words(),
  calledOffStatuses: words(),
  participantHeadings: words(headingText),
  indexMarkers: words(),
  dailyMarkers: words(),
  templateFolders: words(folderPath),
  templateFolderNames: words(),
  logHeading: heading(),
  checkInsHeading: heading(),
  toMeetHeading: heading(),
  metHeading: heading(),
  vocabulary: { read: readVocabulary, write: (vocabulary) => vocabulary },
  tags: { read: readTags, write: (tags) => tags },
  logDestination: plain(oneOf(LOG_DESTINATIONS), `Write one of ${LOG_DESTINATIONS.join(', ')}.`),
  channels: words(),
  helpKinds: words(),
  followUpsHeading: heading(),
  newContactFolder: newFolder(),
  contactTemplate: plain(nullable(word), 'Write the path of a note, or null for none.'),
  newConversationFolder: newFolder(),
  conversationName: plain(word, 'Write a file name, such as {{date}} {{people}}.'),
  conversationTemplateFolder: plain(
    nullable(word),
    'Write the path of a folder, or null for none.',
  ),
  messageTemplateFolder: plain(nullable(word), 'Write the path of a folder, or null for none.'),
  templateByChannel: plain(recordOf(word), 'Write names of templates by channel.'),
  notesHeading: heading(),
  theySaidHeading: heading(),
  askNextHeading: heading(),
  insertsDaily: plain(truth, 'Write true or false.'),
  weekStart: plain(oneOf(WEEK_STARTS), `Write one of ${WEEK_STARTS.join(', ')}.`),
};

function plain<T>(read: JsonReader<T>, message: string): SettingField<T> {
  return {
    read: (stored, fallback, report) => {
      const value = readOr(read, stored, MISFIT);
      if (value !== MISFIT) return value;
      report('', stored, message);
      return fallback;
    },
    write: (value) => value,
  };
}

/** Stands for a stored value of another kind, as null is a value. */
const MISFIT = Symbol('misfit');

function heading(): SettingField<string> {
  return named(headingText, headingProblem, 'Write the text of a heading.');
}

function newFolder(): SettingField<string> {
  return named(folderPath, newFolderProblem, 'Write the path of a folder, or an empty text.');
}

/** A text that is kept in a form of its own, and can be wrong; the message is for what is no text. */
function named(
  clean: (typed: string) => string,
  problemOf: (typed: string) => string | null,
  message: string,
): SettingField<string> {
  return {
    read: (stored, fallback, report) => {
      const value = readOr(text, stored, null);
      const problem = value === null ? message : problemOf(value);
      if (problem !== null) report('', stored, problem);
      return value === null || problem !== null ? fallback : clean(value);
    },
    write: (value) => value,
  };
}

function upTo(largest: number): SettingField<number> {
  return plain(wholeNumber(largest), `Write a whole number from 0 to ${String(largest)}.`);
}

/** A list of words, each kept in a form of its own; words that can't be used are reported and left out. */
function words(
  clean = (typed: string): string => typed.trim(),
  problemOf = (_: string): string | null => null,
): SettingField<readonly string[]> {
  return {
    read: (stored, fallback, report) =>
      readList(stored, fallback, report, (item, reportItem) => {
        const found = clean(readOr(text, item, ''));
        const problem = found === '' ? 'Write a text.' : problemOf(found);
        if (problem === null) return found;
        reportItem('', item, problem);
        return null;
      }),
    write: (value) => value,
  };
}

function readWords(
  stored: unknown,
  fallback: readonly string[],
  report: Report,
): readonly string[] {
  return words().read(stored, fallback, report);
}

const storedCircleOf = object<{
  name: string;
  cadence: unknown;
  aliases: unknown;
  colour: unknown;
}>({
  name: word,
  cadence: optional(anything, null),
  aliases: optional(anything, []),
  colour: optional(anything, null),
});

function readCircles(
  stored: unknown,
  fallback: readonly Circle[],
  report: Report,
): readonly Circle[] {
  const names = new Set<string>();
  return readList(stored, fallback, report, (item, reportItem) => {
    const circle = readOr(storedCircleOf, item, null);
    if (circle === null) {
      reportItem('', item, 'Write a circle with a name and a cadence.');
      return null;
    }
    const { name, cadence, aliases, colour } = circle;
    if (names.has(name.toLowerCase())) {
      reportItem('.name', name, 'Another circle has this name.');
      return null;
    }
    names.add(name.toLowerCase());
    return {
      name,
      cadence: readStoredCadence(cadence, reportItem),
      aliases: readWords(aliases, [], (place, value, message) => {
        reportItem(`.aliases${place}`, value, message);
      }),
      ...readColour(colour, reportItem),
    };
  });
}

function readStoredCadence(stored: unknown, report: Report): Circle['cadence'] {
  if (stored === null) return null;
  const cadence = readCadence(stored);
  if (cadence === null) report('.cadence', stored, `Write a cadence such as ${CADENCE_EXAMPLES}.`);
  return cadence === 'never' ? null : cadence;
}

function readColour(stored: unknown, report: Report): Pick<Circle, 'colour'> {
  if (stored === null) return {};
  const colour = readOr(oneOf(CIRCLE_COLOURS), stored, null);
  if (colour !== null) return { colour };
  report('.colour', stored, `Write one of ${CIRCLE_COLOURS.join(', ')}.`);
  return {};
}

function storedCircle({ name, cadence, ...rest }: Circle): unknown {
  return { name, cadence: cadence === null ? 'never' : writtenCadence(cadence), ...rest };
}

function readVocabulary(stored: unknown, fallback: Vocabulary, report: Report): Vocabulary {
  const names = readOr(record, stored, null);
  if (names === null) {
    report('', stored, 'Write property names by what they mean.');
    return fallback;
  }
  const vocabulary: Record<Meaning, readonly string[]> = { ...fallback };
  for (const meaning of MEANINGS) {
    if (!Object.hasOwn(names, meaning)) continue;
    vocabulary[meaning] = readWords(names[meaning], fallback[meaning], (place, value, message) => {
      report(`.${meaning}${place}`, value, message);
    });
  }
  for (const meaning of MEANINGS) {
    if (!Object.hasOwn(names, meaning)) continue;
    vocabulary[meaning] = vocabulary[meaning].filter((name) => {
      const problem = propertyNameProblem(name, meaning, vocabulary);
      if (problem !== null) report(`.${meaning}`, name, problem);
      return problem === null;
    });
  }
  return vocabulary;
}
