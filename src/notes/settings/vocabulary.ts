/** What a property of a contact or conversation can mean. */
export type Meaning = keyof typeof DEFAULT_VOCABULARY;

/** The property names read for each meaning; the first is the one written to a new note. */
export type Vocabulary = Readonly<Record<Meaning, readonly string[]>>;

/** The property names as shipped: those of notes and plugins that people already use. */
export const DEFAULT_VOCABULARY = {
  name: ['name'],
  aliases: ['aliases', 'alias'],
  circle: ['circle', 'prm-tier', 'tier'],
  cadence: [
    'cadence',
    'prm-cadence',
    'contact-frequency',
    'frequency',
    'keep-in-touch',
    'check-in-every',
  ],
  lastContact: [
    'last-contact',
    'prm-last-contacted',
    'last-contacted',
    'date-last-contacted',
    'last-chat',
    'last-chatted',
    'last-interaction',
    'last-conversation',
    'last-conversation-date',
  ],
  nextContact: ['next-contact', 'next-check-in', 'next-follow-up'],
  snoozedUntil: ['snooze-until', 'prm-snooze-until'],
  paused: ['paused', 'prm-paused'],
  died: ['died', 'deceased'],
  birthday: ['birthday', 'prm-birthday', 'born', 'bday', 'date-of-birth'],
  occasions: [],
  met: ['met', 'met-on'],
  metAt: ['met-at', 'met-via', 'how-we-met'],
  metThrough: ['introduced-by', 'met-through'],
  organisation: [
    'company',
    'org',
    'organisation',
    'organisations',
    'organization',
    'employer',
    'work',
  ],
  organisationSince: ['company-since', 'started'],
  role: ['role', 'job-title', 'position'],
  pastOrganisations: ['past-companies'],
  place: ['location', 'prm-location', 'city', 'based-in', 'lives'],
  timeZone: ['timezone'],
  relationship: ['relationship', 'relation', 'prm-relationship'],
  groups: ['groups'],
  interests: ['interests', 'topics'],
  lookingFor: ['looking-for', 'asks'],
  canHelpWith: ['can-help-with', 'offers', 'expertise'],
  email: ['email', 'emails'],
  phone: ['phone', 'phones', 'mobile'],
  web: ['linkedin', 'website', 'url', 'twitter', 'mastodon', 'github', 'socials'],
  history: ['interactions', 'events'],
  isContact: ['contact'],
  created: ['created', 'date-created', 'created-at'],
  conversationDay: ['date', 'datetime', 'day', 'when', 'start', 'start-date'],
  eventEnd: ['end', 'end-date', 'date-end', 'until'],
  eventPlace: ['location', 'place', 'venue', 'city'],
  eventOrganisations: [
    'organisations',
    'companies',
    'company',
    'organiser',
    'organizer',
    'host',
    'hosts',
    'sponsors',
  ],
  participants: ['people', 'person', 'attendees', 'participants', 'with', 'contacts', 'who'],
  channel: ['channel'],
  direction: ['direction'],
  topics: ['topics'],
  gave: ['gave'],
  received: ['received'],
  outcome: ['outcome'],
  status: ['status'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The name under which a meaning is written to a new note, also where the settings have none for it. */
export function nameToWrite(vocabulary: Vocabulary, meaning: Meaning): string {
  return vocabulary[meaning][0] ?? DEFAULT_VOCABULARY[meaning][0] ?? meaning;
}

/** The meanings of properties in notes of conversations and events; the others are those of contacts. */
export const OF_CONVERSATIONS: ReadonlySet<Meaning> = new Set<Meaning>([
  'conversationDay',
  'eventEnd',
  'eventPlace',
  'eventOrganisations',
  'participants',
  'channel',
  'direction',
  'topics',
  'gave',
  'received',
  'outcome',
  'status',
]);

/**
 * Why a name can't be read for a meaning, in one sentence: another meaning in the same kind of note has it, and writing the
 * one would overwrite the other. Null where none has.
 */
export function propertyNameProblem(
  name: string,
  meaning: Meaning,
  vocabulary: Vocabulary,
): string | null {
  const key = propertyKey(name);
  const isTaken = MEANINGS.some(
    (other) =>
      other !== meaning &&
      OF_CONVERSATIONS.has(other) === OF_CONVERSATIONS.has(meaning) &&
      vocabulary[other].some((taken) => propertyKey(taken) === key),
  );
  return isTaken ? `“${name}” says something else already.` : null;
}

/** All meanings. */
export const MEANINGS = Object.keys(DEFAULT_VOCABULARY).filter((key): key is Meaning =>
  Object.hasOwn(DEFAULT_VOCABULARY, key),
);

/** A property name as it is compared: without case, spaces, hyphens and underscores. */
export function propertyKey(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}
