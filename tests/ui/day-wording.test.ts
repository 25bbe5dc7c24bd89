import { expect, it } from 'vitest';
import { dayAndDistance, dayWithYear, weekdayAndDay } from '../../src/ui/day-wording';
import { on, TODAY } from './made-network';

it('says a day with the day of the week, and the year where it is another', () => {
  expect(weekdayAndDay(TODAY, TODAY)).toBe('Sun, 22 Nov');
  expect(weekdayAndDay(on(2027, 1, 1), TODAY)).toBe('Fri, 1 Jan 2027');
});

it('says a day and how far away it is', () => {
  expect(dayAndDistance(TODAY + 9, TODAY)).toBe('Tue, 1 Dec · in 9 days');
  expect(dayAndDistance(TODAY - 1, TODAY)).toBe('Sat, 21 Nov · yesterday');
});

it('says a day with its year whichever that is', () => {
  expect(dayWithYear(TODAY)).toBe('22 Nov 2026');
});
