import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseGuideProgress,
  storedGuideProgress,
} from '../../../src/obsidian/first-steps/stored-progress';

const NONE = { at: null, triage: { answered: [], skipped: [], asksStrangers: false } };

describe('stored progress', () => {
  it.each<[unknown, unknown]>([
    [undefined, NONE],
    [null, NONE],
    ['circles', NONE],
    [[], NONE],
    [{ at: 'nowhere', answered: 'Ana.md', skipped: { 0: 'Ana.md' }, asksStrangers: 1 }, NONE],
    [{ at: 'left' }, { ...NONE, at: 'left' }],
    [
      { at: 'circles', answered: ['A.md', 3, null, 'A.md', ''], skipped: ['B.md'] },
      { at: 'circles', triage: { answered: ['A.md'], skipped: ['B.md'], asksStrangers: false } },
    ],
  ])('%j', (stored, progress) => {
    expect(parseGuideProgress(stored)).toEqual(progress);
  });

  it('reads whatever is there, and as it was stored', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (at, answered, skipped) => {
        const progress = parseGuideProgress({ at, answered, skipped });
        const stored: unknown = JSON.parse(JSON.stringify(storedGuideProgress(progress)));
        expect(parseGuideProgress(stored)).toEqual(progress);
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(parseGuideProgress(stored)).toHaveProperty('triage.answered');
      }),
    );
  });
});
