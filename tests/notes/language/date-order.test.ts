import { expect, it } from 'vitest';
import { dateOrderOf } from '../../../src/notes/language/date-order';

it.each([
  ['en-GB', 'day first'],
  ['de', 'day first'],
  ['ar', 'day first'],
  ['en-US', 'month first'],
  ['ja', 'year first'],
  ['hu', 'year first'],
  ['en-CA', 'year first'],
] as const)('dates in %s have the %s', (locale, order) => {
  expect(dateOrderOf(locale)).toBe(order);
});

it('goes by the short form, which Swedes begin with the day', () => {
  expect(dateOrderOf('sv')).toBe('day first');
});

it.each(['', 'C', 'en_GB', 'no language!'])(
  'takes “%s”, no language tag, for day first',
  (text) => {
    expect(dateOrderOf(text)).toBe('day first');
  },
);
