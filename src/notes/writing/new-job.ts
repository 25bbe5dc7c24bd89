import { isoDay, type Day } from '../../domain/day';
import { firstName } from '../../domain/first-name';
import { foldText } from '../../domain/fold-text';
import { pastOrganisation, withoutDates } from '../past-organisation';
import { PropertyLookup, type Frontmatter, type Properties, type Property } from '../properties';
import type { Tags } from '../settings/tags';
import type { Meaning, Vocabulary } from '../settings/vocabulary';
import { isSame } from '../text/property-edit';
import type { PropertyValue } from '../text/yaml-value';
import { itemsOf, linksIn, plainText } from '../written-values';
import { asItem, inOneLine } from './one-line';
import { safeLink } from './safe-link';

/** An organisation that a contact leaves. */
export interface LeftOrganisation {
  /** As the note has it, or had it: a link or a name. */
  readonly written: string;
  /** Since when they were there; null where nothing says. */
  readonly since: Day | null;
}

/** News of a contact's new job. */
export interface NewJob {
  /** The new organisation as it is typed: a name or a link. */
  readonly organisation: string;
  /** The new role; empty for the one that the note has. */
  readonly role: string;
  /** The day on which it began or begins. */
  readonly since: Day;
  readonly leaves: readonly LeftOrganisation[];
}

/** A property that is to have another value. */
export interface PropertyToWrite {
  readonly meaning: Meaning;
  readonly value: PropertyValue;
  /** The value that it has so far. */
  readonly before: unknown;
}

/**
 * What a new job changes in the properties of a note: the organisation, those that are past, the day and the role. Others
 * than those who are left stay, and what the note says already is not written again. Throws a sentence where a property
 * holds anything but texts.
 */
export function newJobProperties(
  frontmatter: Frontmatter,
  job: NewJob,
  vocabulary: Vocabulary,
): readonly PropertyToWrite[] {
  const properties = new PropertyLookup(vocabulary).of(frontmatter);
  const value = (meaning: Meaning): unknown => properties.first(meaning)?.value;
  const to = (meaning: Meaning, next: PropertyValue): readonly PropertyToWrite[] => {
    const before = value(meaning);
    return isSame(before, next) ? [] : [{ meaning, value: next, before }];
  };
  const current = textsIn(properties, 'organisation');
  const staying = current.filter(
    (item) => !job.leaves.some(({ written }) => isSameName(written, item)),
  );
  const next = staying.some((item) => isSameName(item, job.organisation))
    ? staying
    : [...staying, organisationWritten(frontmatter, job, vocabulary)];
  const left = job.leaves.map((leaving): LeftOrganisation => ({
    ...leaving,
    written: asWrittenAmong(current, leaving.written),
  }));
  const [only = ''] = next;
  const isList = (meaning: Meaning): boolean => Array.isArray(value(meaning));
  const past = withPast(textsIn(properties, 'pastOrganisations'), left, job.since);
  const role = inOneLine(job.role);
  return [
    ...to('organisation', isList('organisation') || next.length > 1 ? next : only),
    ...(left.length === 0 ? [] : to('pastOrganisations', past)),
    ...to('organisationSince', isoDay(job.since)),
    ...(role === '' ? [] : to('role', isList('role') ? [role] : role)),
  ];
}

/** The new organisation as it is to be written: as a link where the one that it follows is one. */
export function organisationWritten(
  frontmatter: Frontmatter,
  { organisation, leaves }: Pick<NewJob, 'organisation' | 'leaves'>,
  vocabulary: Vocabulary,
): string {
  const name = inOneLine(organisation);
  const current = textsIn(new PropertyLookup(vocabulary).of(frontmatter), 'organisation');
  const written = current.find((item) => isSameName(item, name));
  if (written !== undefined) return written;
  const left = leaves.map(({ written: leaving }) => asWrittenAmong(current, leaving));
  return likeFirst([...left, ...current], name);
}

/** An organisation as a note writes it, or as it writes others where it isn't there any more. */
function asWrittenAmong(current: readonly string[], organisation: string): string {
  const written = current.find((item) => isSameName(item, organisation));
  return written ?? likeFirst(current, organisation);
}

/** A name as a link where the first of some others is one. */
function likeFirst([first = '']: readonly string[], name: string): string {
  const isLinked = first.trim().startsWith('[[');
  return isLinked && linksIn(name).length === 0 && !UNLINKABLE.test(name) ? `[[${name}]]` : name;
}

/** What a link's name can't hold. */
const UNLINKABLE = /[[\]|#^\\/:]/;

/** Past organisations with those that are left; whoever stands there without dates gets them. */
function withPast(
  past: readonly string[],
  left: readonly LeftOrganisation[],
  until: Day,
): readonly string[] {
  return left.reduce((items, { written, since }) => {
    const added = pastOrganisation(written, since, until);
    if (items.includes(added)) return items;
    const undated = items.findIndex(
      (item) => isSameName(item, written) && withoutDates(plainText(item)) === plainText(item),
    );
    const item = items[undated];
    return item === undefined
      ? [...items, added]
      : items.with(undated, pastOrganisation(item, since, until));
  }, past);
}

/** Tells whether two written organisations are the same, be one of them a link. */
function isSameName(one: string, other: string): boolean {
  return foldText(withoutDates(plainText(one))) === foldText(withoutDates(plainText(other)));
}

function textsIn(properties: Properties, meaning: Meaning): readonly string[] {
  const property = properties.first(meaning);
  return property === null ? [] : itemsOf(property.value).map((item) => textOfItem(item, property));
}

function textOfItem(item: unknown, { name }: Property): string {
  if (typeof item === 'string') return item.trim();
  if (typeof item === 'number') return String(item);
  throw new Error(`“${name}” holds something other than text, so nothing was written.`);
}

/**
 * The line that tells of it in the contact's own log: `- [[2026-11-22]] New job: editor at [[Initech]] from 2026-11-16
 * #mention`. The tag keeps it from counting as having been in touch: news is no conversation.
 */
export function newsLine(
  { role, since }: NewJob,
  written: string,
  dayLink: string,
  tags: Pick<Tags, 'mention'>,
): string {
  const what = role.trim() === '' ? 'New job' : `New job: ${inOneLine(role)}`;
  const said = `${what} at ${written} from ${isoDay(since)}`;
  return `- ${asItem(`${safeLink(dayLink)} ${said} #${tags.mention[0]}`)}`;
}

/** The follow-up that is proposed: to congratulate, within two days. */
export function congratulation(
  name: string,
  organisation: string,
  today: Day,
): { readonly text: string; readonly dueOn: Day } {
  const where = plainText(inOneLine(organisation));
  const text = `Congratulate ${firstName(name)} on the new job at ${where}`;
  return { text, dueOn: today + CONGRATULATE_WITHIN };
}

/** In days: soon enough to be among the first. */
const CONGRATULATE_WITHIN = 2;
