import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, type Day } from '../../src/domain/day';
import {
  compareInteractions,
  NO_DETAILS,
  type Interaction,
  type InteractionKind,
} from '../../src/domain/interaction';
import { timelineOf } from '../../src/domain/timeline';

const on = (year: number, month: number, day: number): Day => dayOf(year, month, day) ?? 0;
const TODAY = on(2026, 11, 22);

function talk(
  day: Day,
  channel: string | null = null,
  kind: InteractionKind = 'log',
  line = 1,
): Interaction {
  const details = { ...NO_DETAILS, channel };
  return { contact: 'Ana.md', on: day, kind, path: `Daily/${String(day)}.md`, line, details };
}

describe('a timeline', () => {
  it('is empty without an interaction', () => {
    expect(timelineOf([], true, TODAY)).toEqual([]);
  });

  it('has twelve months a year, the newest year first, years of silence included', () => {
    const years = timelineOf([talk(on(2024, 1, 31), 'call'), talk(on(2026, 2, 1))], true, TODAY);
    expect(years.map(({ year }) => year)).toEqual([2026, 2025, 2024]);
    expect(years.every(({ months }) => months.length === 12)).toBe(true);
    expect(years[2]?.months[0]).toEqual({ times: 1, channels: [['call', 1]] });
    expect(years[1]?.months).toEqual(Array(12).fill(null));
    expect(years[0]?.months[1]).toEqual({ times: 1, channels: [[null, 1]] });
  });

  it('counts a note of a day once, with the first channel that a line of it names', () => {
    const day = on(2026, 11, 3);
    const [year] = timelineOf([talk(day), talk(day, 'call', 'log', 4)], true, TODAY);
    expect(year?.months[10]).toEqual({ times: 1, channels: [['call', 1]] });
  });

  it('names the channels used most first, and then those that no note names last', () => {
    const days = [
      [1, null],
      [2, 'email'],
      [3, 'call'],
      [4, 'email'],
    ] as const;
    const history = days.map(([day, channel]) => talk(on(2026, 3, day), channel));
    const [year] = timelineOf(history, true, TODAY);
    expect(year?.months[2]?.channels).toEqual([
      ['email', 2],
      ['call', 1],
      [null, 1],
    ]);
  });

  it('leaves out what is to come, and mentions where they don’t count', () => {
    const history = [talk(on(2026, 5, 1), null, 'mention'), talk(TODAY + 1)];
    expect(timelineOf(history, false, TODAY)).toEqual([]);
    expect(timelineOf(history, true, TODAY)).toHaveLength(1);
  });

  it('tells of every day with a note, whatever the history', () => {
    const histories = fc.uniqueArray(fc.integer({ min: -9000, max: 9000 }), { maxLength: 40 });
    fc.assert(
      fc.property(histories, (agos) => {
        const history = agos.map((ago) => talk(TODAY - ago)).sort(compareInteractions);
        const told = timelineOf(history, true, TODAY)
          .flatMap(({ months }) => months)
          .reduce((sum, month) => sum + (month?.times ?? 0), 0);
        expect(told).toBe(agos.filter((ago) => ago >= 0).length);
      }),
    );
  });
});
