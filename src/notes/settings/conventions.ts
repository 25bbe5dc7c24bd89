import { EXCHANGE_KINDS } from '../../domain/exchange';
import { CHANNELS } from '../../domain/interaction';
import type { DateLanguage } from '../days/date-language';
import { DEFAULT_TAGS, type Tags } from './tags';
import type { Vocabulary } from './vocabulary';
import { DEFAULT_VOCABULARY } from './vocabulary';
import { DEFAULT_WRITING, type WeekStart } from './writing';

/** How the user's notes say things: names of properties, tags, headings and folders. */
export interface Conventions {
  /** Properties that say what a note is. */
  readonly markerProperties: readonly string[];
  /** Values of a marker property that make a note a contact; plural, case and separators don't matter. */
  readonly contactMarkers: readonly string[];
  /** Tags that make a note a contact, without `#`; those nested below count too. */
  readonly contactTags: readonly string[];
  /** Folders whose notes are contacts. */
  readonly contactFolders: readonly string[];
  /** Names of notes in a contacts' folder that are about the folder, beside one named like it. */
  readonly folderNoteNames: readonly string[];
  /** Path of the user's own note, which is no contact. */
  readonly ownNote: string | null;
  /** Marker values and tags of conversation notes. */
  readonly conversationMarkers: readonly string[];
  /** Those among them that say it is an event, which may last several days. */
  readonly eventMarkers: readonly string[];
  /** Properties that make a note a conversation note by being there. */
  readonly conversationProperties: readonly string[];
  /** Folders whose notes are conversation notes. */
  readonly conversationFolders: readonly string[];
  /** Values of the status property of a conversation that doesn't take place. */
  readonly calledOffStatuses: readonly string[];
  /** Headings below which the participants of a conversation are listed. */
  readonly participantHeadings: readonly string[];
  /** Heading below which an event note lists whom the user wants to meet there. */
  readonly toMeetHeading: string;
  /** Heading below which an event note lists whom the user has met there. */
  readonly metHeading: string;
  /** Marker values and tags of notes about notes, which are neither contacts nor conversations. */
  readonly indexMarkers: readonly string[];
  /** Marker values and frontmatter tags of daily notes. */
  readonly dailyMarkers: readonly string[];
  readonly dailyNotes: DailyNotes;
  /** Where weekly notes lie; null where the user has none. */
  readonly weeklyNotes: DailyNotes | null;
  /** Folders of templates. */
  readonly templateFolders: readonly string[];
  /** Whether Templater fills in its commands in notes as they are created. */
  readonly templaterFillsNewNotes: boolean;
  /** Names of folders, whatever stands before them, whose notes are templates wherever the folder lies. */
  readonly templateFolderNames: readonly string[];
  /** Heading of the log in a daily note and in a contact's note. */
  readonly logHeading: string;
  /** Heading of the check-ins in a daily note. */
  readonly checkInsHeading: string;
  readonly vocabulary: Vocabulary;
  readonly tags: Tags;
  /** The channels to choose from; notes may name others. */
  readonly channels: readonly string[];
  /** The kinds of help to choose from; notes may name others. */
  readonly helpKinds: readonly string[];
}

/** The words by which an entry says how, who reached out and who helped whom, and whether it took place. */
export type EntryConventions = Pick<
  Conventions,
  'tags' | 'channels' | 'helpKinds' | 'calledOffStatuses'
>;

/** Where daily or weekly notes lie and how they are named, as the settings of Obsidian or Periodic Notes have it. */
export interface DailyNotes {
  /** Folder in the vault, empty for its root. */
  readonly folder: string;
  /** Name in moment's tokens, folders included. */
  readonly format: string;
  /** Path of the template for new ones, without `.md`; empty for none. */
  readonly template: string;
  /** The day on which weeks begin where names count them; Monday if absent. */
  readonly weekStart?: WeekStart;
  /** How their names say months, weekdays and ordinals: Obsidian's language; English if absent. */
  readonly language?: DateLanguage;
  /**
   * Who fills in their template: Periodic Notes, or else Obsidian in the formats that its core templates have for dates and
   * times; in its usual ones if absent.
   */
  readonly filling?: 'Periodic Notes' | TemplateFormats;
}

/** The formats of a plain `{{date}}` and `{{time}}` in Obsidian's templates, in moment's tokens. */
export interface TemplateFormats {
  readonly dateFormat: string;
  readonly timeFormat: string;
}

/** What Obsidian does while its daily notes have no settings. */
export const DEFAULT_DAILY_NOTES: DailyNotes = {
  folder: '',
  format: 'YYYY-MM-DD',
  template: '',
  weekStart: DEFAULT_WRITING.weekStart,
};

/** The format of weekly notes while Periodic Notes has no other. */
export const DEFAULT_WEEKLY_FORMAT = 'gggg-[W]ww';

/** The conventions as shipped: those that people already have. */
export const DEFAULT_CONVENTIONS: Conventions = {
  markerProperties: ['type', 'types', 'category', 'categories', 'class', 'fileClass', 'kind'],
  contactMarkers: ['person', 'contact'],
  contactTags: ['person', 'people', 'contact', 'contacts'],
  contactFolders: [],
  folderNoteNames: ['README', 'INDEX'],
  ownNote: null,
  conversationMarkers: [
    'conversation',
    'meeting',
    'call',
    '1-1',
    'one-on-one',
    'interview',
    'coffee',
    'event',
    'conference',
  ],
  eventMarkers: ['event', 'conference'],
  conversationProperties: ['attendees', 'participants'],
  conversationFolders: [],
  calledOffStatuses: ['cancelled', 'canceled', 'declined', 'postponed'],
  participantHeadings: ['Attendees', 'Participants', 'Present'],
  toMeetHeading: 'To meet',
  metHeading: 'Met',
  indexMarkers: ['moc', 'map of content', 'index'],
  dailyMarkers: ['daily', 'daily note'],
  dailyNotes: DEFAULT_DAILY_NOTES,
  weeklyNotes: null,
  templateFolders: [],
  templaterFillsNewNotes: false,
  templateFolderNames: ['template', 'templates'],
  logHeading: 'Log',
  checkInsHeading: 'Check-ins',
  vocabulary: DEFAULT_VOCABULARY,
  tags: DEFAULT_TAGS,
  channels: CHANNELS,
  helpKinds: EXCHANGE_KINDS,
};
