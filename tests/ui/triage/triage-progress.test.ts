import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withAnswers, without, withRename, withSkip } from '../../../src/ui/triage/triage-progress';
import { NO_TRIAGE } from './no-triage';

it('holds a contact as answered or as put off, whichever came last', () => {
  const skipped = withSkip(NO_TRIAGE, 'Ana.md');
  expect(skipped).toMatchObject({ answered: [], skipped: ['Ana.md'] });
  const answered = withAnswers(skipped, ['Ana.md', 'Ben.md']);
  expect(answered).toMatchObject({ answered: ['Ana.md', 'Ben.md'], skipped: [] });
  expect(withSkip(answered, 'Ben.md')).toMatchObject({
    answered: ['Ana.md'],
    skipped: ['Ben.md'],
  });
});

it('follows a rename', () => {
  const progress = withSkip(withAnswers(NO_TRIAGE, ['Ana.md']), 'Ben.md');
  const renamed = withRename(withRename(progress, 'Ana.md', 'A.md'), 'Ben.md', 'B.md');
  expect(renamed).toMatchObject({ answered: ['A.md'], skipped: ['B.md'] });
});

it('is as before once what was done is taken back', () => {
  const path = fc.constantFrom('A.md', 'B.md', 'C.md');
  fc.assert(
    fc.property(fc.uniqueArray(path), path, (answered, next) => {
      const before = withAnswers(
        NO_TRIAGE,
        answered.filter((one) => one !== next),
      );
      expect(without(withAnswers(before, [next]), [next])).toEqual(before);
      expect(without(withSkip(before, next), [next])).toEqual(before);
    }),
  );
});
