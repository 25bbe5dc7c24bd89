import type { Tags } from '../settings/tags';
import { safeLink } from './safe-link';

/** A check-in to make, as a task: `- [ ] [[Ana Diaz]] · 3 weeks over · every 6 weeks #check-in`; the link is a finished one. */
export function checkInLine(link: string, reason: string, tags: Tags): string {
  const said = asData(reason);
  return `- [ ] ${safeLink(link)}${said === '' ? '' : ` · ${said}`} #${tags.checkIn[0]}`;
}

/** A check-in that was made, as a done task. */
export function doneCheckInLine(link: string, tags: Tags): string {
  return `- [x] ${safeLink(link)} #${tags.checkIn[0]}`;
}

/** Signs by which plugins for tasks tell days, priorities and what returns. */
const TASK_SIGNS =
  /[\u{1F4C5}\u{1F5D3}\u23F3\u{1F6EB}\u2795\u2705\u274C\u{1F501}\u23EB\u{1F53C}\u{1F53D}\u23EC\u{1F53A}]\uFE0F?/gu;

/** A text on one line of which nothing is a tag, a link, a day of a task or markup. */
function asData(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(TASK_SIGNS, '')
    .replace(/[\\`*_~=[\]<>#|$%^@{}]|::|:\/\//g, '\\$&')
    .trim();
}
