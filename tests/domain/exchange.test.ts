import { describe, expect, it } from 'vitest';
import { balanceOf } from '../../src/domain/exchange';
import { interaction } from './builders';

describe('the balance of a history', () => {
  it('counts each help given and received', () => {
    const help = interaction('2026-11-20', {
      details: { gave: ['advice', 'gift'], received: ['referral'] },
    });
    const thanks = interaction('2026-11-21', { details: { gave: ['thanks'] } });
    expect(balanceOf([help, thanks])).toEqual({ gave: 3, received: 1 });
  });

  it('counts an introduction as given', () => {
    const introduction = interaction('2026-11-20', { details: { introduced: true } });
    expect(balanceOf([introduction])).toEqual({ gave: 1, received: 0 });
  });

  it('is nothing where nothing was given', () => {
    expect(balanceOf([])).toEqual({ gave: 0, received: 0 });
    expect(balanceOf([interaction('2026-11-20')])).toEqual({ gave: 0, received: 0 });
  });
});
