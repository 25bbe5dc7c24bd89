import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/domain/day';
import { readDay } from '../../../src/notes/days/read-day';
import { daysFor, laterDays } from '../../../src/ui/follow-up/day-choices';
import { on, TODAY } from '../made-network';

/** The days that fit what is typed: `Tomorrow 2026-11-23`. */
function days(query: string): readonly string[] {
  const read = (text: string): number | null => readDay(text, () => null);
  return daysFor(query, laterDays(TODAY), read, TODAY).map(
    ({ title, day }) => `${title} ${isoDay(day)}`,
  );
}

const ALL = [
  'Tomorrow 2026-11-23',
  'In 3 days 2026-11-25',
  'In 1 week 2026-11-29',
  'In 2 weeks 2026-12-06',
  'In 1 month 2026-12-22',
];

describe('days to put something off to', () => {
  it.each([
    ['', ALL],
    [' ', ALL],
    ['in 1', ['In 1 week 2026-11-29', 'In 1 month 2026-12-22']],
    ['wed', ['In 3 days 2026-11-25']],
    ['6 dec', ['In 2 weeks 2026-12-06']],
    ['2027-01-24', ['The day you typed 2027-01-24']],
    ['2026-11-29', ['In 1 week 2026-11-29']],
    ['some day', []],
  ])('fit what is typed: %j', (query, found) => {
    expect(days(query)).toEqual(found);
  });

  it('end with the month where the next one is shorter', () => {
    const [last] = laterDays(on(2027, 1, 31)).slice(-1);
    expect(isoDay(last?.day ?? 0)).toBe('2027-02-28');
  });
});
