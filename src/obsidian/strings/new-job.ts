import { listInWords } from '../../ui/strings';

/** What is said of new jobs outside the form. */
export const JOB_TEXTS = {
  title: 'New job',
  recorded: (name: string, organisation: string): string =>
    `Recorded the new job of ${name} at ${organisation}.`,
  seen: (name: string, left: readonly string[], joined: readonly string[]): string =>
    `${name} was at ${listInWords(left)} and is at ${listInWords(joined)} now.`,
  record: 'Record new job…',
} as const;
