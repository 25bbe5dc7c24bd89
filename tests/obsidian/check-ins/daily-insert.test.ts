import { describe, expect, test } from 'vitest';
import { DailyInsert } from '../../../src/obsidian/check-ins/daily-insert';
import { FakeClock } from '../fakes';

const TODAY = 'Daily/2026-11-22.md';
const at = (time: string): string => `2026-11-22T${time}`;

function setup() {
  const clock = new FakeClock(at('09:00:00'));
  const state = { isWanted: true, today: TODAY, isReady: true, hasFocus: true };
  const inserted: string[] = [];
  const daily = new DailyInsert({
    isWanted: () => state.isWanted,
    todaysPath: () => state.today,
    isReady: () => state.isReady,
    hasFocus: () => state.hasFocus,
    clock,
    insert: (path) => inserted.push(path),
  });
  const now = (): number => clock.now().getTime();
  return { clock, state, inserted, daily, now };
}

describe('check-ins are inserted into today’s note', () => {
  test('once it is created and has settled', () => {
    const { clock, inserted, daily, now } = setup();
    daily.created(TODAY, now());
    clock.moveTo(at('09:00:02'));
    expect(inserted).toEqual([]);
    clock.moveTo(at('09:00:03'));
    expect(inserted).toEqual([TODAY]);
    daily.changed(TODAY);
    daily.networkChanged();
    clock.moveTo(at('10:00:00'));
    expect(inserted).toEqual([TODAY]);
    expect(clock.timers).toBe(0);
  });

  test('only after a template or the user has stopped writing to it', () => {
    const { clock, inserted, daily, now } = setup();
    daily.created(TODAY, now());
    for (const time of ['09:00:02', '09:00:04', '09:00:06']) {
      clock.moveTo(at(time));
      daily.changed(TODAY);
    }
    daily.changed('Other.md');
    clock.moveTo(at('09:00:08'));
    expect(inserted).toEqual([]);
    clock.moveTo(at('09:00:09'));
    expect(inserted).toEqual([TODAY]);
  });

  test('only once all notes have been read', () => {
    const { clock, state, inserted, daily, now } = setup();
    state.isReady = false;
    daily.created(TODAY, now());
    clock.moveTo(at('09:01:00'));
    daily.networkChanged();
    expect(inserted).toEqual([]);
    state.isReady = true;
    daily.networkChanged();
    expect(inserted).toEqual([TODAY]);
  });

  test('not before it has settled, however often notes are read', () => {
    const { inserted, daily, now } = setup();
    daily.created(TODAY, now());
    daily.networkChanged();
    expect(inserted).toEqual([]);
  });
});

describe('nothing is inserted', () => {
  test.each<[string, (given: ReturnType<typeof setup>) => void]>([
    ['unless it is wanted', ({ state }) => void (state.isWanted = false)],
    ['into a note that another device has sent', ({ state }) => void (state.hasFocus = false)],
    ['into the note of another day', ({ state }) => void (state.today = 'Daily/2026-11-23.md')],
  ])('%s', (_, change) => {
    const given = setup();
    change(given);
    given.daily.created(TODAY, given.now());
    expect(given.clock.timers).toBe(0);
  });

  test.each([-60_000, 60_000])('into a note made %i ms from now, which sync brings', (age) => {
    const { clock, daily, now } = setup();
    daily.created(TODAY, now() + age);
    expect(clock.timers).toBe(0);
  });

  test.each<[string, (given: ReturnType<typeof setup>) => void]>([
    ['goes again', ({ daily }) => daily.gone(TODAY)],
    ['is of yesterday by then', ({ state }) => void (state.today = 'Daily/2026-11-23.md')],
    ['isn’t wanted any more', ({ state }) => void (state.isWanted = false)],
    ['waits while the plugin stops', ({ daily }) => daily.stop()],
  ])('into a note that %s', (_, change) => {
    const given = setup();
    given.daily.created(TODAY, given.now());
    given.daily.gone('Other.md');
    change(given);
    given.clock.moveTo(at('09:01:00'));
    given.daily.networkChanged();
    expect(given.inserted).toEqual([]);
    expect(given.clock.timers).toBe(0);
  });
});
