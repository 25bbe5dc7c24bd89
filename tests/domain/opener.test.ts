import { describe, expect, it } from 'vitest';
import { openerFor, type Opener, type Situation } from '../../src/domain/opener';

describe('the opener that suggests itself', () => {
  const calm: Situation = { owesThanks: false, hasOccasion: false, warmth: 'warm' };

  it.each<[string, Partial<Situation>, Opener]>([
    ['is a check-in', {}, 'check-in'],
    ['is one while the tie is cooling', { warmth: 'cooling' }, 'check-in'],
    ['takes up a thread that has grown cold', { warmth: 'cold' }, 'reconnect'],
    ['congratulates before that', { warmth: 'cold', hasOccasion: true }, 'congratulation'],
    ['thanks before all', { warmth: 'cold', hasOccasion: true, owesThanks: true }, 'thank-you'],
  ])('%s', (_, situation, opener) => {
    expect(openerFor({ ...calm, ...situation })).toBe(opener);
  });
});
