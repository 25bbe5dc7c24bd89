import { describe, expect, it } from 'vitest';
import { checkInOrder, STATUSES, type CheckIn } from '../../src/domain/check-in';
import { checkIn, day, interaction, rules } from './builders';

/** The names of check-ins in the order of the review. */
function inOrder(...checkIns: readonly CheckIn[]): readonly string[] {
  return [...checkIns].sort(checkInOrder(rules())).map(({ contact: { name } }) => name);
}

describe('the order of check-ins', () => {
  it('is first by status', () => {
    const ofStatus = STATUSES.map((status) => ({ ...checkIn({ name: status }), status }));
    expect(inOrder(...[...ofStatus].reverse())).toEqual([
      'overdue',
      'due',
      'soon',
      'planned',
      'on track',
      'snoozed',
      'paused',
      'untracked',
    ]);
  });

  it('is then by ratio, so that a fortnightly contact a month late comes before a yearly one', () => {
    const fortnightly = checkIn({ name: 'Priya', circle: 'inner' }, [interaction('2026-10-08')]);
    const yearly = checkIn({ name: 'Daniel', circle: 'distant' }, [interaction('2025-09-25')]);
    expect([fortnightly.status, yearly.status]).toEqual(['overdue', 'overdue']);
    expect(inOrder(yearly, fortnightly)).toEqual(['Priya', 'Daniel']);
  });

  it('is then by circle, unknown circles and none last', () => {
    const due = { nextContact: day('2026-11-12') };
    const met = [interaction('2026-11-02')];
    const cadence = { count: 10, unit: 'day' } as const;
    const of = (name: string, circle: string | null): CheckIn =>
      checkIn({ ...due, cadence, name, circle }, met);
    expect(
      inOrder(of('none', null), of('unknown', 'colse'), of('warm', 'warm'), of('inner', 'inner')),
    ).toEqual(['inner', 'warm', 'unknown', 'none']);
  });

  it('keeps the order by name in which equals come', () => {
    const equals = ['Ana', 'Ben', 'Cleo'].map((name) => checkIn({ name }));
    expect(inOrder(...equals)).toEqual(['Ana', 'Ben', 'Cleo']);
  });
});
