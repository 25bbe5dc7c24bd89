import { expect, it } from 'vitest';
import { dayWithYear, fullDay, weekdayAndDay } from '../../src/ui/day-wording';
import { on, TODAY } from './made-network';

it('says a day with the day of the week, and the year where it is another', () => {
  expect(weekdayAndDay(TODAY, TODAY)).toBe('Sun 22 Nov');
  expect(weekdayAndDay(on(2027, 1, 1), TODAY)).toBe('Fri 1 Jan 2027');
});

it('says a day with its year whichever that is, alone or with the day of the week', () => {
  expect(dayWithYear(TODAY)).toBe('22 Nov 2026');
  expect(fullDay(TODAY)).toBe('Sun, 22 Nov 2026');
});
