import { describe, expect, it } from 'vitest';
import { proposedToday, roomToday } from '../../src/domain/budget';
import type { CheckIn } from '../../src/domain/check-in';
import { checkIn, day, interaction, TODAY } from './builders';

/** Someone to be in touch with. */
function overdue(name: string, month = 1, dayOfMonth = 1): CheckIn {
  const birthday = { month, day: dayOfMonth, year: null };
  return checkIn({ name, birthday, nextContact: day('2026-11-01') }, [interaction('2026-01-01')]);
}

/** Someone who was in touch today. */
function inTouchToday(name: string): CheckIn {
  return checkIn({ name, circle: 'close' }, [interaction('2026-11-22')]);
}

function proposed(budget: number, ...checkIns: readonly CheckIn[]): readonly string[] {
  return proposedToday(checkIns, budget, TODAY).map(({ contact: { name } }) => name);
}

describe('the check-ins proposed today', () => {
  const three = [overdue('Ana'), overdue('Ben'), overdue('Cleo')];

  it('are the first, as many as the budget allows', () => {
    expect(proposed(2, ...three)).toEqual(['Ana', 'Ben']);
    expect(proposed(5, ...three)).toEqual(['Ana', 'Ben', 'Cleo']);
    expect(proposed(0, ...three)).toEqual([]);
  });

  it.each([
    ['2026-11-22', ['Ana']],
    ['2026-11-23', []],
  ])('count someone due on %s: %j', (iso, names) => {
    const ana = checkIn({ nextContact: day(iso), name: 'Ana' }, [interaction('2026-01-01')]);
    expect(proposed(5, ana)).toEqual(names);
  });

  it('count someone never spoken to who is due', () => {
    const stranger = checkIn({ name: 'Oscar', circle: 'distant', created: day('2025-10-12') });
    expect(proposed(5, stranger)).toEqual(['Oscar']);
  });

  it('are fewer by the contacts in touch today', () => {
    expect(proposed(2, ...three, inTouchToday('Dana'))).toEqual(['Ana']);
    expect(proposed(2, ...three, inTouchToday('Dana'), inTouchToday('Eva'))).toEqual([]);
    expect(proposed(1, ...three, inTouchToday('Dana'), inTouchToday('Eva'))).toEqual([]);
  });

  it('begin with those who have a milestone this week', () => {
    const inSixDays = overdue('Cleo', 11, 28);
    expect(proposed(2, overdue('Ana'), overdue('Ben'), inSixDays)).toEqual(['Cleo', 'Ana']);
    expect(proposed(1, overdue('Ana'), overdue('Ben', 11, 22))).toEqual(['Ben']);
  });

  it('do not begin with a milestone of next week', () => {
    expect(proposed(1, overdue('Ana'), overdue('Ben', 11, 29))).toEqual(['Ana']);
  });
});

describe('the room that the budget leaves today', () => {
  const path = (name: string): string => `People/${name}.md`;
  const met = (name: string): CheckIn =>
    checkIn({ name, path: path(name), circle: 'close' }, [interaction('2026-11-22')]);

  it.each([
    ['all of it', [], [], 3],
    ['less those listed', ['Ana', 'Ben'], [], 1],
    ['less those in touch today', [], ['Dana'], 2],
    ['less who is both once', ['Ana', 'Dana'], ['Dana'], 1],
    ['none, never less', ['Ana', 'Ben', 'Cleo', 'Eva'], ['Dana'], 0],
  ])('is %s', (_, listed, inTouch, room) => {
    const others = [overdue('Ana'), ...inTouch.map(met)];
    expect(roomToday(others, 3, TODAY, new Set(listed.map(path)))).toBe(room);
  });
});
