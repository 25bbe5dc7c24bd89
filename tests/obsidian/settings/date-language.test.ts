import 'moment/min/locales';
import fc from 'fast-check';
import moment from 'moment';
import { afterEach, describe, expect, it } from 'vitest';
import { dayOf, isoDay, type Day } from '../../../src/domain/day';
import { dailyFormatOf, type DailyFormat } from '../../../src/notes/days/daily-format';
import { ENGLISH, type DateLanguage } from '../../../src/notes/days/date-language';
import { isUnusable } from '../../../src/notes/days/moment-format';
import { dateLanguageOf } from '../../../src/obsidian/settings/date-language';

afterEach(() => {
  moment.locale('en');
});

function languageOf(locale: string): DateLanguage {
  moment.locale(locale);
  return dateLanguageOf(moment);
}

function usable(format: string, language: DateLanguage): DailyFormat {
  const found = dailyFormatOf(format, 'monday', language);
  if (isUnusable(found)) throw new Error(found.problem);
  return found;
}

function on(year: number, month: number, day: number): Day {
  const found = dayOf(year, month, day);
  if (found === null) throw new Error('No such day');
  return found;
}

/** What Obsidian calls a day in its language. */
function inMoment(locale: string, format: string, day: Day, minutes = 0): string {
  return moment.utc(isoDay(day)).locale(locale).add(minutes, 'minutes').format(format);
}

const SUNDAY = on(2026, 11, 22);
const LOCALES = ['en', ...moment.locales().filter((locale) => locale !== 'en')];

it('is for English as shipped, so that other programs read the same names', () => {
  expect(languageOf('en')).toEqual(ENGLISH);
});

it('is plain data', () => {
  const arabic = languageOf('ar');
  expect(JSON.parse(JSON.stringify(arabic))).toEqual(arabic);
});

describe('the name of a day in the language of Obsidian', () => {
  it.each([
    ['de', 'YYYY/MMMM/DD dddd', '2026/November/22 Sonntag'],
    ['de', 'dd, Do MMM YYYY', 'So, 22. Nov. 2026'],
    ['fr', 'dddd D MMMM YYYY', 'dimanche 22 novembre 2026'],
    ['fr', 'Do MMM YYYY', '22 nov. 2026'],
    ['es', 'DD-MMM-YYYY', '22-nov-2026'],
    ['es', 'DD MMM YYYY', '22 nov. 2026'],
    ['ru', 'D MMMM YYYY', '22 ноября 2026'],
    ['ru', 'YYYY/MMMM/DD', '2026/ноябрь/22'],
    ['ru', 'dddd, Do MMMM YYYY', 'воскресенье, 22-го ноября 2026'],
    ['pl', 'YYYY/MMMM/D MMM', '2026/listopad/22 lis'],
    ['pl', 'D MMMM YYYY', '22 listopada 2026'],
    ['ja', 'LL dddd', '2026年11月22日 日曜日'],
    ['ja', 'YYYY年MMMDo（ddd）', '2026年11月22日（日）'],
    ['ar', 'YYYY-MM-DD', '٢٠٢٦-١١-٢٢'],
    ['ar', 'dddd, D MMMM YYYY', 'الأحد، ٢٢ نوفمبر ٢٠٢٦'],
    ['hi', 'D MMMM YYYY', '२२ नवम्बर २०२६'],
    ['zh-cn', 'YYYY[年]MMMDo dddd', '2026年11月22日 星期日'],
  ])('%s: %s', (locale, format, name) => {
    const { print, parse } = usable(format, languageOf(locale));
    expect(inMoment(locale, format, SUNDAY)).toBe(name);
    expect(print(SUNDAY)).toBe(name);
    expect(parse(name)).toBe(SUNDAY);
  });

  it.each([
    ['de', 'YYYY/MMMM/DD dddd', '2026/November/22 Sunday'],
    ['de', 'YYYY/MMMM/DD dddd', '2026/NOVEMBER/22 sonntag'],
    ['de', 'Do MMM YYYY', '22nd Nov 2026'],
    ['ru', 'D MMMM YYYY', '22 ноябрь 2026'],
    ['ru', 'D MMMM YYYY', '22 Ноября 2026'],
    ['ru', 'D MMMM YYYY', '22 November 2026'],
    ['ja', 'D MMMM YYYY', '22 November 2026'],
    ['ar', 'YYYY-MM-DD', '2026-11-22'],
    ['ar', 'dddd, D MMMM YYYY', 'Sunday, 22 November 2026'],
  ])('%s reads in %s also %s', (locale, format, name) => {
    expect(usable(format, languageOf(locale)).parse(name)).toBe(SUNDAY);
  });

  it.each([
    ['de', 'YYYY/MMMM/DD dddd', '2026/November/22 Montag'],
    ['de', 'YYYY/MMMM/DD dddd', '2026/November/22 dimanche'],
    ['fr', 'D MMMM YYYY', '22 November 20261'],
    ['fr', 'D MMMM YYYY', '22 novembre 26'],
    ['fr', 'Do MMMM YYYY', '22e novembre 2026'],
    ['ja', 'DMMMM YYYY', '2211月 2026'],
  ])('%s does not read in %s %s', (locale, format, name) => {
    expect(usable(format, languageOf(locale)).parse(name)).toBeNull();
  });

  it('a word of the language goes before the English one', () => {
    const fake: DateLanguage = { ...ENGLISH, weekdays: ENGLISH.weekdays.toReversed() };
    expect(usable('GGGG-WW dddd', fake).parse('2026-47 Monday')).toBe(SUNDAY);
  });
});

