import type { CachedMetadata, Pos, SectionCache } from 'obsidian';
import type { Day } from '../../domain/day';
import type { Conventions, DailyNotes } from '../settings/conventions';
import { isWithin, nameOf } from '../paths';
import { MarkReader, NO_MARKS, withMark, type Marks } from './marks';
import { HeadingNames } from './outline';
import type { Frontmatter, PropertyLookup } from '../properties';
import { findDayInName, readDay, wholeIsoDay, type DayNames } from '../days/read-day';
import { isUnusable } from '../days/moment-format';
import { weeklyFormatOf } from '../days/weekly-format';
import { isUnrendered, TemplateFolders } from './template-notes';
import { propertyKey } from '../settings/vocabulary';
import { textOf } from '../written-values';

/** What a note is to Rapport. */
export type NoteKind =
  | { readonly is: 'contact' | 'template' | 'other' }
  | { readonly is: 'dated'; readonly on: Day }
  /** `marked` where a property or frontmatter tag says so, and a missing day is therefore a mistake. */
  | { readonly is: 'conversation'; readonly marked: boolean; readonly isEvent: boolean };

/** A note's path, taken apart. */
export interface NotePath {
  readonly path: string;
  readonly folder: string;
  /** The file's name without `.md`. */
  readonly fileName: string;
}

const CONTACT: NoteKind = { is: 'contact' };
const TEMPLATE: NoteKind = { is: 'template' };
const OTHER: NoteKind = { is: 'other' };
const CONVERSATION = { is: 'conversation', marked: false, isEvent: false } as const;
const NO_FRONTMATTER: Frontmatter = {};

/**
 * Tells what a note is. What says so most plainly wins: a contact's mark; a place among the daily notes, then among the
 * weekly ones, which stand for no day; a conversation's mark; a conversations' folder; a day for a name; a contacts' folder; a tag or heading in the text.
 */
export class KindReader {
  readonly #conventions: Conventions;
  readonly #lookup: PropertyLookup;
  readonly #names: DayNames;
  readonly #marks: MarkReader;
  readonly #templates: TemplateFolders;
  readonly #participantHeadings: HeadingNames;
  readonly #folderNotes: ReadonlySet<string>;
  readonly #isContactKeys: ReadonlySet<string>;
  readonly #dailyPrefix: string;
  readonly #isWeekly: (path: string) => boolean;

  constructor(conventions: Conventions, lookup: PropertyLookup, names: DayNames) {
    this.#conventions = conventions;
    this.#lookup = lookup;
    this.#names = names;
    this.#marks = new MarkReader(conventions);
    this.#templates = new TemplateFolders(conventions);
    this.#participantHeadings = new HeadingNames(conventions.participantHeadings);
    this.#folderNotes = new Set(conventions.folderNoteNames.map((name) => name.toLowerCase()));
    this.#isContactKeys = new Set(conventions.vocabulary.isContact.map(propertyKey));
    const { folder } = conventions.dailyNotes;
    this.#dailyPrefix = folder === '' ? '' : `${folder}/`;
    this.#isWeekly = weeklyNoteTest(conventions.weeklyNotes);
  }

  /** Tells whether a note lies among the templates. */
  isTemplate({ folder }: NotePath): boolean {
    return this.#templates.has(folder);
  }

  /** Tells what a note is. */
  of(note: NotePath, metadata: CachedMetadata): NoteKind {
    if (this.isTemplate(note)) return TEMPLATE;
    const { frontmatter = NO_FRONTMATTER } = metadata;
    const marks = this.#marks.of(frontmatter);
    const kind =
      this.#byMark(note, metadata, marks, frontmatter) ??
      this.#byPlace(note, metadata, frontmatter) ??
      this.#byText(note, metadata, frontmatter);
    return kind !== OTHER && isUnrendered(frontmatter) ? TEMPLATE : kind;
  }

