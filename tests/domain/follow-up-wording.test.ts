import { describe, expect, it } from 'vitest';
import { followUpInWords } from '../../src/domain/follow-up-wording';
import type { FollowUp, FollowUpKind } from '../../src/domain/follow-up';
import { contactNamed } from './contact-named';

function followUp(kind: FollowUpKind, names: readonly string[], text: string | null): FollowUp {
  const contacts = names.map(contactNamed);
  return { kind, contacts, text, dueOn: null, stale: false, path: 'Note.md', line: 1 };
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
