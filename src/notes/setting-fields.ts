import * as v from 'valibot';
import type { Circle } from '../domain/circle';
import type { Rules } from '../domain/rules';
import type { Conventions } from './conventions';
import { CADENCE_EXAMPLES, readCadence } from './read-cadence';
import { DEFAULT_VOCABULARY, type Meaning, type Vocabulary } from './vocabulary';
import { writtenCadence } from './written-cadence';

/** Everything that the settings hold, by the name it is stored under; daily notes have Obsidian's own settings. */
export type SettingValues = Rules & Omit<Conventions, 'dailyNotes'>;

/** Reports a stored value that can't be understood: where it stands below its field, the value, and what would be. */
export type Report = (place: string, value: unknown, message: string) => void;

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

const MOST_WORDS = 500;

const Word = v.pipe(v.string(), v.trim(), v.nonEmpty());
const StoredList = v.pipe(v.array(v.unknown()), v.maxLength(MOST_WORDS));

/** Every setting by the name it is stored under. */
export const SETTING_FIELDS: SettingFields = {
  circles: { read: readCircles, write: (circles) => circles.map(storedCircle) },
  defaultCircle: optional(Word, 'Write the name of a circle, or null for none.'),
  mentionsCount: plain(v.boolean(), 'Write true or false.'),
  dailyBudget: wholeNumber(LARGEST_BUDGET),
  soonDays: wholeNumber(LONGEST_SOON),
  markerProperties: words(),
  contactMarkers: words(),
  contactTags: words(),
  contactFolders: words(),
  ownNote: optional(Word, 'Write the path of your own note, or null for none.'),
  conversationMarkers: words(),
  conversationFolders: words(),
  conversationProperties: words(),
  participantHeadings: words(),
  indexMarkers: words(),
  dailyMarkers: words(),
  templateFolders: words(),
  logHeading: plain(Word, 'Write the text of a heading.'),
  checkInsHeading: plain(Word, 'Write the text of a heading.'),
  vocabulary: { read: readVocabulary, write: (vocabulary) => vocabulary },
};

function plain<T>(schema: v.GenericSchema<unknown, T>, message: string): SettingField<T> {
  return {
    read: (stored, fallback, report) => {
      const parsed = v.safeParse(schema, stored);
      if (parsed.success) return parsed.output;
      report('', stored, message);
      return fallback;
    },
    write: (value) => value,
  };
}

function optional(
  schema: v.GenericSchema<unknown, string>,
  message: string,
): SettingField<string | null> {
  return plain(v.nullable(schema), message);
}

function wholeNumber(largest: number): SettingField<number> {
  const schema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(largest));
  return plain(schema, `Write a whole number from 0 to ${String(largest)}.`);
}

function words(): SettingField<readonly string[]> {
  return { read: readWords, write: (value) => value };
}

function readWords(
  stored: unknown,
  fallback: readonly string[],
  report: Report,
): readonly string[] {
  return readList(stored, fallback, report, (item, reportItem) => {
    const parsed = v.safeParse(Word, item);
    if (parsed.success) return parsed.output;
    reportItem('', item, 'Write a text.');
    return null;
  });
}

/** Reads a list item by item, so that one that can't be understood doesn't cost the others. */
function readList<T>(
  stored: unknown,
  fallback: readonly T[],
  report: Report,
  readItem: (item: unknown, report: Report) => T | null,
): readonly T[] {
  const parsed = v.safeParse(StoredList, stored);
  if (!parsed.success) {
    report('', stored, `Write a list of at most ${String(MOST_WORDS)} entries.`);
    return fallback;
  }
  return parsed.output
    .map((item, index) =>
      readItem(item, (place, value, message) => {
        report(`[${String(index)}]${place}`, value, message);
      }),
    )
    .filter((item) => item !== null);
}

const StoredCircle = v.object({
  name: Word,
  cadence: v.optional(v.unknown(), null),
  aliases: v.optional(v.unknown(), []),
});

function readCircles(
  stored: unknown,
  fallback: readonly Circle[],
  report: Report,
): readonly Circle[] {
  const names = new Set<string>();
  return readList(stored, fallback, report, (item, reportItem) => {
    const parsed = v.safeParse(StoredCircle, item);
    if (!parsed.success) {
      reportItem('', item, 'Write a circle with a name and a cadence.');
      return null;
    }
    const { name, cadence, aliases } = parsed.output;
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
    };
  });
}

function readStoredCadence(stored: unknown, report: Report): Circle['cadence'] {
  if (stored === null) return null;
  const cadence = readCadence(stored);
  if (cadence === null) report('.cadence', stored, `Write a cadence such as ${CADENCE_EXAMPLES}.`);
  return cadence === 'never' ? null : cadence;
}

function storedCircle({ name, cadence, aliases }: Circle): unknown {
  return { name, cadence: cadence === null ? 'never' : writtenCadence(cadence), aliases };
}

function readVocabulary(stored: unknown, fallback: Vocabulary, report: Report): Vocabulary {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) {
    report('', stored, 'Write property names by what they mean.');
    return fallback;
  }
  const names: Readonly<Record<string, unknown>> = { ...stored };
  const vocabulary: Record<Meaning, readonly string[]> = { ...fallback };
  for (const meaning of MEANINGS) {
    if (!Object.hasOwn(names, meaning)) continue;
    vocabulary[meaning] = readWords(names[meaning], fallback[meaning], (place, value, message) => {
      report(`.${meaning}${place}`, value, message);
    });
  }
  return vocabulary;
}

const MEANINGS = Object.keys(DEFAULT_VOCABULARY).filter((key): key is Meaning =>
  Object.hasOwn(DEFAULT_VOCABULARY, key),
);
