import type { SettingValues } from '../../notes/settings/setting-fields';
import type { LogDestination, WeekStart } from '../../notes/settings/writing';
import { listInWords, numberInWords } from '../../ui/strings';

/** What is said of a setting that can't be used as typed. */
export const SETTING_PROBLEMS = {
  noFolder: (path: string): string => `There is no folder “${path}”.`,
  note: (path: string): string => `There is no note “${path}”.`,
  wholeNumber: (largest: number): string =>
    `Write a whole number from 0 to ${numberInWords(largest)}.`,
  circleName: 'Write a name for the circle.',
  circleTaken: 'Another circle has this name.',
  seasonName: 'Write a name for the season.',
  seasonTaken: 'Another season has this name.',
  seasonDays: 'Write the first and the last day, such as 2026-12-01 – 2027-03-01.',
  tagCadences: 'Write tags with their cadences, such as: recruiter 1 week, client/old 6 months.',
  cadence: (examples: string): string => `Write a cadence such as ${examples}.`,
  empty: 'Write at least one letter or digit.',
  twice: (word: string): string => `“${word}” is in the list already.`,
} as const;

/** What a setting is called, and what it is for where the name doesn't say it. */
export type SettingWords = readonly [name: string, description?: string];

/** Every setting by the name it is stored under: how it is called and what it is for. */
export const SETTING_WORDS: Readonly<Record<keyof SettingValues, SettingWords>> = {
  contactFolders: ['Contact folders', 'Notes in these folders are contacts'],
  conversationFolders: ['Conversation folders', 'Notes in these folders are conversation notes'],
  logDestination: ['Log interactions in', 'You can still choose for each of them.'],
  dailyBudget: ['Check-ins a day', 'How many check-ins the review proposes each day.'],
  insertsDaily: [
    'Check-ins in new daily notes',
    'Writes today’s check-ins into today’s daily note when it is created.',
  ],
  circles: ['Circles'],
  seasons: ['Seasons', 'Times in which other cadences hold, such as a search for a job.'],
  myOffers: ['What I can help with', 'Matched with what your contacts look for'],
  soonDays: ['Soon', 'How many days ahead a check-in counts as soon.'],
  milestoneDays: [
    'Milestones ahead',
    'How many days ahead birthdays and other milestones are told.',
  ],
  staleDays: ['Stale', 'A follow-up more than this many days late no longer counts.'],
  mostParticipants: [
    'Largest conversation',
    'More participants than this make a gathering, which counts as a mention.',
  ],
  defaultCircle: [
    'Circle for contacts that have none',
    'Its cadence holds for contacts that name neither circle nor cadence.',
  ],
  mentionsCount: [
    'Mentions count',
    'A link to a contact in the text of a daily note counts as having been in touch.',
  ],
  weekStart: ['First day of the week', 'For check-ins in weekly notes.'],
  newContactFolder: ['Folder for new contacts', 'Leave empty for the folder of your contacts.'],
  contactTemplate: ['Template for new contacts', 'Leave empty for Rapport’s own.'],
  newConversationFolder: [
    'Folder for new conversation notes',
    'Leave empty for the folder of your conversations.',
  ],
  conversationName: [
    'Name of new conversation notes',
    'Placeholders such as {{date}} are filled in.',
  ],
  conversationTemplateFolder: [
    'Folder of conversation templates',
    'Your own templates, beside those of Rapport.',
  ],
  messageTemplateFolder: [
    'Folder of message templates',
    'Your own templates for drafts, beside those of Rapport.',
  ],
  templateByChannel: ['Templates by channel', 'The template that a conversation begins with.'],
  channels: ['Channels', 'What you can choose from when you log'],
  helpKinds: ['Kinds of help', 'What you can choose from when help was given or received'],
  logHeading: ['Heading for the log', 'In daily notes and in contacts’ notes.'],
  checkInsHeading: ['Heading for check-ins', 'In daily notes.'],
  toMeetHeading: ['Heading for whom to meet', 'In event notes.'],
  metHeading: ['Heading for whom you met', 'In event notes; links below it count as contact.'],
  followUpsHeading: ['Heading for follow-ups', 'In contacts’ notes.'],
  notesHeading: ['Heading for notes', 'In conversation notes.'],
  theySaidHeading: ['Heading for what they said', 'In conversation notes.'],
  askNextHeading: ['Heading for what to ask next time', 'In conversation notes.'],
  participantHeadings: ['Headings for participants', 'Links below these headings are participants'],
  contactMarkers: ['Contact types', 'Values of a type property that make a note a contact'],
  contactTags: ['Contact tags', 'Tags that make a note a contact'],
  folderNoteNames: [
    'Notes about a folder',
    'Names of notes in a contact folder that are no contacts, beside one named like the folder',
  ],
  ownNote: ['Your own note', 'The note about yourself, which is never a contact.'],
  conversationMarkers: [
    'Conversation types',
    'Values of a type property, and tags, of conversation notes',
  ],
  eventMarkers: [
    'Event types',
    'Those of the conversation types that say a note is about an event',
  ],
  conversationProperties: [
    'Conversation properties',
    'Properties that make a note a conversation note by being there',
  ],
  calledOffStatuses: [
    'Called-off statuses',
    'Values of the status property of a conversation that doesn’t take place',
  ],
  dailyMarkers: [
    'Daily note types',
    'Values of a type property, and tags, of daily notes that lie elsewhere',
  ],
  indexMarkers: ['Index types', 'Values of a type property, and tags, of notes about notes'],
  markerProperties: ['Type properties', 'Properties that say what a note is'],
  templateFolders: [
    'Template folders',
    'Beside those of Templates and Templater, and the folders named below',
  ],
  templateFolderNames: [
    'Names of template folders',
    'Notes in folders with such a name, whatever stands before it, are templates',
  ],
  vocabulary: ['Property names', 'What your notes call a contact’s circle, birthday and so on.'],
  tags: ['Tags', 'What list items say with tags: who reached out, help given and so on.'],
};

