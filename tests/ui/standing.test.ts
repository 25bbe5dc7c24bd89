import { describe, expect, it } from 'vitest';
import { standingOf } from '../../src/ui/standing';
import { contact, networkOf, personNote, TODAY } from './made-network';

const MONTHLY = { cadence: { count: 1, unit: 'month' } } as const;

describe('where a check-in stands', () => {
  it.each([
    ['a snooze', { ...MONTHLY, snoozedUntil: TODAY + 3 }, [TODAY - 40], 'Snoozed', /^until /],
    [
      'a pause',
      { ...MONTHLY, paused: true },
      [TODAY - 40],
      'Paused',
      /^every month · last: recorded on /,
    ],
    ['a pause alone', { paused: true, met: TODAY - 9, ...MONTHLY }, [], 'Paused', /^every month/],
    ['a day in the past', MONTHLY, [TODAY - 40], 'Overdue', /^\d+ days over · /],
    ['no cadence', {}, [], 'Untracked', /^no cadence · no contact recorded$/],
  ])('says its status once, with %s', (_, known, days, status, reason) => {
    const ana = contact('Ana', known);
    const checkIn = networkOf([personNote(ana, days)]).checkIn(ana.path, TODAY);
    if (checkIn === undefined) throw new Error('Ana is no contact.');
    const standing = standingOf(checkIn, TODAY);
    expect(standing.status).toBe(status);
    expect(standing.reason).toMatch(reason);
  });
});
