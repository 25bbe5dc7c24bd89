import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/domain/fold-text';

describe('foldText', () => {
  it('folds letters that have no decomposition', () => {
    expect(foldText('  Łódź  Øst  Straße ')).toBe('lodz ost strasse');
  });

  it('leaves other scripts as they are', () => {
    expect(foldText('نور 田中')).toBe('نور 田中');
  });
});
