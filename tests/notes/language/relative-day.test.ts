import { expect, it } from 'vitest';
import { isoDay } from '../../../src/domain/day';
import { readDayAhead } from '../../../src/notes/language/relative-day';
import { TODAY } from '../../domain/builders';

it.each([
  ['2w', '2026-12-06'],
  [' 3 Days ', '2026-11-25'],
  ['1 mo', '2026-12-22'],
  ['a week', '2026-11-29'],
  ['1 week and 2 days', '2026-12-01'],
  ['2', null],
  ['2 apples', null],
  ['w', null],
  ['', null],
])('“%s” alone is %s', (text, day) => {
  const found = readDayAhead(text, TODAY);
  expect(found === null ? null : isoDay(found)).toBe(day);
});
