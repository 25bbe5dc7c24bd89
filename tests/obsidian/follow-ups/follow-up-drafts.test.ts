import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FOLLOW_UP_DRAFTS } from '../../../src/obsidian/follow-ups/follow-up-drafts';
import type { FollowUpDraft } from '../../../src/ui/follow-up/follow-up-port';
import { storedDrafts } from '../windows/drafts-in-memory';

const draft = (text: string, ...contacts: readonly string[]): FollowUpDraft => ({
  contacts,
  text,
  due: '',
  waiting: false,
  place: 'contact note',
});

test('a draft is there again for exactly the contacts that it is about', async () => {
  const drafts = storedDrafts().of(FOLLOW_UP_DRAFTS);
  const typed = { ...draft('Send it', 'Ana.md', 'Ben.md'), due: 'next week', waiting: true };
  await drafts.replace(null, typed);
  expect(drafts.kept(draft('', 'Ben.md', 'Ana.md'))).toEqual(typed);
  for (const others of [['Ana.md'], ['Ana.md', 'Ben.md', 'Cleo.md'], ['Cleo.md']])
    expect(drafts.kept(draft('', ...others))).toBeNull();
});

test('a draft without words is not kept', async () => {
  const { of, disk } = storedDrafts();
  await of(FOLLOW_UP_DRAFTS).replace(null, { ...draft(' ', 'Ana.md'), due: 'tomorrow' });
  expect(disk.saves).toBe(0);
});

test('a draft that was stored comes back as it was', () => {
  const drafts = fc.record({
    contacts: fc.array(fc.string()),
    text: fc.string(),
    due: fc.string(),
    waiting: fc.boolean(),
    place: fc.constantFrom('contact note', 'daily note'),
  }) satisfies fc.Arbitrary<FollowUpDraft>;
  fc.assert(
    fc.property(drafts, (typed) => {
      expect(FOLLOW_UP_DRAFTS.read(JSON.parse(JSON.stringify(typed)))).toEqual(typed);
    }),
  );
});