/** The settings beyond single ones: pages, headings, what there is to choose from. */
export const SETTINGS = {
  notePlaceholder: 'Path of a note',
  folderPlaceholder: 'Path of a folder',
  listed: (description: string, words: readonly string[]): string =>
    words.length === 0 ? `${description}. None yet.` : `${description}: ${words.join(', ')}.`,
  written: 'Written to new notes',
  writtenTag: 'Written by Rapport; the others are only read',
  gone: 'There is no such folder.',
  addTo: {
    folder: 'Add folder',
    tag: 'Add tag',
    'own tag': 'Add tag',
    word: 'Add word',
    heading: 'Add heading',
    property: 'Add property name',
    channel: 'Add channel',
    help: 'Add kind of help',
    offer: 'Add what you can help with',
  },
  pickFolder: 'Choose a folder',
  noFolders: 'There is no other folder.',
  emptyList: (add: string): string => `Nothing here yet. Choose “${add}” to begin.`,
  none: 'None',
  checkIns: ['Check-ins and weeks', 'What counts as soon or stale, mentions, the week.'],
  newNotes: ['New notes', 'Folders, names and templates for what Rapport creates.'],
  headings: ['Headings', 'What the sections are called that Rapport reads and writes.'],
  recognition: [
    'Recognising notes',
    'What makes a note a contact, a conversation note or a daily note.',
  ],
  recognitionGroups: {
    contacts: 'Contacts',
    conversations: 'Conversation notes',
    others: 'Other notes',
  },
  details: 'More',
  newContacts: 'Contacts',
  newConversations: 'Conversation notes',
  messages: 'Messages',
  propertiesOfContacts: 'Contacts',
  propertiesOfConversations: 'Conversation notes',
  tagsOfItems: 'List items',
  channelTemplate: (channel: string): string => `Template for ${channel}`,
  example: (name: string): string => `For example: ${name}`,
  destinations: {
    'daily note': 'The daily note',
    'contact note': 'The contact’s note',
    'conversation note': 'A conversation note',
  } satisfies Readonly<Record<LogDestination, string>>,
  weekStarts: {
    monday: 'Monday',
    saturday: 'Saturday',
    sunday: 'Sunday',
  } satisfies Readonly<Record<WeekStart, string>>,
  circles: {
    empty: 'There are no circles. Add one to give contacts a cadence.',
    add: 'Add circle',
    newName: 'New circle',
    name: ['Name', 'Contacts name it in the circle property.'],
    cadence: ['Cadence', 'How often to be in touch, for example 6 weeks, quarterly or never.'],
    colour: ['Colour', 'A dot beside its name in the review.'],
    aliases: ['Other names', 'Words that notes use for this circle, separated by commas.'],
    noCadence: 'No cadence',
    noColour: 'None',
  },
  seasons: {
    empty: 'There are no seasons. Add one to change cadences for a time.',
    add: 'Add season',
    newName: 'New season',
    name: ['Name', 'Said wherever the season changes a due day.'],
    days: [
      'First and last day',
      'For example 2026-12-01 – 2027-03-01. Leave empty for a season that hasn’t begun.',
    ],
    ofCircle: (circle: string): SettingWords => [
      `Cadence for ${circle}`,
      'Leave empty for the usual one.',
    ],
    tags: [
      'Cadences for tags',
      'For contacts with these tags, whatever their circle: recruiter 1 week, client/old 6 months.',
    ],
    notBegun: 'Not begun',
    between: (from: string, until: string): string => `${from} – ${until}`,
  },
  transfer: {
    heading: 'Settings as text',
    export: ['Export settings', 'Shows all settings as text, to copy or to keep in a file.'],
    import: ['Import settings', 'Shows what pasted settings would change before they do.'],
  },
} as const;

/** What the modals that belong to the settings say. */
export const SETTING_MODALS = {
  rename: 'Rename circle in notes?',
  remove: (circle: string): string => `Remove the circle “${circle}”?`,
  removed: (contacts: string, circle: string): string =>
    `${contacts} in the circle “${circle}”. Their notes stay as they are, but the circle gives them no cadence any more.`,
  removeCta: 'Remove circle',
  cancel: 'Cancel',
  export: 'Export settings',
  import: 'Import settings',
} as const;

/** What notices say about settings. */
export const SETTING_NOTICES = {
  renamed: (notes: string): string => `Renamed the circle in ${notes}.`,
  imported: (settings: string): string => `Imported ${settings}.`,
  undone: 'The settings are as they were before.',
  changedSince: 'The settings have been changed since, so they stay as they are.',
} as const;

/** Values of settings in words. */
export const SETTING_VALUES = {
  none: 'none',
  yes: 'yes',
  no: 'no',
  alsoCalled: (words: readonly string[]): string => `also ${listInWords(words)}`,
  propertyNames: (meaning: string): string => `Property names: ${meaning}`,
  tags: (meaning: string): string => `Tags: ${meaning}`,
} as const;
