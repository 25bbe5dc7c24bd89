/** What a command leads to, by keyboard alone. */
export interface CommandCase {
  readonly id: string;
  /** Its name in the palette. */
  readonly name: string;
  /** The note that is being edited; Ana's where nothing else is said. */
  readonly note?: string;
  /** Words of the line at whose beginning the cursor stands; else it stands where the note begins. */
  readonly cursorAt?: string;
  /** Commands that are run before, by id. */
  readonly after?: readonly string[];
  /** The dialogs that open one after the other, by name, and what is typed there before Enter is pressed. */
  readonly dialogs: readonly (readonly [name: string, typed: string])[];
  /** What is said once it is done; null for what only shows something. */
  readonly said: string | null;
  /** Where the focus is afterwards: where it was, in the text of a note that opens, in the review, or in another view. */
  readonly ends: 'as it was' | 'in a note' | 'in the review' | 'in a panel';
  /** What the review or that view shows then. */
  readonly shows?: string;
  /** Whether the command only runs where something is left to be undone by it. */
  readonly isUndo?: boolean;
}

/** Where the commands are tried: a daily note with a mention, another of today, and a note that may be a conversation. */
export const NOTES_FOR_COMMANDS: Readonly<Record<string, string>> = {
  'Plans/2026-11-22.md': '# Plan\n\nEnd\n',
  'Lunch.md': 'Lunch with [[Ana Diaz]].\n',
  'Daily/2026-11-21.md': '# Saturday\n\n- Saw [[Priya Raman]] in the paper\n',
  '.obsidian/community-plugins.json': '["periodic-notes"]',
  '.obsidian/plugins/periodic-notes/data.json':
    '{"weekly":{"enabled":true,"format":"gggg-[W]ww","folder":"Weekly"}}',
};

const ENDS = {
  atOnce: 'as it was',
  inNote: 'in a note',
  inReview: 'in the review',
  inPanel: 'in a panel',
} as const;

