import type { Opener } from '../../domain/opener';

/** What is asked and said about messages. */
export const MESSAGES = {
  title: 'Draft a message',
  copyTemplates: 'Copy message templates to my vault',
  introduce: (name: string): string => `Introduce ${name} to`,
  nobody: 'No other contact has this name.',
  how: 'How do you introduce them?',
  noWay: 'Introduce them now, or ask both first.',
  now: ['Introduce them now', 'one message to both'],
  askFirst: ['Ask both first', 'a message to each, then you wait'],
  then: 'Then ask the other',
  thenRemind: 'Then add a reminder',
  introduceThem: 'Introduce them to each other, if both agree',
  introduced: 'Introduced them to each other',
  copied: 'Copied the message.',
  tooLong:
    'This is too long for a mail program to be handed over. It is copied: paste it into the email.',
  unknown: (placeholders: string): string =>
    `The template has placeholders that Rapport doesn’t know, which stay as they are: ${placeholders}`,
} as const;

/** What the log says of a message once it has left. */
export const SENT: Readonly<Record<Opener, string>> = {
  'check-in': 'Wrote to ask how things are',
  'thank-you': 'Said thank you',
  congratulation: 'Congratulated',
  share: 'Shared something',
  introduction: 'Introduced by message',
  'may I introduce': 'Asked about an introduction',
  advice: 'Asked for advice',
  reconnect: 'Wrote after a long time',
  news: 'Told my news',
};
