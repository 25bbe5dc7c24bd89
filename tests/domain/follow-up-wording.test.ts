import { describe, expect, it } from 'vitest';
import { doneInWords, followUpInWords, taskInWords } from '../../src/domain/follow-up-wording';
import type { FollowUp, FollowUpKind } from '../../src/domain/follow-up';
import { contactNamed } from './contact-named';

function followUp(kind: FollowUpKind, names: readonly string[], text: string | null): FollowUp {
  const contacts = names.map(contactNamed);
  const place = { path: 'Note.md', line: 1 };
  return { kind, contacts, text, dueOn: null, stale: false, ...place, arose: null };
}

describe('a follow-up in words', () => {
  it('is the text of its task', () => {
    expect(followUpInWords(followUp('promise', ['Ana Diaz'], 'Send the paper'))).toBe(
      'Send the paper',
    );
  });

  it.each([
    ['promise', ['Ana Diaz'], 'Follow up with Ana Diaz'],
    ['waiting', ['Ana Diaz'], 'Hear from Ana Diaz'],
    ['reply', ['Ana Diaz'], 'Reply to Ana Diaz'],
    ['first', ['Ana Diaz'], 'Follow up with Ana Diaz'],
    ['thanks', ['Ana Diaz'], 'Thank Ana Diaz'],
    ['introduction', ['Ana', 'Ben'], 'Ask how the introduction of Ana and Ben went'],
    ['introduction', ['Ana', 'Ben', 'Cleo'], 'Ask how the introduction of Ana, Ben and Cleo went'],
  ] as const)('of kind %s without a text is a phrase', (kind, names, words) => {
    expect(followUpInWords(followUp(kind, names, null))).toBe(words);
  });
});

describe('a follow-up without a task', () => {
  it.each([
    ['reply', 'Replied', 'Reply to'],
    ['first', 'Followed up', 'Follow up with'],
    ['thanks', 'Said thank you', 'Thank'],
    ['introduction', 'Asked how the introduction went', 'Ask how the introduction went:'],
  ] as const)('of kind %s is logged as “%s”, and as a task is “%s …”', (kind, done, task) => {
    expect([doneInWords(kind), taskInWords(kind)]).toEqual([done, task]);
  });
});
