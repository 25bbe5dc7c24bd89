import type { TagName } from '../../notes/settings/tags';
import type { Meaning } from '../../notes/settings/vocabulary';

/** What each meaning of a property is called in the settings. */
export const MEANINGS: Readonly<Record<Meaning, string>> = {
  name: 'Name',
  aliases: 'Aliases',
  circle: 'Circle',
  cadence: 'Cadence',
  lastContact: 'Last contact',
  nextContact: 'Next contact',
  snoozedUntil: 'Snoozed until',
  paused: 'Paused',
  died: 'Died',
  birthday: 'Birthday',
  occasions: 'Other yearly occasions',
  met: 'Met on',
  metAt: 'Met at',
  metThrough: 'Met through',
  organisation: 'Organisation',
  organisationSince: 'At the organisation since',
  role: 'Role',
  pastOrganisations: 'Past organisations',
  place: 'Place',
  timeZone: 'Time zone',
  relationship: 'Relationship',
  groups: 'Groups',
  interests: 'Interests',
  lookingFor: 'Looking for',
  canHelpWith: 'Can help with',
  email: 'Email',
  phone: 'Phone',
  web: 'Web',
  history: 'History',
  isContact: 'Is a contact',
  created: 'Created',
  conversationDay: 'Day of a conversation',
  participants: 'Participants',
  channel: 'Channel',
  direction: 'Direction',
  topics: 'Topics',
  gave: 'Help given',
  received: 'Help received',
  outcome: 'What came of an introduction',
  status: 'Status of a conversation',
};

/** What each of Rapport's own tags says, as it is called in the settings. */
export const TAG_MEANINGS: Readonly<Record<TagName, string>> = {
  channel: 'By a channel',
  inbound: 'They reached out',
  outbound: 'I reached out',
  mutual: 'Both reached out',
  gave: 'Gave help',
  received: 'Received help',
  introduced: 'Introduced to each other',
  told: 'Told them my news',
  checkIn: 'Is a check-in',
  mention: 'Only a mention',
  waiting: 'Waiting for them',
};

/** What properties of conversation notes mean; the others are those of contacts. */
export const OF_CONVERSATIONS: ReadonlySet<Meaning> = new Set<Meaning>([
  'conversationDay',
  'participants',
  'channel',
  'direction',
  'topics',
  'gave',
  'received',
  'outcome',
  'status',
]);
