import type { TimelineMonth } from '../../domain/timeline';
import { counted, listInWords, numberInWords } from './counting';

/** What the view *Briefing* says. */
export const BRIEFING = {
  title: 'Briefing',
  nobody:
    'Open the note of a contact or of a conversation, and here is what to know before you talk. Or choose whom to prepare for.',
  noContacts:
    'Nobody here yet. As soon as your notes have contacts, you can prepare for a conversation.',
  prepare: 'Prepare for…',
  people: 'People of this conversation',
  log: 'Log…',
  converse: 'Start conversation…',
  more: (name: string): string => `More to do with ${name}`,
  copy: 'Copy briefing as Markdown',
  insert: 'Insert briefing into the conversation note',
  conversations: 'Last conversations',
  reading: 'Reading your notes…',
  nothingWritten: 'No conversation has words written down yet. What you log or note is shown here.',
  earlier: 'Show earlier conversations',
  toAsk: 'Ask next time',
  asked: (day: string): string => `from ${day}`,
  followUps: 'Follow-ups',
  milestones: 'Milestones ahead',
  giveAndTake: 'Give and take',
  balance: (gave: number, received: number): string =>
    `${numberInWords(gave)} given · ${numberInWords(received)} received`,
  gave: (kind: string): string => `given: ${kind}`,
  received: (kind: string): string => `received: ${kind}`,
  inCommon: 'People in common',
  introducedYou: 'introduced you',
  youIntroduced: (day: string): string => `you introduced them on ${day}`,
  metThrough: (name: string): string => `you met them through ${name}`,
  together: (times: number): string =>
    `together in ${counted(times, 'conversation', 'conversations')}`,
  alsoAt: (organisation: string): string => `also at ${organisation}`,
  about: {
    interests: 'Interests',
    lookingFor: 'Looks for',
    canHelpWith: 'Can help with',
    metAt: 'Met at',
    metThrough: 'Met through',
    before: 'Before',
    relationship: 'Relationship',
    timeZone: 'Time zone',
  },
  timeline: 'Timeline',
  timelineOf: (name: string): string => `Interactions with ${name} by month`,
  year: 'Year',
  byMonth: 'By month, in words',
  earlierYears: 'Show earlier years',
  month: (name: string, { channels }: TimelineMonth): string => {
    const said = channels.map(([channel, times]) => {
      const named = channel ?? BRIEFING.unnamed;
      return times === 1 ? named : `${named} ×${numberInWords(times)}`;
    });
    return `${name}: ${listInWords(said)}`;
  },
  unnamed: 'no channel named',
} as const;
