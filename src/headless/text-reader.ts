import type { Day } from '../domain/day';
import { NO_FACTS, type NoteFacts } from '../notes/facts';
import { createNoteReader } from '../notes/reading/note-reader';
import type { Problem } from '../notes/problem';
import type { Settings } from '../notes/settings/settings';
import { readTaskLines } from '../notes/reading/task-line';
import { metadataOf } from './markdown/metadata';

/** A note as text. */
export interface NoteText {
  readonly path: string;
  /** Null where it can't be read. */
  readonly text: string | null;
  readonly createdOn: Day | null;
  /** What is wrong with the text itself. */
  readonly problem?: string | null;
}

/** Reads what the text of notes says, as the plugin reads it from Obsidian's metadata. */
export interface TextReader {
  readonly factsOf: (note: NoteText) => NoteFacts;
  /** Where the conventions themselves can't be used. */
  readonly problems: readonly Problem[];
}

/** A reader of notes as text, by the settings. */
export function createTextReader({ conventions, rules }: Settings): TextReader {
  const reader = createNoteReader(conventions, rules.circles);
  return {
    problems: reader.problems,
    factsOf: ({ path, text, createdOn, problem = null }) => {
      if (text === null) return reader.factsOf({ path, metadata: null, createdOn, problem });
      const read = metadataOf(text);
      const problems = [problem, read.problem].filter((message) => message !== null);
      const facts = reader.factsOf({
        path,
        metadata: read.metadata,
        createdOn,
        problem: problems.length === 0 ? null : problems.join(' '),
      });
      return facts === NO_FACTS ? facts : withOwnText(readTaskLines(facts, text));
    },
  };
}

/** Copies facts, whose texts would else be slices that keep the whole text of their note in memory. */
function withOwnText(facts: NoteFacts): NoteFacts {
  return structuredClone(facts);
}
