import { DEFAULT_WRITING, type Writing } from '../../settings/writing';
import type { BundledTemplate } from './bundled-template';
import { checkIn } from './check-in';
import { coffeeChat } from './coffee-chat';
import { event } from './event';
import { informationalInterview } from './informational-interview';
import { introduction } from './introduction';
import { jobNews } from './job-news';
import { oneToOne } from './one-to-one';
import { thankYou } from './thank-you';

const TEMPLATES: readonly BundledTemplate[] = [
  checkIn,
  coffeeChat,
  oneToOne,
  informationalInterview,
  event,
  introduction,
  thankYou,
  jobNews,
];

const HEADINGS = ['notesHeading', 'theySaidHeading', 'askNextHeading', 'followUpsHeading'] as const;

/** The headings of a conversation note, as the user has them. */
export type ConversationHeadings = Pick<Writing, (typeof HEADINGS)[number]>;

/** The templates that Rapport brings along, with the user's headings. */
export function bundledTemplates(headings: ConversationHeadings): readonly BundledTemplate[] {
  const wanted = new Map(HEADINGS.map((key) => [`## ${DEFAULT_WRITING[key]}`, headings[key]]));
  return TEMPLATES.map(({ name, text }) => ({
    name,
    text: text
      .split('\n')
      .map((line) => {
        const heading = wanted.get(line);
        if (heading === undefined) return line;
        return /^#{1,6}[ \t]/.test(heading) ? heading : `## ${heading}`;
      })
      .join('\n'),
  }));
}
