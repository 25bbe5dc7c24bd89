import { expect, test } from 'vitest';
import type { Season } from '../../src/domain/season';
import { effectOfSeason } from '../../src/network/season-effect';
import { contact, conversationNote, networkOf, personNote, TODAY } from '../ui/made-network';

const SEASON: Season = {
  name: 'searching',
  runs: null,
  cadences: [
    { of: 'circle', name: 'close', cadence: { count: 1, unit: 'week' } },
    { of: 'circle', name: 'inner', cadence: { count: 1, unit: 'month' } },
    { of: 'tag', name: 'recruiter', cadence: { count: 2, unit: 'week' } },
  ],
};

test('a season is told beforehand by whom it brings forward, puts off and makes due today', () => {
  const brought = contact('Ana', { circle: 'close' });
  const soon = contact('Ben', { circle: 'close' });
  const late = contact('Cem', { circle: 'close' });
  const rests = contact('Dora', { circle: 'inner' });
  const tagged = contact('Eli', { tags: ['recruiter'] });
  const untouched = contact('Fay', { circle: 'steady' });
  const everyone = [brought, soon, late, rests, tagged, untouched];
  const network = networkOf([
    ...everyone.map((who) => personNote(who)),
    conversationNote(brought, TODAY - 20),
    conversationNote(soon, TODAY - 2),
    conversationNote(late, TODAY - 90),
    conversationNote(rests, TODAY - 10),
    conversationNote(tagged, TODAY - 100),
    conversationNote(untouched, TODAY - 5),
  ]);
  expect(effectOfSeason(network, SEASON, TODAY)).toEqual({ sooner: 3, later: 1, dueToday: 2 });
});

test('it is told against the usual cadences also while another season holds', () => {
  const ana = contact('Ana', { circle: 'close' });
  const running = { ...SEASON, runs: { from: TODAY - 5, until: TODAY + 5 } };
  const network = networkOf([personNote(ana), conversationNote(ana, TODAY - 20)], {
    seasons: [running],
  });
  expect(effectOfSeason(network, SEASON, TODAY)).toEqual({ sooner: 1, later: 0, dueToday: 1 });
  expect(effectOfSeason(network, { ...SEASON, cadences: [] }, TODAY).sooner).toBe(0);
});
