import type { CachedMetadata, SectionCache } from 'obsidian';
import type { Circle } from '../../domain/circle';
import type { Day } from '../../domain/day';
import { ContactReader } from './contact-facts';
import type { Conventions } from '../settings/conventions';
import { readConversation } from './conversation-facts';
import { dailyFormatOf } from '../days/daily-format';
import { EntryWords } from '../details';
import {
  datedCheckIns,
  entriesOfContact,
  entriesOfDatedNote,
  entryHeadings,
  exchangesOfConversation,
  type EntryHeadings,
} from './entries';
import { entriesOfEvent } from './event-facts';
import {
  NO_FACTS,
  type ConversationFacts,
  type EntryFacts,
  type NoteFacts,
  type TaskFacts,
} from '../facts';
import { KindReader, type NoteKind, type NotePath } from './note-kind';
import { Outline } from './outline';
import { folderOf, nameOf } from '../paths';
import { problemWith, type Problem } from '../problem';
import { PropertyLookup, type Frontmatter } from '../properties';
import type { DayNames } from '../days/read-day';
import { bodyTagsOf } from './tags-of-note';
import { mayHaveTasks, tasksOf } from './tasks';
import { isUnrendered } from './template-notes';

/** A note as Obsidian's metadata has it. */
export interface Note {
  readonly path: string;
  /** Null while Obsidian hasn't read the note, and for a note that can't be read. */
  readonly metadata: CachedMetadata | null;
  /** The day the file was created. */
  readonly createdOn: Day | null;
  /** Why the note, or its frontmatter, could not be read; absent where the metadata is all there is to tell by. */
  readonly problem?: string | null;
}

/** Reads what notes say, as plain data, in the words of the user's conventions. */
export interface NoteReader {
  /** What a note says; a value that can't be understood is a problem, and nothing throws. */
  factsOf(note: Note): NoteFacts;
  /** Where the conventions themselves can't be used. */
  readonly problems: readonly Problem[];
}

/** A reader of notes with these conventions; circles are those that notes may name. */
export function createNoteReader(conventions: Conventions, circles: readonly Circle[]): NoteReader {
  const { format, weekStart, language } = conventions.dailyNotes;
  const daily = dailyFormatOf(format, weekStart, language);
  const problem = 'problem' in daily ? daily.problem : daily.tellsDay ? null : TELLS_NO_DAY;
  const names: DayNames = 'problem' in daily ? () => null : daily.parse;
  const lookup = new PropertyLookup(conventions.vocabulary);
  const words = new EntryWords(conventions);
  const kinds = new KindReader(conventions, lookup, names);
  const contacts = new ContactReader(lookup, circles, names, words);
  const headings = entryHeadings(conventions);

  const contactFacts = (
    note: NotePath,
    createdOn: Day | null,
    metadata: CachedMetadata,
  ): NoteFacts => {
    const { contact, recorded, problems } = contacts.read({
      ...note,
      createdOn,
      frontmatter: metadata.frontmatter ?? NO_FRONTMATTER,
      bodyTags: bodyTagsOf(metadata),
    });
    const outline = new Outline(metadata, words);
    const entries = entriesOfContact(outline, headings, names);
    const tasks = openTasks(outline, true, headings);
    return { ...NO_FACTS, contact, recorded, entries, tasks, problems };
  };

  const entriesOf = ({ on, event }: ConversationFacts, outline: Outline): readonly EntryFacts[] =>
    event === null
      ? exchangesOfConversation(outline, on, headings)
      : entriesOfEvent(outline, { on, until: event.until }, headings, names);

  const conversationFacts = (
    note: NotePath,
    kind: Extract<NoteKind, { is: 'conversation' }>,
    metadata: CachedMetadata,
  ): NoteFacts => {
    const properties = lookup.of(metadata.frontmatter ?? NO_FRONTMATTER);
    const outline = new Outline(metadata, words);
    const { conversation, problems } = readConversation(
      note,
      kind,
      outline,
      properties,
      headings,
      names,
      words,
    );
    const entries = conversation === null ? [] : entriesOf(conversation, outline);
    return {
      ...NO_FACTS,
      conversation,
      entries,
      tasks: openTasks(outline, false, headings),
      problems,
    };
  };

  const factsWithoutProblem = (note: NotePath, { metadata, createdOn }: Note): NoteFacts => {
    if (metadata === null) return NO_FACTS;
    const kind = kinds.of(note, metadata);
    switch (kind.is) {
      case 'template':
        return NO_FACTS;
      case 'contact':
        return contactFacts(note, createdOn, metadata);
      case 'conversation':
        return conversationFacts(note, kind, metadata);
      case 'dated': {
        const outline = new Outline(metadata, words);
        const entries = entriesOfDatedNote(outline, kind.on, headings);
        return { ...NO_FACTS, day: kind.on, entries, tasks: openTasks(outline, false, headings) };
      }
      case 'other': {
        if (!mayHaveTasks(metadata, false) && !mayHaveCheckIns(metadata, words)) return NO_FACTS;
        const outline = new Outline(metadata, words);
        const tasks = openTasks(outline, false, headings);
        const entries = mayHaveCheckIns(metadata, words)
          ? datedCheckIns(outline, headings, names)
          : [];
        const silent = tasks.length + entries.length === 0;
        if (silent || isUnrendered(metadata.frontmatter ?? NO_FRONTMATTER)) return NO_FACTS;
        return { ...NO_FACTS, tasks, entries };
      }
    }
  };

  return {
    problems: problem === null ? [] : [problemWith(DAILY_NOTES, 'format', format, problem)],
    factsOf: (note) => {
      const path = takeApart(note.path);
      const facts = factsWithoutProblem(path, note);
      const problem =
        note.problem === undefined ? unreadableFrontmatter(note.metadata) : note.problem;
      if (problem === null || kinds.isTemplate(path)) return facts;
      return { ...facts, problems: [...facts.problems, problemWith(note.path, '', null, problem)] };
    },
  };
}

/** The path of a problem that lies in Obsidian's settings of daily notes, and in no note. */
const DAILY_NOTES = '';
const TELLS_NO_DAY =
  'A name in this format doesn’t tell one day, so daily notes can’t be told by their names.';

const NO_FRONTMATTER: Frontmatter = {};
const NO_TASKS: readonly TaskFacts[] = [];

function openTasks(
  outline: Outline,
  isContact: boolean,
  headings: EntryHeadings,
): readonly TaskFacts[] {
  return mayHaveTasks(outline.metadata, isContact)
    ? tasksOf(outline, isContact, headings.checkInsOnly)
    : NO_TASKS;
}

function mayHaveCheckIns({ tags }: CachedMetadata, words: EntryWords): boolean {
  return tags !== undefined && tags.some(({ tag }) => words.meaningOfTag(tag)?.says === 'check-in');
}

/** Obsidian keeps a section for frontmatter that it could not read, and no properties. */
function unreadableFrontmatter(metadata: CachedMetadata | null): string | null {
  if (metadata === null || metadata.frontmatter !== undefined) return null;
  const first = metadata.sections?.[0];
  if (first?.type !== 'yaml' || isBlank(first)) return null;
  return 'The properties at the top of this note can’t be read: they aren’t valid YAML.';
}

/** Two fences of three dashes and nothing between them but line breaks. */
function isBlank({ position: { start, end } }: SectionCache): boolean {
  return end.offset - start.offset <= 6 + 2 * (end.line - start.line);
}

function takeApart(path: string): NotePath {
  return { path, folder: folderOf(path), fileName: nameOf(path) };
}