/** Every command of the palette. */
export const COMMAND_CASES: readonly CommandCase[] = [
  {
    id: 'open-review',
    name: 'Open review',
    dialogs: [],
    said: null,
    ends: ENDS.inReview,
    shows: 'Ben Cho',
  },
  {
    id: 'first-steps',
    name: 'Show first steps',
    dialogs: [],
    said: null,
    ends: ENDS.inReview,
    shows: 'Your notes know people already',
  },
  {
    id: 'triage',
    name: 'Sort contacts into circles…',
    dialogs: [],
    said: null,
    ends: ENDS.inReview,
    shows: 'How often do you want to be in touch?',
  },
  {
    id: 'copy-message-templates',
    name: 'Copy message templates to my vault',
    dialogs: [],
    said: 'Copied 9 templates to “Templates/Messages”.',
    ends: ENDS.atOnce,
  },
  {
    id: 'open-briefing',
    name: 'Open briefing',
    dialogs: [],
    said: null,
    ends: ENDS.inPanel,
    shows: 'Last conversations',
  },
  {
    id: 'briefing',
    name: 'Prepare for this contact',
    dialogs: [],
    said: null,
    ends: ENDS.inPanel,
    shows: 'Last conversations',
  },
  {
    id: 'prepare-for',
    name: 'Prepare for…',
    dialogs: [['Prepare for a conversation with', 'Clara']],
    said: null,
    ends: ENDS.inPanel,
    shows: 'Clara Novak',
  },
  {
    id: 'undo-last-change',
    name: 'Undo last change',
    after: ['pause'],
    dialogs: [],
    said: 'Undone: paused Ana Diaz.',
    ends: ENDS.atOnce,
    isUndo: true,
  },
  {
    id: 'log',
    name: 'Log interaction…',
    dialogs: [['Log interaction', 'The spring list']],
    said: 'Logged an interaction with Ana Diaz.',
    ends: ENDS.atOnce,
  },
  {
    id: 'quick-log',
    name: 'Quick log…',
    dialogs: [['Quick log', 'call with Ben Cho yesterday about hiring']],
    said: 'Logged an interaction with Ben Cho.',
    ends: ENDS.atOnce,
  },
  {
    id: 'log-interaction',
    name: 'Log interaction with this contact…',
    dialogs: [['Log interaction', 'The spring list']],
    said: 'Logged an interaction with Ana Diaz.',
    ends: ENDS.atOnce,
  },
  {
    id: 'they-reached-out',
    name: 'They reached out…',
    dialogs: [['Log interaction', 'Asks for the list']],
    said: 'Logged an interaction with Ana Diaz.',
    ends: ENDS.atOnce,
  },
  {
    id: 'start-conversation-with-contact',
    name: 'Start conversation with this contact…',
    dialogs: [['Choose a template', 'coffee']],
    said: 'Started “2026-11-22 Ana Diaz”.',
    ends: ENDS.inNote,
  },
  {
    id: 'start-conversation',
    name: 'Start conversation…',
    dialogs: [
      ['Start conversation', ''],
      ['Choose a template', 'event'],
    ],
    said: 'Started “2026-11-22 Ana Diaz”.',
    ends: ENDS.inNote,
  },
  {
    id: 'draft-message',
    name: 'Draft a message…',
    dialogs: [
      ['Choose a template', 'Reconnect'],
      ['Draft a message', ''],
      ['Log interaction', ''],
    ],
    said: 'Logged an interaction with Ana Diaz.',
    ends: ENDS.atOnce,
  },
  {
    id: 'introduce',
    name: 'Introduce…',
    dialogs: [
      ['Introduce Ana Diaz to', 'Clara'],
      ['How do you introduce them?', 'now'],
      ['Draft a message', ''],
      ['Log interaction', ''],
    ],
    said: 'Logged an interaction with Ana Diaz and Clara Novak.',
    ends: ENDS.atOnce,
  },
  {
    id: 'check-in',
    name: 'Mark as in touch today',
    dialogs: [],
    said: 'Marked Ana Diaz as in touch today.',
    ends: ENDS.atOnce,
  },
  {
    id: 'snooze',
    name: 'Snooze…',
    dialogs: [['Snooze Ana Diaz until', '1 week']],
    said: 'Snoozed Ana Diaz until Sun, 29 Nov.',
    ends: ENDS.atOnce,
  },
  {
    id: 'pause',
    name: 'Pause',
    dialogs: [],
    said: 'Paused Ana Diaz.',
    ends: ENDS.atOnce,
  },
  {
    id: 'resume',
    name: 'Resume',
    after: ['pause'],
    dialogs: [],
    said: 'Resumed Ana Diaz.',
    ends: ENDS.atOnce,
  },
  {
    id: 'set-circle',
    name: 'Set circle…',
    dialogs: [['Circle for Ana Diaz', 'inner']],
    said: 'Set the circle of Ana Diaz to inner.',
    ends: ENDS.atOnce,
  },
  {
    id: 'set-cadence',
    name: 'Set cadence…',
    dialogs: [['Cadence for Ana Diaz', '5 weeks']],
    said: 'Set the cadence of Ana Diaz to 5 weeks.',
    ends: ENDS.atOnce,
  },
  {
    id: 'follow-up',
    name: 'Follow up…',
    dialogs: [['Follow up', 'Send the paper']],
    said: 'Added a follow-up with Ana Diaz.',
    ends: ENDS.atOnce,
  },
  {
    id: 'explain',
    name: 'Why is this contact due?',
    dialogs: [['Why is Ana Diaz due?', '']],
    said: null,
    ends: ENDS.inNote,
  },
  {
    id: 'only-a-mention',
    name: 'Mark as only a mention',
    note: 'Daily/2026-11-21.md',
    cursorAt: '- Saw',
    dialogs: [],
    said: 'Marked as only a mention.',
    ends: ENDS.atOnce,
  },
  {
    id: 'insert-check-ins',
    name: 'Insert check-ins into today’s note',
    dialogs: [],
    said: 'Inserted 5 check-ins into today’s note.',
    ends: ENDS.atOnce,
  },
  {
    id: 'insert-check-ins-weekly',
    name: 'Insert check-ins into this week’s note',
    dialogs: [],
    said: 'Inserted 5 check-ins into this week’s note.',
    ends: ENDS.atOnce,
  },
  {
    id: 'insert-check-ins-here',
    name: 'Insert check-ins here',
    note: 'Plans/2026-11-22.md',
    cursorAt: 'End',
    dialogs: [],
    said: 'Inserted 5 check-ins.',
    ends: ENDS.atOnce,
  },
  {
    id: 'turn-into-conversation',
    name: 'Turn this note into a conversation note…',
    note: 'Lunch.md',
    dialogs: [['Turn into a conversation note', '']],
    said: 'Turned “Lunch” into a conversation note.',
    ends: ENDS.atOnce,
  },
  {
    id: 'copy-templates',
    name: 'Copy conversation templates to my vault',
    dialogs: [],
    said: 'Copied 8 templates to',
    ends: ENDS.atOnce,
  },
  {
    id: 'new-contact',
    name: 'New contact…',
    dialogs: [['New contact', 'Zoë Ng']],
    said: 'Created the contact Zoë Ng.',
    ends: ENDS.inNote,
  },
  {
    id: 'record-help-given',
    name: 'Record help given…',
    dialogs: [['Log interaction', 'Read her first chapter']],
    said: 'Logged an interaction with Ana Diaz.',
    ends: ENDS.atOnce,
  },
  {
    id: 'record-help-received',
    name: 'Record help received…',
    dialogs: [['Log interaction', 'Told me about the spring list']],
    said: 'Logged an interaction with Ana Diaz.',
    ends: ENDS.atOnce,
  },
  {
    id: 'say-thank-you',
    name: 'Say thank you…',
    dialogs: [
      ['Whom to thank', 'Clara'],
      ['Log interaction', ' for the name at the passport office'],
    ],
    said: 'Logged an interaction with Clara Novak.',
    ends: ENDS.atOnce,
  },
  {
    id: 'open-give-and-take',
    name: 'Open give and take',
    dialogs: [],
    said: null,
    ends: ENDS.inPanel,
    shows: 'Thanks owed',
  },
  {
    id: 'open-readiness',
    name: 'Open readiness',
    dialogs: [],
    said: null,
    ends: ENDS.inPanel,
    shows: 'How you stand',
  },
  {
    id: 'who-do-i-know-at',
    name: 'Who do I know at…',
    dialogs: [
      ['Whom do you know where', 'northlight'],
      ['Whom you know there', 'ben'],
    ],
    said: null,
    ends: ENDS.inNote,
  },
  {
    id: 'open-introductions',
    name: 'Open introductions',
    dialogs: [],
    said: null,
    ends: ENDS.inPanel,
    shows: 'Who came through whom',
  },
  {
    id: 'open-matches',
    name: 'Open matches',
    dialogs: [],
    said: null,
    ends: ENDS.inPanel,
    shows: 'Who could help whom',
  },
  {
    id: 'who-can-help',
    name: 'Who can help with…',
    dialogs: [['What you need help with', 'survey']],
    said: null,
    ends: ENDS.inNote,
  },
  {
    id: 'introduction-outcome',
    name: 'Say what came of an introduction…',
    dialogs: [
      ['Which introduction?', 'yuki'],
      ['What came of it?', 'helped'],
    ],
    said: 'Introduction of Sofia Lindqvist and Yuki Tanabe: It helped',
    ends: ENDS.atOnce,
  },
  {
    id: 'who-would-like',
    name: 'Who would like this note?',
    note: 'Clippings/The counter is the interface.md',
    dialogs: [
      ['Who would like this note', 'wanjiru'],
      ['Draft a message', ''],
      ['Log interaction', ''],
    ],
    said: 'Logged an interaction with Wanjiru Njoroge.',
    ends: ENDS.atOnce,
  },
  {
    id: 'new-job',
    name: 'New job…',
    dialogs: [['New job', 'Tidewater']],
    said: 'Recorded the new job of Ana Diaz at Tidewater.',
    ends: ENDS.atOnce,
  },
  {
    id: 'tell-network',
    name: 'Tell my network',
    dialogs: [],
    said: null,
    ends: ENDS.inPanel,
    shows: 'Begin a season',
  },
  {
    id: 'thank-everyone',
    name: 'Thank everyone who helped',
    dialogs: [],
    said: null,
    ends: ENDS.inPanel,
    shows: 'Once a season has begun',
  },
  {
    id: 'season',
    name: 'Season…',
    dialogs: [
      ['Begin or end a season', ''],
      ['Until when, this day included', 'in 6 weeks'],
    ],
    said: 'Began the season “searching”, until 3 Jan 2027.',
    ends: ENDS.atOnce,
  },
];