describe.each(['de', 'fr', 'ru', 'ja', 'ar'])('for every day in %s', (locale) => {
  const days = fc.integer({ min: on(2019, 1, 1), max: on(2030, 12, 31) });

  it.each([
    'YYYY/MMMM/DD dddd',
    'dddd, Do MMMM YYYY',
    'D MMM YY dd',
    'YYYY DDDo',
    'LL',
    'GGGG Wo dddd',
  ])('what %s prints is what moment prints, and reads as that day', (format) => {
    const { print, parse } = usable(format, languageOf(locale));
    fc.assert(
      fc.property(days, (day) => {
        expect(print(day)).toBe(inMoment(locale, format, day));
        expect(parse(print(day))).toBe(day);
      }),
    );
  });

  it('a name that two weekdays share tells no day by itself', () => {
    const shared: DateLanguage = { ...languageOf(locale), weekdays: Array.from('xxabcde') };
    const { print, parse } = usable('GGGG-WW dddd', shared);
    expect(parse(print(on(2026, 11, 16)))).toBeNull();
    expect(parse(print(SUNDAY))).toBe(SUNDAY);
    expect(usable('YYYY-MM-DD dddd', shared).parse('2026-11-16 x')).toBe(on(2026, 11, 16));
  });
});

describe('every language that Obsidian’s moment has', () => {
  const formats = [
    'YYYY-MM-DD',
    'YYYY/MMMM/DD dddd',
    'YYYY/MM-MMMM/YYYY-MM-DD-dddd',
    'dddd, D MMMM YYYY',
    'D. MMMM YYYY',
    'Do MMMM YYYY',
    'D [de] MMMM [de] YYYY',
    'MMMM D, YYYY',
    'ddd DD-MMM-YYYY',
    'D MMM YY dd',
    'YYYY/MMMM/D MMM',
    'YYYY MMM D',
    'YYYY DDDo Mo Qo',
    'GGGG Wo E',
    'LL',
    'll',
    'LLLL',
    'l LT',
    'YYYY-MM-DD h:mm:ss A a',
  ];

  it.each(LOCALES)('%s prints as moment does, and reads what it prints', (locale) => {
    const language = languageOf(locale);
    const minutes = [0, 3 * 60 + 59, 11 * 60 + 29, 12 * 60, 19 * 60 + 30];
    for (const format of formats) {
      const { print, parse, tellsDay } = usable(format, language);
      for (let step = 0; step < 24; step += 1) {
        const day = on(2024, 1, 1) + step * 31;
        const at = minutes[step % minutes.length] ?? 0;
        expect([format, print(day, at)]).toEqual([format, inMoment(locale, format, day, at)]);
        if (tellsDay)
          expect([format, print(day), parse(print(day))]).toEqual([format, print(day), day]);
      }
    }
  });
});
