import { findCircle, type Circle } from '../../domain/circle';
import type { Contact } from '../../domain/contact';
import type { Day } from '../../domain/day';
import { NO_DETAILS } from '../../domain/interaction';
import type { EntryWords } from '../details';
import type { RecordedFacts } from '../facts';
import { withoutDates } from '../past-organisation';
import { problemWith, type Problem } from '../problem';
import type { Frontmatter, Properties, Property, PropertyLookup } from '../properties';
import { CADENCE_EXAMPLES, readCadence } from '../read-cadence';
import { readYearlyDate, readDay, whyNoDay, type DayNames } from '../days/read-day';
import { tagsOfNote } from './tags-of-note';
import type { Meaning } from '../settings/vocabulary';
import { isEmpty, itemsOf, linksIn, textOf, textsOf } from '../written-values';

/** What a person note says of its contact. */
export interface ContactReading {
  readonly contact: Contact;
  readonly recorded: readonly RecordedFacts[];
  readonly problems: readonly Problem[];
}

/** The note around a contact's properties. */
export interface ContactNote {
  readonly path: string;
  /** The file's name without `.md`. */
  readonly fileName: string;
  readonly createdOn: Day | null;
  readonly frontmatter: Frontmatter;
  /** Tags in the text, without `#`. */
  readonly bodyTags: readonly string[];
}

/** Reads contacts with the user's property names, circles and names of days. */
export class ContactReader {
  readonly #lookup: PropertyLookup;
  readonly #circles: readonly Circle[];
  readonly #names: DayNames;
  readonly #words: Pick<EntryWords, 'channelNamed'>;

  constructor(
    lookup: PropertyLookup,
    circles: readonly Circle[],
    names: DayNames,
    words: Pick<EntryWords, 'channelNamed'>,
  ) {
    this.#lookup = lookup;
    this.#circles = circles;
    this.#names = names;
    this.#words = words;
  }

