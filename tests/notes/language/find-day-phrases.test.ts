import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/domain/day';
import { readDayPhrase } from '../../../src/notes/language/day-phrase';
import { findDayPhrases } from '../../../src/notes/language/find-day-phrases';
import type { DayDirection } from '../../../src/notes/language/nearest-day';
import { TODAY } from '../../domain/builders';

function found(text: string, direction: DayDirection = 'past'): readonly string[] {
  return findDayPhrases(text, TODAY, 'day first', direction).map(
    ({ start, end, day }) => `${text.slice(start, end)} = ${isoDay(day)}`,
  );
}

describe('phrases for days in a text', () => {
  it.each([
    ['call with Ana yesterday about hiring', ['yesterday = 2026-11-21']],
    ['coffee last Friday: she is well', ['last Friday = 2026-11-20']],
    ['met on 3/11 (Tuesday)', ['on 3/11 = 2026-11-03', 'Tuesday = 2026-11-17']],
    ['Tue, 3 Nov 2026: hello', ['Tue, 3 Nov 2026 = 2026-11-03']],
    ['on the 3rd of November 2026 we met', ['on the 3rd of November 2026 = 2026-11-03']],
    ['the day before yesterday.', ['the day before yesterday = 2026-11-20']],
    ['see [[2026-11-03]] and [[Ana Diaz]]', ['[[2026-11-03]] = 2026-11-03']],
    ['call Wed about it', ['Wed = 2026-11-18']],
    ['yesterday, last week', ['yesterday = 2026-11-21', 'last week = 2026-11-15']],
    ['dinner Friday night with Ben', ['Friday night = 2026-11-20']],
    ['call in 2 weeks', ['in 2 weeks = 2026-12-06']],
    ['call two weeks ago', ['two weeks ago = 2026-11-08']],
    ['shipped 3.11.2026 at last', ['3.11.2026 = 2026-11-03']],
  ])('in “%s” are %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('leaves the time of day in the text', () => {
    expect(found('yesterday at 5pm we met')).toEqual(['yesterday = 2026-11-21']);
    expect(found('Friday 5pm')).toEqual(['Friday = 2026-11-20']);
  });

  it('leaves a number beside a date in the text', () => {
    expect(found('3 Nov 25 people came')).toEqual(['3 Nov = 2026-11-03']);
    expect(found('Nov 3, 15 came')).toEqual(['Nov 3 = 2026-11-03']);
  });

  it.each([
    'she may come',
    'we march on',
    'Sat down with Ana',
    'the sun set, we sat',
    'version 3.11 of it',
    '1-2 weeks, 24/7',
    'in 20 minutes',
    'starts in March',
    'in May 2027',
    'Q3 2026',
    'this week',
    'next steps, last things',
    'today’s call',
    '[[Friday]] #2026-11-03 @yesterday',
    '[Friday](Friday.md) https://example.org/2026/11/03',
    '2026-11-03.pdf',
    'from 3–5 Nov',
    '',
  ])('there are none in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes a month for a day where something is to come', () => {
    expect(found('ask again in March', 'future')).toEqual(['in March = 2027-03-01']);
    expect(found('she may ask again', 'future')).toEqual([]);
  });
});

const WORDS = [
  ...'call with Ana yesterday Friday, (last) in 2 weeks: 3 Nov. next month ago 2026-11-03 3/11 on the'.split(
    ' ',
  ),
  '[[2026-11-03]]',
  '[[',
  '—',
];

it('gives phrases in order, apart from each other, that can be read alone', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((all) => all.join(' ')),
  );
  const directions = fc.constantFrom<DayDirection>('past', 'future');
  fc.assert(
    fc.property(texts, directions, (text, direction) => {
      let last = 0;
      for (const { start, end, day } of findDayPhrases(text, TODAY, 'day first', direction)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(readDayPhrase(text.slice(start, end), TODAY, 'day first', direction)).toBe(day);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
