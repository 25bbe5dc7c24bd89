import type { FollowUp } from './follow-up';
import { listInWords } from './wording';

/** What there is to do, in one phrase: the task's own words, or `Reply to Ana Diaz` for what has no task. */
export function followUpInWords({ kind, contacts, text }: FollowUp): string {
  if (text !== null && text !== '') return text;
  const names = listInWords(contacts.map(({ name }) => name));
  switch (kind) {
    case 'promise':
      return `Follow up with ${names}`;
    case 'waiting':
      return `Hear from ${names}`;
    case 'reply':
      return `Reply to ${names}`;
    case 'first':
      return `Follow up with ${names}`;
    case 'thanks':
      return `Thank ${names}`;
    case 'introduction':
      return `Ask how the introduction of ${names} went`;
  }
}
