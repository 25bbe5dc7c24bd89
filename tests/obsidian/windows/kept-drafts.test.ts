import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NEW_CONTACT_DRAFTS } from '../../../src/obsidian/conversations/new-contact-drafts';
import { FOLLOW_UP_DRAFTS } from '../../../src/obsidian/follow-ups/follow-up-drafts';
import { LOG_DRAFTS } from '../../../src/obsidian/logging/log-drafts';
import { QUICK_LOG_DRAFTS } from '../../../src/obsidian/logging/quick-log-drafts';
import type { DraftForm } from '../../../src/obsidian/windows/kept-drafts';
import { storedDrafts } from './drafts-in-memory';

interface Letter {
  readonly to: readonly string[];
  readonly words: string;
}

const LETTERS: DraftForm<Letter> = {
  key: 'letter',
  about: ({ to }) => to,
  moved: (draft, pathNow) => ({ ...draft, to: draft.to.map(pathNow) }),
  isWorthKeeping: ({ words }) => words !== '',
  read: (stored) => {
    const { to, words } = stored as Letter;
    return { to, words };
  },
};

const letter = (words: string, ...to: readonly string[]): Letter => ({ to, words });

describe('what was typed and not saved', () => {
  test('is there again for the same people, and for a form that begins with fewer', async () => {
    const drafts = storedDrafts().of(LETTERS);
    const typed = letter('Hello', 'Ana', 'Ben');
    await drafts.replace(null, typed);
    for (const begun of [letter('', 'Ben', 'Ana'), letter('', 'Ana'), letter('')])
      expect(drafts.kept(begun)).toEqual(typed);
    expect(drafts.kept(letter('', 'Cleo'))).toBeNull();
  });

  test('gives way to words that a form begins with, and stays', async () => {
    const drafts = storedDrafts().of(LETTERS);
    await drafts.replace(null, letter('Hello', 'Ana'));
    expect(drafts.kept(letter('From elsewhere', 'Ana'))).toBeNull();
    await drafts.replace(null, letter('From elsewhere', 'Ana'));
    await drafts.replace(letter('From elsewhere', 'Ana'), null);
    expect(drafts.kept(letter('', 'Ana'))).toEqual(letter('Hello', 'Ana'));
  });

  test('takes the place of what it goes on from', async () => {
    const { of, disk } = storedDrafts();
    const drafts = of(LETTERS);
    await drafts.replace(null, letter('One', 'Ana'));
    await drafts.replace(letter('One', 'Ana'), letter('Two', 'Ben'));
    expect(disk.stored).toEqual({ letter: [letter('Two', 'Ben')] });
    await drafts.replace(letter('Two', 'Ben'), letter('', 'Ben'));
    expect(disk.stored).toBeUndefined();
  });

  test('is not written where there is nothing to keep or to forget', async () => {
    const { of, disk } = storedDrafts();
    await of(LETTERS).replace(null, letter('', 'Ana'));
    await of(LETTERS).replace(letter('Never kept'), null);
    expect(disk.saves).toBe(0);
  });

  test('leaves the drafts of other forms alone, and what a later version keeps there', async () => {
    const { of, disk } = storedDrafts({ 'of a later version': 7 });
    await of(LETTERS).replace(null, letter('Hello'));
    await of(NEW_CONTACT_DRAFTS).replace(null, { name: 'Zoë' });
    await of(LETTERS).replace(letter('Hello'), null);
    expect(disk.stored).toEqual({ 'of a later version': 7, 'new contact': [{ name: 'Zoë' }] });
  });

  test('follows a rename, and is not written for that of anything else', async () => {
    const { of, disk } = storedDrafts();
    const drafts = of(LETTERS);
    await drafts.replace(null, letter('Hello', 'Ana', 'Ben'));
    await drafts.renamed('Cleo', 'Cleopatra');
    expect(disk.saves).toBe(1);
    await drafts.renamed('Ana', 'Anna');
    expect(drafts.kept(letter('', 'Anna'))).toEqual(letter('Hello', 'Anna', 'Ben'));
    expect(drafts.kept(letter('', 'Ana'))).toBeNull();
  });

  test('is given up and kept where its people are by now, however long its form has been open', async () => {
    const { of, disk } = storedDrafts();
    const open = of(LETTERS, (path) => (path === 'Ana' ? 'Anna' : path));
    await of(LETTERS).replace(null, letter('Hello', 'Ana'));
    await of(LETTERS).renamed('Ana', 'Anna');
    await open.replace(letter('Hello', 'Ana'), letter('Hello you', 'Ana'));
    expect(disk.stored).toEqual({ letter: [letter('Hello you', 'Anna')] });
  });

  test('goes when twenty newer ones are kept', async () => {
    const { of, disk } = storedDrafts();
    for (let count = 0; count <= 20; count += 1)
      await of(LETTERS).replace(null, letter(String(count), `Contact ${String(count)}`));
    expect(of(LETTERS).kept(letter('', 'Contact 0'))).toBeNull();
    expect(of(LETTERS).kept(letter('', 'Contact 1'))).not.toBeNull();
    expect(disk.stored).toMatchObject({ letter: { length: 20 } });
  });

  test('is what was typed last, and nothing that was typed and not shown since is lost', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 20 }),
        async (texts) => {
          const { of, disk } = storedDrafts();
          for (const words of texts) await of(LETTERS).replace(null, letter(words, 'Ana'));
          for (const words of texts.toReversed()) {
            const kept = of(LETTERS).kept(letter('', 'Ana'));
            expect(kept).toEqual(letter(words, 'Ana'));
            await of(LETTERS).replace(kept, null);
          }
          expect(disk.stored).toBeUndefined();
        },
      ),
    ));
});

/** Starts a form of each kind with nothing typed, and tries what it does with stored drafts. */
const FORMS = {
  log: (stored: unknown) => tried(LOG_DRAFTS, stored),
  'quick log': (stored: unknown) => tried(QUICK_LOG_DRAFTS, stored),
  'follow-up': (stored: unknown) => tried(FOLLOW_UP_DRAFTS, stored),
  'new contact': (stored: unknown) => tried(NEW_CONTACT_DRAFTS, stored),
} as const;

async function tried<Draft>(form: DraftForm<Draft>, stored: unknown): Promise<Draft | null> {
  const drafts = storedDrafts(stored).of(form);
  const kept = drafts.kept(form.read(null));
  await drafts.replace(kept, null);
  return kept;
}

describe.each(Object.entries(FORMS))('a draft of the form %s', (key, kept) => {
  test.each([null, 7, 'x', [], { [key]: 'x' }, { [key]: [null, 1, [], {}] }])(
    'is as good as absent where it can’t be read: %j',
    async (stored) => {
      expect(await kept(stored)).toBeNull();
    },
  );

  test('never throws, whatever is stored', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.anything(),
          fc.array(fc.anything()).map((drafts) => ({ [key]: drafts })),
        ),
        async (stored) => {
          await kept(stored);
        },
      ),
    ));
});
