import { describe, expect, it } from 'vitest';
import { readDayPhrase } from '../../../src/notes/language/day-phrase';
import { impossibleDays } from '../../../src/notes/language/impossible-day';
import { TODAY } from '../../domain/builders';

const isDay = (phrase: string): boolean =>
  readDayPhrase(phrase, TODAY, 'day first', 'past') !== null;

describe('dates that no calendar has', () => {
  it.each([
    ['call with Ana on 31/02/2026 about x', '31/02/2026'],
    ['call with Ana 30 Feb', '30 Feb'],
    ['call with Ana (2026-13-01)', '2026-13-01'],
    ['call with Ana, Feb 30th, 2026: x', 'Feb 30th, 2026'],
    ['met Ana on the 31st of June', '31st of June'],
    ['31.04.2026: call with Ana', '31.04.2026'],
    ['29 Feb 2026 and 29 Feb 2024', '29 Feb 2026'],
    ['call with Ana 31/02', '31/02'],
    ['2026-02-30, follow up on 30 Feb and 30 Feb', '2026-02-30, 30 Feb'],
    ['call on 45/13/2026', '45/13/2026'],
  ])('are told: “%s”', (text, expected) => {
    expect(impossibleDays(text, isDay).join(', ')).toBe(expected);
  });

  it.each([
    'call with Ana on 28/02/2026, 3 Nov, 2026-11-03, Feb 28',
    'call about 24/7 support, 3/4 of them, 50-50, 1.2.3 and 10.0.0.1',
    'call +1 555-12-3456, room 12-34-56789, v2026.13.01',
    'see [[2026-13-01]] and https://example.com/2026/13/01',
    'it may 40 times, in May 2026, Nov 2026, 3 marks, 45 days',
    '#2026-13-01 @30',
  ])('are not in “%s”', (text) => {
    expect(impossibleDays(text, isDay)).toEqual([]);
  });
});