  /** Reads the contact that a person note describes; values not understood become problems. */
  read(note: ContactNote): ContactReading {
    const problems: Problem[] = [];
    const properties = this.#lookup.of(note.frontmatter);
    const day = (meaning: Meaning): Day | null =>
      this.#day(note.path, properties, meaning, problems);
    const texts = (meaning: Meaning): readonly string[] => firstTexts(properties, meaning);
    const merged = (meaning: Meaning): readonly string[] => allTexts(properties, meaning);
    const name = properties.first('name')?.value;
    const contact: Contact = {
      path: note.path,
      name: (typeof name === 'string' && textOf(name)) || note.fileName,
      aliases: merged('aliases'),
      circle: this.#circle(note.path, properties, problems),
      cadence: cadence(note.path, properties, problems),
      nextContact: day('nextContact'),
      snoozedUntil: day('snoozedUntil'),
      paused: truth(note.path, properties.first('paused'), problems),
      died: isDead(properties.first('died')),
      birthday: this.#birthday(note.path, properties, problems),
      occasions: this.#occasions(note.path, properties, problems),
      met: this.#firstDay(properties, 'met'),
      metAt: merged('metAt'),
      metThrough: writtenTexts(properties, 'metThrough'),
      created: this.#firstDay(properties, 'created'),
      fileCreated: note.createdOn,
      organisations: texts('organisation'),
      organisationSince: this.#firstDay(properties, 'organisationSince'),
      roles: texts('role'),
      pastOrganisations: texts('pastOrganisations').map(withoutDates),
      places: texts('place'),
      timeZone: texts('timeZone')[0] ?? null,
      relationship: texts('relationship'),
      groups: texts('groups'),
      interests: merged('interests'),
      lookingFor: merged('lookingFor'),
      canHelpWith: merged('canHelpWith'),
      emails: merged('email'),
      phones: merged('phone'),
      web: merged('web'),
      tags: tagsOfNote(note),
    };
    return { contact, recorded: this.#recorded(note.path, properties, problems), problems };
  }

  #circle(path: string, properties: Properties, problems: Problem[]): string | null {
    const property = properties.first('circle');
    if (property === null) return null;
    const [word = null] = textsOf(property.value);
    const circle = word === null ? undefined : findCircle(this.#circles, word);
    if (circle !== undefined) return circle.name;
    const known = this.#circles.map(({ name }) => name).join(', ');
    const message = `There is no such circle. Use one of ${known}, or add it in the settings.`;
    problems.push(problemWith(path, property.name, property.value, message));
    return word;
  }

  #birthday(path: string, properties: Properties, problems: Problem[]): Contact['birthday'] {
    for (const property of properties.all('birthday')) {
      const birthday = readYearlyDate(property.value, this.#names);
      if (birthday !== null) return birthday;
      problems.push(notADay(path, property));
    }
    return null;
  }

  /** The occasions that the user has named properties for. */
  #occasions(path: string, properties: Properties, problems: Problem[]): Contact['occasions'] {
    const all = properties.all('occasions');
    if (all.length === 0) return NO_OCCASIONS;
    return all.flatMap((property) => {
      const date = readYearlyDate(property.value, this.#names);
      if (date === null) problems.push(notADay(path, property));
      return date === null ? [] : [{ label: property.name, date }];
    });
  }

  /** The first value with this meaning that is a day; others become problems. */
  #day(path: string, properties: Properties, meaning: Meaning, problems: Problem[]): Day | null {
    for (const property of properties.all(meaning)) {
      const day = readDay(property.value, this.#names);
      if (day !== null) return day;
      problems.push(notADay(path, property));
    }
    return null;
  }

  /** The first value with this meaning that is a day; others are passed over, as the next source will do. */
  #firstDay(properties: Properties, meaning: Meaning): Day | null {
    for (const { value } of properties.all(meaning)) {
      const day = readDay(value, this.#names);
      if (day !== null) return day;
    }
    return null;
  }

  #recorded(path: string, properties: Properties, problems: Problem[]): readonly RecordedFacts[] {
    const last = properties.all('lastContact').flatMap(({ name, value }) => {
      const on = readDay(value, this.#names);
      const days = on === null ? itemsOf(value).map((item) => readDay(item, this.#names)) : [on];
      if (days.includes(null)) problems.push(notADay(path, { name, value }));
      return days.flatMap((day) => (day === null ? [] : [{ on: day, details: NO_DETAILS }]));
    });
    return [...last, ...this.#history(path, properties, problems)];
  }

  #history(path: string, properties: Properties, problems: Problem[]): readonly RecordedFacts[] {
    return properties.all('history').flatMap((property) =>
      itemsOf(property.value).flatMap((item) => {
        if (typeof item === 'string' && linksIn(item).length > 0) return [];
        if (typeof item !== 'object' || item === null || !('date' in item) || isEmpty(item.date)) {
          problems.push(problemWith(path, property.name, item, NOT_A_HISTORY));
          return [];
        }
        const on = readDay(item.date, this.#names);
        if (on === null) problems.push(notADay(path, { name: property.name, value: item.date }));
        const type = 'type' in item ? textOf(item.type) : '';
        const channel = type === '' ? null : this.#words.channelNamed(type);
        return on === null ? [] : [{ on, details: { ...NO_DETAILS, channel } }];
      }),
    );
  }
}

function cadence(path: string, properties: Properties, problems: Problem[]): Contact['cadence'] {
  for (const property of properties.all('cadence')) {
    const read = readCadence(property.value);
    if (read !== null) return read;
    const message = `This isn’t a cadence. Write it as ${CADENCE_EXAMPLES}.`;
    problems.push(problemWith(path, property.name, property.value, message));
  }
  return null;
}

function notADay(path: string, { name, value }: Property): Problem {
  return problemWith(path, name, value, whyNoDay(value));
}

function truth(path: string, property: Property | null, problems: Problem[]): boolean {
  if (property === null) return false;
  const text = (textsOf(property.value)[0] ?? '').toLowerCase();
  if (['true', 'yes', 'on', '1'].includes(text)) return true;
  if (!['false', 'no', 'off', '0'].includes(text)) {
    const message = 'This is neither true nor false.';
    problems.push(problemWith(path, property.name, property.value, message));
  }
  return false;
}

function isDead(property: Property | null): boolean {
  return property !== null && !['false', 'no'].includes(textOf(property.value).toLowerCase());
}

function firstTexts(properties: Properties, meaning: Meaning): readonly string[] {
  const property = properties.first(meaning);
  return property === null ? NONE : textsOf(property.value);
}

function allTexts(properties: Properties, meaning: Meaning): readonly string[] {
  const all = properties.all(meaning);
  return all.length === 0 ? NONE : all.flatMap(({ value }) => textsOf(value));
}

/** The texts of all properties with this meaning as they are written, links included. */
function writtenTexts(properties: Properties, meaning: Meaning): readonly string[] {
  const all = properties.all(meaning);
  if (all.length === 0) return NONE;
  return all.flatMap(({ value }) =>
    itemsOf(value).flatMap((item) => (typeof item === 'string' ? item.trim() : [])),
  );
}

/** Links there lead to notes that say more themselves. */
const NOT_A_HISTORY = 'This entry has no day. Write it as { date: 2026-01-24, text: Lunch }.';

const NONE: readonly string[] = [];
const NO_OCCASIONS: Contact['occasions'] = [];
