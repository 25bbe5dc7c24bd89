import { findCircle, type Circle } from '../../domain/circle';
import { isoDay, type Day } from '../../domain/day';
import { DIRECTIONS, type Direction } from '../../domain/interaction';
import { readYearlyDate, readIsoDay } from '../days/read-day';
import { CADENCE_EXAMPLES, readCadence } from '../read-cadence';
import {
  BadParameter,
  expectOnly,
  shortened,
  textOf,
  textsOf,
  type Parameters,
} from './parameters';

/** What an address of Rapport asks for. Contacts are as somebody named them: by name, alias or path. */
export type UriRequest =
  | {
      readonly kind: 'log';
      /** Each may be several, separated by commas. */
      readonly contacts: readonly string[];
      readonly text?: string;
      readonly on?: Day;
      readonly channel?: string;
      readonly direction?: Direction;
    }
  | { readonly kind: 'review' }
  | { readonly kind: 'new'; readonly fields: NewContactFields }
  | { readonly kind: 'brief'; readonly contact: string };

/** What an address can say of a new contact; the name goes into no path without being made a file name first. */
export type NewContactFields = Readonly<
  Partial<Record<(typeof NEW_CONTACT_FIELDS)[number], string>>
>;

/** The parameters of a new contact, by the words of the first property for each meaning. */
export const NEW_CONTACT_FIELDS = [
  'name',
  'company',
  'role',
  'email',
  'phone',
  'location',
  'linkedin',
  'birthday',
  'met',
  'met-at',
  'introduced-by',
  'circle',
  'cadence',
] as const;

/** A request, or a sentence that says what is wrong and what is allowed. */
export type UriReading =
  | { readonly kind: 'request'; readonly request: UriRequest }
  | { readonly kind: 'problem'; readonly message: string };

/** What reading an address depends on beside the address. */
export interface UriContext {
  readonly today: Day;
  /** The channels to choose from. */
  readonly channels: readonly string[];
  readonly circles: readonly Circle[];
}

type Kind = UriRequest['kind'];

/** What addresses can ask for. */
export const URI_ACTIONS: readonly Kind[] = ['log', 'review', 'new', 'brief'];

/** Reads the parameters of `obsidian://rapport/log?…` or `obsidian://rapport?action=log&…`; never throws. */
export function readUri(parameters: Parameters, context: UriContext): UriReading {
  try {
    return { kind: 'request', request: requestOf(parameters, context) };
  } catch (error) {
    if (error instanceof BadParameter) return { kind: 'problem', message: error.message };
    throw error;
  }
}

function requestOf(parameters: Parameters, context: UriContext): UriRequest {
  const { today, channels } = context;
  const action = actionOf(parameters);
  switch (action) {
    case 'log':
      expectOnly(parameters, action, ['contact', 'text', 'date', 'channel', 'direction']);
      return {
        kind: action,
        contacts: contactsOf(parameters),
        ...given('text', textOf(parameters, 'text')),
        ...given('on', dayOf(textOf(parameters, 'date'), today)),
        ...given('channel', oneOf('channel', textOf(parameters, 'channel'), channels)),
        ...given('direction', oneOf('direction', textOf(parameters, 'direction'), DIRECTIONS)),
      };
    case 'review':
      expectOnly(parameters, action, []);
      return { kind: action };
    case 'new':
      expectOnly(parameters, action, NEW_CONTACT_FIELDS);
      return { kind: action, fields: fieldsOf(parameters, context) };
    case 'brief': {
      expectOnly(parameters, action, ['contact']);
      const contact = textOf(parameters, 'contact');
      if (contact === undefined) throw new BadParameter(WHOM);
      return { kind: action, contact };
    }
  }
}

const WHOM = 'Say whom with “contact”: a name, an alias, or the path of a note.';

function actionOf(parameters: Parameters): Kind {
  const text = textOf(parameters, 'action') ?? '';
  // Obsidian puts the action of the address itself here: `rapport`, or `rapport/log`.
  const name = text.replace(/^rapport(?:\/|$)/i, '').toLowerCase();
  const action = URI_ACTIONS.find((known) => known === name);
  if (action !== undefined) return action;
  const allowed = URI_ACTIONS.map((known) => `rapport/${known}`).join(', ');
  throw new BadParameter(
    name === ''
      ? `Say what to do: ${allowed}.`
      : `There is no action “${shortened(name)}”. There are ${allowed}.`,
  );
}

function contactsOf(parameters: Parameters): readonly string[] {
  const contacts = textsOf(parameters, 'contact');
  if (contacts.length === 0) throw new BadParameter(WHOM);
  return contacts;
}

function dayOf(text: string | undefined, today: Day): Day | undefined {
  if (text === undefined) return undefined;
  const word = text.toLowerCase();
  if (word === 'today') return today;
  if (word === 'yesterday') return today - 1;
  const day = readIsoDay(text);
  if (day !== null) return day;
  throw new BadParameter(
    `“${shortened(text)}” isn’t a day. Write it as ${isoDay(today)}, today or yesterday.`,
  );
}

/** The one of some words that a text means, whatever its case, with hyphens or spaces. */
function oneOf<Word extends string>(
  name: string,
  text: string | undefined,
  words: readonly Word[],
): Word | undefined {
  if (text === undefined) return undefined;
  const found = words.find((word) => loose(word) === loose(text));
  if (found !== undefined) return found;
  throw new BadParameter(
    `There is no ${name} “${shortened(text)}”. There are ${words.join(', ')}.`,
  );
}

function loose(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, ' ');
}

function fieldsOf(parameters: Parameters, context: UriContext): NewContactFields {
  const fields = NEW_CONTACT_FIELDS.flatMap((field) => {
    const text = textOf(parameters, field);
    if (text === undefined) return [];
    checkField(field, text, context);
    return [[field, text] as const];
  });
  const { name = '' } = Object.fromEntries(fields);
  if (/[\\/]/.test(name) || /^\.+$/.test(name))
    throw new BadParameter(`“${shortened(name)}” can’t be the name of a note.`);
  return Object.fromEntries(fields);
}

/** Refuses what a note could say but nothing would read. */
function checkField(
  field: (typeof NEW_CONTACT_FIELDS)[number],
  text: string,
  { today, circles }: UriContext,
): void {
  const named = `“${shortened(text)}”`;
  if (field === 'circle' && findCircle(circles, text) === undefined)
    throw new BadParameter(
      `There is no circle ${named}. There are ${circles.map(({ name }) => name).join(', ')}.`,
    );
  if (field === 'cadence' && readCadence(text) === null)
    throw new BadParameter(`${named} isn’t a cadence. Write it as ${CADENCE_EXAMPLES}.`);
  if (field === 'met' && readIsoDay(text) === null)
    throw new BadParameter(`${named} isn’t a day. Write it as ${isoDay(today)}.`);
  if (field === 'birthday' && readYearlyDate(text, () => null) === null)
    throw new BadParameter(`${named} isn’t a birthday. Write it as 1990-04-17 or 04-17.`);
}

/** A property where there is a value for it. */
function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Readonly<Partial<Record<Name, Value>>> {
  const none: Partial<Record<Name, Value>> = {};
  return value === undefined ? none : { ...none, [name]: value };
}
