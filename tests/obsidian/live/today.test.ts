import { afterEach, describe, expect, test } from 'vitest';
import { isoDay } from '../../../src/domain/day';
import { Today } from '../../../src/obsidian/live/today';
import { FakeClock } from '../fakes';

function watch(now: string): { clock: FakeClock; today: Today; days: string[] } {
  const clock = new FakeClock(now);
  const days: string[] = [];
  const today = new Today(clock, () => days.push(isoDay(today.day)));
  return { clock, today, days };
}

describe('today', () => {
  test('is the date on the device’s calendar', () => {
    expect(isoDay(watch('2026-11-22T00:00:00').today.day)).toBe('2026-11-22');
    expect(isoDay(watch('2026-11-22T23:59:59').today.day)).toBe('2026-11-22');
  });

  test('rolls over at midnight, and says so once', () => {
    const { clock, days } = watch('2026-11-22T20:17:00');
    clock.moveTo('2026-11-22T23:59:59');
    expect(days).toEqual([]);
    clock.moveTo('2026-11-23T00:00:00');
    expect(days).toEqual(['2026-11-23']);
    clock.moveTo('2026-11-24T08:00:00');
    expect(days).toEqual(['2026-11-23', '2026-11-24']);
  });

  test('is looked at again when the device wakes from sleep', () => {
    const { clock, today, days } = watch('2026-11-22T20:17:00');
    clock.jumpTo('2026-11-25T09:00:00');
    expect(days).toEqual([]);
    today.check();
    expect(days).toEqual(['2026-11-25']);
    today.check();
    expect(days).toHaveLength(1);
  });

  test('is never the day before, however late the timer', () => {
    const { clock, today, days } = watch('2026-11-22T20:17:00');
    clock.jumpTo('2026-11-23T09:00:00');
    expect(isoDay(today.day)).toBe('2026-11-23');
    expect(days).toEqual(['2026-11-23']);
  });

  test('keeps one timer, and none once stopped', () => {
    const { clock, today } = watch('2026-11-22T20:17:00');
    today.check();
    clock.moveTo('2026-11-24T08:00:00');
    expect(clock.timers).toBe(1);
    today.stop();
    expect(clock.timers).toBe(0);
  });
});

describe('in another time zone', () => {
  const home = process.env['TZ'];
  afterEach(() => {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
  });

  test('the day changes within a quarter of an hour', () => {
    process.env['TZ'] = 'America/New_York';
    const { clock, days } = watch('2026-11-22T20:17:00-05:00');
    process.env['TZ'] = 'Asia/Tokyo';
    clock.moveTo('2026-11-22T20:31:00-05:00');
    expect(days).toEqual([]);
    clock.moveTo('2026-11-22T20:32:00-05:00');
    expect(days).toEqual(['2026-11-23']);
  });
});
