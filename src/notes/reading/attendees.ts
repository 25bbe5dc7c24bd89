import { csv2json } from 'csv42';
import { plainText } from '../written-values';

/** Somebody on a list of people, as the list has them. */
export interface Attendee {
  readonly name: string;
  /** What the list says beside the name; empty where it doesn't. */
  readonly email: string;
  readonly organisation: string;
  readonly role: string;
}

/** The people of a list that was pasted, each once; or why it can't be read, in a sentence. */
export type AttendeeList = { readonly people: readonly Attendee[] } | { readonly problem: string };

/** More people than this are no list to go through by hand. */
const MOST = 1000;

/** Who is on a line of their own needs no more characters than this; a picture or a page that was pasted has more. */
const LONGEST = 400;

/**
 * Reads a list of people: a table as spreadsheets and ticket shops export it (CSV, TSV), whose first line names a column for names;
 * else names, one on each line, or in one line with commas or semicolons between. Who has only an address is called by that.
 */
export function readAttendees(text: string): AttendeeList {
  const table = tableIn(text);
  const listed = table ?? namesIn(text);
  if ('problem' in listed) return listed;
  const all = listed.people;
  const once = new Map<string, Attendee>();
  for (const person of all) {
    const key = `${person.name.toLowerCase()}\n${person.email.toLowerCase()}`;
    if (person.name !== '' && !once.has(key)) once.set(key, person);
  }
  const people = [...once.values()];
  if (people.length > MOST) return { problem: `This list has more than ${String(MOST)} names.` };
  return { people };
}

/** What columns are called, without case and signs. */
const COLUMNS = [
  ['name', 'name fullname attendee attendeename displayname participant person'],
  ['first', 'firstname first givenname forename attendeefirstname'],
  ['last', 'lastname last surname familyname attendeelastname'],
  ['email', 'email emailaddress mail attendeeemail email1value'],
  ['organisation', 'company companyname organisation organization org employer'],
  ['role', 'role jobtitle position organizationtitle'],
  ['title', 'title'],
] as const;
type Column = (typeof COLUMNS)[number][0];

const COLUMN_NAMED = new Map<string, Column>(
  COLUMNS.flatMap(([column, names]) => names.split(' ').map((name) => [name, column] as const)),
);

const DELIMITERS = ['\t', ';', ','] as const;

/** The people of a table; null where the text is none that names its columns. */
function tableIn(text: string): AttendeeList | null {
  const begun = text.replace(/^\uFEFF?\s*/, '').trimEnd();
  const [header = ''] = begun.split(/\r?\n|\r/, 1);
  const delimiter = DELIMITERS.find((sign) => header.includes(sign)) ?? ',';
  if (hasNameColumn(header, delimiter) && hasOpenQuote(begun, delimiter)) return OPEN_QUOTE;
  try {
    const [names = [], ...rows] = rowsOf(begun, delimiter);
    const places = new Map<Column, number>();
    for (const [at, name] of names.entries()) {
      const column = columnNamed(name);
      if (column !== null && !places.has(column)) places.set(column, at);
    }
    if (!places.has('name') && !places.has('first')) return null;
    return { people: rows.map((row) => attendeeIn(row, places)) };
  } catch {
    return hasNameColumn(header, delimiter) ? OPEN_QUOTE : null;
  }
}

const OPEN_QUOTE: AttendeeList = {
  problem: 'This table can’t be read: a quotation mark in it has no end.',
};

/**
 * Tells whether a cell that begins with a quotation mark doesn't end with one (RFC 4180). The reader of tables would then take
 * all rows up to the next mark for one cell.
 */
function hasOpenQuote(text: string, delimiter: string): boolean {
  const end = `(?=${delimiter}|[\\r\\n]|$)`;
  const cell = new RegExp(` *"[^"]*(?:""[^"]*)*" *${end}|(?! *")[^${delimiter}\\r\\n]*`, 'y');
  for (let at = 0; at < text.length; at = cell.lastIndex + 1) {
    cell.lastIndex = at;
    if (!cell.test(text)) return true;
  }
  return false;
}

function hasNameColumn(header: string, delimiter: string): boolean {
  const columns = header.split(delimiter).map((name) => columnNamed(name));
  return columns.includes('name') || columns.includes('first');
}

function columnNamed(name: string): Column | null {
  return COLUMN_NAMED.get(name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')) ?? null;
}

/** The rows of a table, each with as many cells as its first has. */
function rowsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  const lines = csv2json<Record<string, string>>(text.replace(/\r(?!\n)/g, '\n'), {
    header: false,
    nested: false,
    delimiter,
    parseValue: (value) => value,
  });
  return lines.map((cells) => Object.values(cells).map((cell) => cell.trim()));
}

function attendeeIn(row: readonly string[], places: ReadonlyMap<Column, number>): Attendee {
  const cell = (column: Column): string => oneLine(row[places.get(column) ?? -1] ?? '');
  const whole = [cell('first'), cell('last')].filter((part) => part !== '').join(' ');
  return {
    name: cell('name') || whole || cell('email'),
    email: cell('email'),
    organisation: cell('organisation'),
    // A title beside a role is a form of address, as in address books.
    role: places.has('role') ? cell('role') : cell('title'),
  };
}

/** The names of a list without columns. */
function namesIn(text: string): AttendeeList {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const [only] = lines;
  const between = only?.includes(';') === true ? ';' : ',';
  const parts = lines.length === 1 && only !== undefined ? only.split(between) : lines;
  if (parts.some(({ length }) => length > LONGEST)) return NO_LIST;
  return { people: parts.map(namedOn) };
}

const NO_LIST: AttendeeList = { problem: 'This is no list of names: a line of it is too long.' };

/** Marks of lists and tasks before a name. */
const MARKER = /^\s*(?:[-*+•·–—]|\d{1,4}[.)])?\s*(?:\[.\]\s+)?/u;

const EMAIL = /<?([^\s<>()[\]{},;:"]+@[^\s<>()[\]{},;:"]+\.[^\s<>()[\]{},;:"]+)>?/;

/** What follows a name on its line: a dash, a comma, a bracket, a bar or a tab, and what stands behind it. */
const BESIDE = /\s*(?:\s[-–—|/]\s|[,;(\t|]|\s{3,}).*$/su;

/** Somebody on a line of their own: `- Ana Diaz <ana@x.org>, Harbour Books`. */
function namedOn(line: string): Attendee {
  const said = plainText(line.replace(MARKER, ''));
  const [address = '', email = ''] = EMAIL.exec(said) ?? [];
  const rest = said.replace(address, ' ').replace(BESIDE, '');
  const name = oneLine(rest).replace(/^["'“]|["'”]$/gu, '');
  return { name: name === '' ? email : name, email, organisation: '', role: '' };
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
