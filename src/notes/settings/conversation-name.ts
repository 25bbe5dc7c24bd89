import { isoDay, type Day } from '../../domain/day';
import { dailyFormatOf } from '../days/daily-format';
import { isUnusable } from '../days/moment-format';
import { placeholderName, type TextPlaceholder } from '../templates/placeholders';

/** What a pattern for file names gives, or why it can't be used, in one sentence. */
export type NameExample = { readonly name: string } | { readonly problem: string };

/** What stands for the contacts and what was between you in an example. */
const TEXTS: Readonly<Record<TextPlaceholder, string>> = {
  'first-name': 'Ana',
  company: 'Acme',
  role: 'Editor',
  location: 'Lisbon',
  interests: 'sailing',
  channel: 'call',
  'last-date': '2026-10-14',
  'last-ago': '5 weeks ago',
  'last-channel': 'email',
  'last-notes': 'New flat',
  'ask-next-time': 'How is the flat',
  'open-follow-ups': 'Send the paper',
  'looking-for': 'authors',
  'can-help-with': 'contracts',
  upcoming: 'birthday in 3 days',
  exchanges: 'gave 2, received 1',
};

/** What stands for placeholders in an example. */
const SAMPLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'Ana Diaz',
    person: 'Ana Diaz',
    title: 'Coffee chat',
    time: '09-15',
    ...TEXTS,
  }),
);

/** The placeholders that a file name can have, for messages. */
const KNOWN = ['date', ...SAMPLES.keys()].map((name) => `{{${name}}}`).join(', ');

/** Characters that a file can't have in its name on some device, or that links to it can't have; `/` parts folders. */
const FORBIDDEN = /[\\:*?"<>|#^[\]]/;

/** What a conversation note would be called under a pattern, on a day, with a contact made up for the purpose. */
export function exampleName(pattern: string, day: Day): NameExample {
  const problems: string[] = [];
  const literal = pattern.replace(PLACEHOLDER, '');
  const wrong = FORBIDDEN.exec(literal)?.[0];
  if (wrong !== undefined) problems.push(`The name of a file can’t have “${wrong}”.`);
  const name = pattern.replace(PLACEHOLDER, (whole, written: string, format?: string) => {
    const key = placeholderName(written);
    const value =
      key === 'date' ? dateIn(format, day) : format === undefined ? SAMPLES.get(key) : null;
    if (value === undefined || value === null) problems.push(unknown(whole));
    else if (FORBIDDEN.test(value))
      problems.push(`${whole} gives “${value}”, which can’t be in the name of a file.`);
    return value ?? whole;
  });
  const [problem] = problems;
  if (problem !== undefined) return { problem };
  const parts = name.split('/').map((part) => part.trim());
  if (parts.some((part) => /^\.*$/.test(part)))
    return { problem: 'Write a name such as {{date}} {{people}}.' };
  if (parts.some((part) => part.startsWith('.')))
    return { problem: 'A name that begins with a dot is hidden.' };
  return { name: parts.join('/') };
}

const PLACEHOLDER = /\{\{\s*([\w-][\w -]*?)\s*(?::([^{}]*?))?\s*\}\}/g;

function unknown(placeholder: string): string {
  return `“${placeholder}” is not known here. There are ${KNOWN}.`;
}

function dateIn(format: string | undefined, day: Day): string | null {
  if (format === undefined) return isoDay(day);
  const found = dailyFormatOf(format);
  return isUnusable(found) ? null : found.print(day);
}
