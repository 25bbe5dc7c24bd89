import type { Opener } from '../../domain/opener';
import { counted } from '../../ui/strings';

/** What is asked and said about messages. */
export const MESSAGES = {
  title: 'Draft a message',
  copyTemplates: 'Copy message templates to my vault',
  templatesCopied: (count: number, folder: string): string =>
    `Copied ${counted(count, 'template', 'templates')} to “${folder}”.`,
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
};
