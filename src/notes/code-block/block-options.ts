import type { ContactFilter } from '../../domain/contact-filter';
import { nearestWords } from '../../domain/nearest-words';
import { problemWith, type Problem } from '../problem';
import { propertyKey } from '../settings/vocabulary';
import { readYaml, type YamlEngine } from '../text/frontmatter';
import { isEmpty } from '../written-values';
import { namesOf, withLinks, withQuotedTags } from './option-values';

/** What a code block in a note can show. */
export const SHOWN = ['review', 'follow-ups', 'milestones', 'contact'] as const;
export type Shown = (typeof SHOWN)[number];

/** What a code block in a note asks for. */
export interface BlockOptions {
  readonly show: Shown;
  /** The most rows of a kind to show; null leaves it to what is shown. */
  readonly limit: number | null;
  readonly filter: ContactFilter;
  /** A contact by name, alias, path or link, as written; null for none. */
  readonly contact: string | null;
}

/** An option that can't be followed: which, what it says, and in one sentence what it may say. */
export type OptionProblem = Omit<Problem, 'path'>;

/** The options of a code block, or what is wrong with them. */
export type BlockReading =
  | { readonly kind: 'options'; readonly options: BlockOptions }
  | { readonly kind: 'problems'; readonly problems: readonly OptionProblem[] };

const OPTIONS = ['show', 'limit', 'circle', 'tag', 'company', 'contact'] as const;
type Option = (typeof OPTIONS)[number];

const MOST_ROWS = 200;

/** Reads what stands in a code block; nothing at all asks for the review. Never throws. */
export function readBlockOptions(source: string, parseYaml: YamlEngine): BlockReading {
  const yaml = withQuotedTags(source.replace(/\r\n?/g, '\n'));
  const { data, reason } = readYaml(yaml, parseYaml);
  if (reason !== null) return { kind: 'problems', problems: [unreadable(source, reason)] };
  const problems: OptionProblem[] = [];
  const values = new Map<Option, unknown>();
  for (const [name, value] of Object.entries(data ?? {})) {
    const option = OPTIONS.find((known) => known === propertyKey(name));
    if (option === undefined) problems.push(problem(name, value, unknownOption(name)));
    else if (values.has(option)) problems.push(problem(name, value, TWICE));
    else if (!isEmpty(value)) values.set(option, value);
  }
  const options = optionsIn(values, problems);
  if (problems.length === 0) return { kind: 'options', options };
  const places = new Map(Object.keys(data ?? {}).map((name, place) => [propertyKey(name), place]));
  const placeOf = ({ property }: OptionProblem): number => places.get(propertyKey(property)) ?? 0;
  return { kind: 'problems', problems: problems.sort((a, b) => placeOf(a) - placeOf(b)) };
}

function optionsIn(values: ReadonlyMap<Option, unknown>, problems: OptionProblem[]): BlockOptions {
  const names = (option: Option, example: string): readonly string[] => {
    const value = values.get(option);
    const found = namesOf(value);
    if (found === null) problems.push(problem(option, value, `${NAMES} ${example}.`));
    return found ?? [];
  };
  const options = {
    show: shownIn(values.get('show'), problems),
    limit: limitIn(values.get('limit'), problems),
    filter: {
      circles: names('circle', '“close” or “[inner, close]”'),
      tags: tagsIn(names('tag', TAG_EXAMPLE), values.get('tag'), problems),
      organisations: names('company', '“Acme” or “[Acme, Papaya Press]”'),
    },
    contact: contactIn(values.get('contact'), problems),
  };
  if (options.show === 'contact')
    for (const option of ['circle', 'tag', 'company'] as const)
      if (values.has(option)) problems.push(problem(option, values.get(option), NO_FILTER));
  return options;
}

function tagsIn(
  names: readonly string[],
  value: unknown,
  problems: OptionProblem[],
): readonly string[] {
  const tags = names.map((name) => name.replace(/^#/, ''));
  if (tags.includes('')) problems.push(problem('tag', value, `${NAMES} ${TAG_EXAMPLE}.`));
  return tags;
}

function shownIn(value: unknown, problems: OptionProblem[]): Shown {
  if (value === undefined) return 'review';
  const wanted = typeof value === 'string' ? propertyKey(value) : null;
  const shown = SHOWN.find((one) => propertyKey(one) === wanted);
  if (shown === undefined) {
    const hint = typeof value === 'string' ? didYouMean(value, SHOWN) : '';
    problems.push(problem('show', value, `A block shows ${oneOf(SHOWN)}.${hint}`));
  }
  return shown ?? 'review';
}

function limitIn(value: unknown, problems: OptionProblem[]): number | null {
  if (value === undefined) return null;
  const limit = typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
  if (typeof limit === 'number' && Number.isInteger(limit) && limit >= 1 && limit <= MOST_ROWS)
    return limit;
  problems.push(problem('limit', value, `A limit is a whole number from 1 to ${MOST_ROWS}.`));
  return null;
}

function contactIn(value: unknown, problems: OptionProblem[]): string | null {
  if (value === undefined) return null;
  const written = withLinks(value);
  const items: readonly unknown[] = Array.isArray(written) ? written : [written];
  const [only, ...others] = items;
  if (others.length === 0 && typeof only === 'string' && only.trim() !== '') return only.trim();
  if (others.length === 0 && typeof only === 'number') return String(only);
  problems.push(problem('contact', value, ONE_CONTACT));
  return null;
}

const NAMES = 'Write one name or a list of names, such as';
const TAG_EXAMPLE = '“client” or “[client, mentor]”';
const ONE_CONTACT = 'Name one contact by its name, an alias, its path or a link to its note.';
const TWICE = 'An option can be there only once.';
const UNREADABLE = `Write one option on a line, such as “show: review”. The options are ${listed(OPTIONS, 'and')}. Close every bracket, and put quotes around links.`;
const NO_FILTER = 'With “show: contact” the block shows one contact; leave this option out.';

function unknownOption(name: string): string {
  return `There is no such option. The options are ${listed(OPTIONS, 'and')}.${didYouMean(name, OPTIONS)}`;
}

/** The parser’s own words are about YAML, which nobody need know. */
function unreadable(source: string, reason: string): OptionProblem {
  return problem('', source.trim(), /\bunique\b/i.test(reason) ? TWICE : UNREADABLE);
}

function problem(option: string, value: unknown, message: string): OptionProblem {
  const { path: _, ...rest } = problemWith('', option, withLinks(value), message);
  return rest;
}

function didYouMean(word: string, known: readonly string[]): string {
  const [nearest] = nearestWords(word, known, (name) => [name]);
  return nearest === undefined ? '' : ` Did you mean “${nearest}”?`;
}

function oneOf(words: readonly string[]): string {
  return listed(words, 'or');
}

function listed(words: readonly string[], joint: 'and' | 'or'): string {
  return `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1) ?? ''}`;
}
