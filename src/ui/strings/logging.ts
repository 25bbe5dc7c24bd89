import { listInWords } from '../../domain/wording';
import type { Direction } from '../../domain/interaction';
import type { LogDestination } from '../../notes/settings/writing';

/** Where an interaction can be logged. */
export const DESTINATIONS: Readonly<Record<LogDestination, string>> = {
  'daily note': 'Daily note',
  'contact note': 'Contact’s note',
  'conversation note': 'Conversation note',
};

/** Who reached out. */
export const DIRECTION_TITLES: Readonly<Record<Direction, string>> = {
  inbound: 'They reached out',
  outbound: 'I reached out',
  mutual: 'Both of us',
};

/** What one has, or plans, with somebody on a channel: “a call”. */
export function interactionNoun(channel: string | null): string {
  return (channel === null ? undefined : NOUNS[channel]) ?? 'an interaction';
}

const NOUNS: Readonly<Record<string, string>> = {
  'in person': 'a meeting',
  call: 'a call',
  video: 'a video call',
  email: 'an email',
  message: 'a message',
  letter: 'a letter',
  event: 'an event',
  introduction: 'an introduction',
};

/** What the form for logging an interaction says. */
export const LOG_FORM = {
  text: 'What was said',
  day: 'Day',
  channel: 'Channel',
  noChannel: 'No channel',
  direction: 'Who reached out',
  noDirection: 'Not said',
  help: 'Help',
  moreHelp: 'More help',
  noHelp: 'None',
  gave: (kind: string) => `Gave ${kind}`,
  received: (kind: string) => `Received ${kind}`,
  followUpText: 'Follow up',
  save: 'Log',
  saving: 'Logging…',
  plan: 'Plan',
  planning: 'Planning…',
  planned: 'This is planned: it counts once its day has come.',
  unknownDay: (typed: string) =>
    `“${typed}” is no day. Write one such as yesterday, last Friday or 3 Nov.`,
  nobody: 'Choose someone first.',
  alsoLogs: (names: string) =>
    `Also logs ${names}, since the text links them. Write a name without [[ ]] to only mention it.`,
  replyOwed: 'A reply will be among your follow-ups.',
} as const;

/** What the quick log says. */
export const QUICK_LOG = {
  label: 'In one line',
  placeholder: 'call with Ana yesterday about hiring, follow up in 2 weeks',
  with: 'With',
  nobody: 'Nobody yet',
  planned: (day: string) => `${day} · planned`,
  newContact: (name: string) => `${name} (new contact)`,
  which: (name: string) => `Which ${name}?`,
  create: (name: string) => `Create contact “${name}”`,
  noDays: (typed: readonly string[], day: string) => {
    const words = listInWords(typed.map((one) => `“${one}”`));
    const stays = typed.length === 1 ? 'is no day and stays' : 'are no days and stay';
    return `${words} ${stays} in the text. This is logged for ${day}.`;
  },
  leftDays: (typed: readonly string[], day: string) => {
    const words = listInWords(typed.map((one) => `“${one}”`));
    return `${words} ${typed.length === 1 ? 'stays' : 'stay'} in the text. This is logged for ${day}; a day right behind the name, or at the beginning, is taken.`;
  },
  missed: (day: string) =>
    `This seems to say that nobody was reached. Saved, it counts as contact on ${day}.`,
  mayBeToDo: (words: string) =>
    `“${words}” may still be to do. Saved like this it is text, and nothing reminds you of it: write “todo:” or “follow up” before it for that.`,
  onceMore: 'Press Enter again to save it so.',
  begunOn: (day: string) => `Begun on ${day}. Days in the line are counted from there.`,
  whoIsMeant: 'Say who is meant.',
  nameSomeone: 'Name someone, such as: call with Ana.',
} as const;
