import type { CandidateFolder } from '../../network/candidate-folders';
import type { FoundNotes } from '../../network/found-notes';
import type { Conventions } from '../../notes/settings/conventions';
import type { NewNote } from '../../notes/writing/sample-notes';
import type { CircleChoice } from '../contact/contact-port';
import type { TriageProgress } from '../triage/triage-progress';
import type { GuideStep } from './guide-progress';

/** The settings that the guide corrects: where contacts and conversations lie, and how contacts are marked. */
export type Marks = Pick<
  Conventions,
  'contactFolders' | 'conversationFolders' | 'contactTags' | 'contactMarkers'
>;

/** One of the guide's lists of words. */
export type MarkList = keyof Marks;

/** What the guide shows. */
export interface GuideState {
  /** The step that is shown; null where the review is. */
  readonly step: GuideStep | null;
  /** Grows each time that a command asks for the guide, which then takes the focus. */
  readonly calls: number;
  /** What was found; null while notes are counted for the first time. */
  readonly found: FoundNotes | null;
  /** Whether settings have changed, and what is shown was counted under the former ones. */
  readonly isCounting: boolean;
  /** Folders to offer to who has just begun, with the number of notes that each would add. */
  readonly folders: readonly CandidateFolder[];
  /** All folders with notes, to choose from. */
  readonly allFolders: readonly string[];
  readonly marks: Marks;
  readonly triage: TriageProgress;
  /** Those whose answer has been given, and may not have arrived in the network yet. */
  readonly awaited: ReadonlySet<string>;
  /** Whether there is a step of sorting to take back. */
  readonly canUndo: boolean;
  /** Whether a step is being taken back, so that who is asked about is about to change. */
  readonly isTakingBack: boolean;
  /** The notes of the sample, as they would be written. */
  readonly sample: readonly NewNote[];
}

/** What the guide asks of the plugin; a rejection's message is shown to the user. */
export interface GuidePort {
  /** Goes to a step. */
  go(step: GuideStep): void;
  /** Ends the guide, to go on with the review: for now, or because it is done. */
  end(how: 'left' | 'finished'): void;
  /** Changes the words of one list. */
  changeMarks(list: MarkList, words: readonly string[]): Promise<void>;
  /** Writes a circle, or *never* for null, into the note of a contact that is asked about. */
  answer(path: string, circle: string | null): Promise<void>;
  /** Writes all circles that are proposed, as one step. */
  answerAll(choices: readonly CircleChoice[]): Promise<void>;
  /** Puts a contact off. */
  skip(path: string): void;
  /** Takes back the last answer or the last putting off. */
  undo(): Promise<void>;
  /** Asks about those that were put off once more. */
  askSkipped(): void;
  /** Asks about those without any contact recorded as well. */
  askStrangers(): void;
  /** Writes the sample's notes. */
  writeSample(): Promise<void>;
  /** Asks for a new contact; null where nothing can make one. */
  readonly newContact: (() => void) | null;
}
