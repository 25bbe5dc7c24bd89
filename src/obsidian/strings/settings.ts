import { numberInWords } from '../../ui/strings';

/** What is said of a setting that can't be used as typed. */
export const SETTING_PROBLEMS = {
  tag: (tag: string): string => `“${tag}” can’t be a tag.`,
  folder: (path: string): string => `There is no folder “${path}”.`,
  note: (path: string): string => `There is no note “${path}”.`,
  heading: 'Write the text of a heading.',
  wholeNumber: (largest: number): string =>
    `Write a whole number from 0 to ${numberInWords(largest)}.`,
  circleName: 'Write a name for the circle.',
  circleTaken: 'Another circle has this name.',
  cadence: (examples: string): string => `Write a cadence such as ${examples}.`,
} as const;

/** The settings, by the headings of their groups, with name and description. */
export const SETTINGS = {
  notePlaceholder: 'Path of a note',
  checkIns: {
    heading: 'Check-ins',
    dailyBudget: ['Check-ins a day', 'How many check-ins the review proposes each day.'],
    soonDays: ['Soon', 'How many days ahead a check-in counts as soon.'],
    mentionsCount: [
      'Mentions count',
      'A link to a contact in the text of a daily note counts as having been in touch.',
    ],
    defaultCircle: [
      'Circle for contacts that have none',
      'Its cadence holds for contacts that name neither circle nor cadence.',
    ],
    noCircle: 'None',
  },
  circles: {
    heading: 'Circles',
    empty: 'There are no circles.',
    add: 'Add circle',
    newName: 'New circle',
    name: ['Name', 'Contacts name it in the circle property.'],
    cadence: ['Cadence', 'How often to be in touch, for example 6 weeks, quarterly or never.'],
    aliases: ['Other names', 'Words that notes use for this circle, separated by commas.'],
    noCadence: 'No cadence',
  },
  contacts: {
    heading: 'Contacts',
    contactFolders: ['Contact folders', 'Folders whose notes are contacts, one a line.'],
    contactMarkers: [
      'Contact types',
      'Values of a type property that make a note a contact, separated by commas.',
    ],
    contactTags: ['Contact tags', 'Tags that make a note a contact, separated by commas.'],
    ownNote: ['Your own note', 'The note about yourself, which is never a contact.'],
  },
  conversations: {
    heading: 'Conversations and daily notes',
    conversationFolders: [
      'Conversation folders',
      'Folders whose notes are conversations, one a line.',
    ],
    conversationMarkers: [
      'Conversation types',
      'Values of a type property, and tags, of conversation notes, separated by commas.',
    ],
    conversationProperties: [
      'Conversation properties',
      'Properties that make a note a conversation, separated by commas.',
    ],
    participantHeadings: [
      'Participant headings',
      'Headings below which participants are listed, separated by commas.',
    ],
    logHeading: ['Log heading', 'Heading of the log in daily notes and in contacts’ notes.'],
    checkInsHeading: ['Check-ins heading', 'Heading of the check-ins in daily notes.'],
    dailyMarkers: [
      'Daily note types',
      'Values of a type property, and tags, of daily notes that lie elsewhere, separated by commas.',
    ],
  },
  notes: {
    heading: 'Other notes',
    templateFolders: [
      'Template folders',
      'Folders of templates, one a line, beside those set in Templates and Templater.',
    ],
    indexMarkers: [
      'Index types',
      'Values of a type property, and tags, of notes about notes, separated by commas.',
    ],
    markerProperties: [
      'Type properties',
      'Properties that say what a note is, separated by commas.',
    ],
  },
  properties: {
    page: 'Property names',
    description:
      'The names of the properties that notes use, separated by commas; new notes get the first one.',
  },
} as const;
