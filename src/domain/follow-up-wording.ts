import type { DerivedKind, FollowUp, FollowUpKind } from './follow-up';
import type { Day } from './day';
import { dayInWords, listInWords } from './wording';

/** What there is to do, in one phrase: the task's own words, or `Reply to Ana Diaz` for what has no task. */
export function followUpInWords({ kind, contacts, text }: FollowUp): string {
  if (text !== null && text !== '') return text;
  return owedInWords(
    kind,
    contacts.map(({ name }) => name),
  );
}

/** What there is to do, with its day where it has one: `Send the paper (due 20 Nov)`. */
export function followUpWithDue(followUp: FollowUp, today: Day): string {
  const { dueOn } = followUp;
  const due = dueOn === null ? '' : ` (due ${dayInWords(dueOn, today)})`;
  return followUpInWords(followUp) + due;
}

/** What there is to do for contacts of these names, where nothing says it in other words. */
export function owedInWords(kind: FollowUpKind, contacts: readonly string[]): string {
  const names = listInWords(contacts);
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

/** What the log says of a follow-up without a task once it is done. */
export function doneInWords(kind: DerivedKind): string {
  switch (kind) {
    case 'reply':
      return 'Replied';
    case 'first':
      return 'Followed up';
    case 'thanks':
      return 'Said thank you';
    case 'introduction':
      return 'Asked how the introduction went';
  }
}

/** How the task begins that takes the place of a follow-up without one; links to its contacts come behind it. */
export function taskInWords(kind: DerivedKind): string {
  switch (kind) {
    case 'reply':
      return 'Reply to';
    case 'first':
      return 'Follow up with';
    case 'thanks':
      return 'Thank';
    case 'introduction':
      return 'Ask how the introduction went:';
  }
}