  #byMark(
    note: NotePath,
    metadata: CachedMetadata,
    marks: Marks,
    frontmatter: Frontmatter,
  ): NoteKind | null {
    const mayBeContact = marks.contact && !marks.index && this.#mayBeContact(note, frontmatter);
    if (mayBeContact && !this.#marksInText(metadata).index) return CONTACT;
    const daily = this.#dayOfDailyNote(note);
    if (daily !== null) return { is: 'dated', on: daily };
    if (marks.index || this.#isWeekly(note.path)) return OTHER;
    if (marks.conversation) return { ...CONVERSATION, marked: true, isEvent: marks.event };
    if (marks.gathering) return CONVERSATION;
    const on = marks.daily ? this.#dayOfMarked(note, frontmatter) : null;
    return on === null ? null : { is: 'dated', on };
  }

  #byPlace(note: NotePath, metadata: CachedMetadata, frontmatter: Frontmatter): NoteKind | null {
    const { contactFolders, conversationFolders } = this.#conventions;
    if (conversationFolders.some((folder) => isWithin(note.path, folder))) return CONVERSATION;
    const on = this.#dayOfName(note);
    if (on !== null) return { is: 'dated', on };
    const isContact =
      contactFolders.some((folder) => isWithin(note.path, folder)) &&
      !this.#isAboutFolder(note) &&
      this.#mayBeContact(note, frontmatter) &&
      !this.#marksInText(metadata).index;
    return isContact ? CONTACT : null;
  }

  #byText(note: NotePath, metadata: CachedMetadata, frontmatter: Frontmatter): NoteKind {
    const found = this.#marksInText(metadata);
    if (found.index) return OTHER;
    if (found.conversation || this.#hasParticipantHeading(metadata))
      return { ...CONVERSATION, isEvent: found.event };
    return found.contact && this.#mayBeContact(note, frontmatter) ? CONTACT : OTHER;
  }

  #mayBeContact(note: NotePath, frontmatter: Frontmatter): boolean {
    return (
      !this.#isOwn(note) &&
      !this.#marks.isMarkerName(note.fileName) &&
      !isDrawing(note, frontmatter) &&
      !this.#saysNoContact(frontmatter)
    );
  }

  #isAboutFolder({ folder, fileName }: NotePath): boolean {
    const name = fileName.toLowerCase();
    return this.#folderNotes.has(name) || name === nameOf(folder).toLowerCase();
  }

  #saysNoContact(frontmatter: Frontmatter): boolean {
    return Object.keys(frontmatter).some(
      (name) =>
        this.#isContactKeys.has(propertyKey(name)) &&
        /^(?:false|no)$/i.test(textOf(frontmatter[name])),
    );
  }

  /** The user's own note, set with or without `.md`. */
  #isOwn({ path }: NotePath): boolean {
    const { ownNote } = this.#conventions;
    return ownNote !== null && (path === ownNote || path === `${ownNote}.md`);
  }

  #dayOfDailyNote({ path }: NotePath): Day | null {
    if (!path.startsWith(this.#dailyPrefix)) return null;
    return this.#names(path.slice(this.#dailyPrefix.length, -'.md'.length));
  }

  #dayOfName({ fileName }: NotePath): Day | null {
    return wholeIsoDay(fileName) ?? this.#names(fileName);
  }

  /** The day of a note marked as a daily note: its `date`, else the day in its name. */
  #dayOfMarked(note: NotePath, frontmatter: Frontmatter): Day | null {
    for (const { value } of this.#lookup.of(frontmatter).all('conversationDay')) {
      const day = readDay(value, this.#names);
      if (day !== null) return day;
    }
    return this.#dayOfName(note) ?? findDayInName(note.fileName);
  }

  #hasParticipantHeading({ headings }: CachedMetadata): boolean {
    if (headings === undefined) return false;
    for (const { heading } of headings)
      if (this.#participantHeadings.find(heading) !== null) return true;
    return false;
  }

  /** What tags in root-level paragraphs say that the note is. */
  #marksInText({ tags, sections }: CachedMetadata): Marks {
    let marks = NO_MARKS;
    if (tags === undefined) return marks;
    for (const { tag, position } of tags) {
      const mark = this.#marks.ofTag(tag);
      if (mark !== null && isInParagraph(position, sections)) marks = withMark(marks, mark);
    }
    return marks;
  }
}

/** Tells whether a path is that of a weekly note. */
function weeklyNoteTest(weeklyNotes: DailyNotes | null): (path: string) => boolean {
  if (weeklyNotes === null) return () => false;
  const { folder, format, weekStart, language } = weeklyNotes;
  const prefix = folder === '' ? '' : `${folder}/`;
  const weekly = weeklyFormatOf(format, weekStart, language);
  if (isUnusable(weekly)) return () => false;
  return (path) =>
    path.startsWith(prefix) && weekly.parse(path.slice(prefix.length, -'.md'.length)) !== null;
}

function isInParagraph({ start, end }: Pos, sections: readonly SectionCache[] = []): boolean {
  return sections.some(
    ({ type, position }) =>
      type === 'paragraph' &&
      position.start.offset <= start.offset &&
      position.end.offset >= end.offset,
  );
}

function isDrawing({ fileName }: NotePath, frontmatter: Frontmatter): boolean {
  return fileName.toLowerCase().endsWith('.excalidraw') || 'excalidraw-plugin' in frontmatter;
}
