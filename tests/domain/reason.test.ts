import { describe, expect, it } from 'vitest';
import type { CheckIn } from '../../src/domain/check-in';
import { dueReasonOf, reasonOf, shortReasonOf, writtenReasonOf } from '../../src/domain/reason';
import { checkIn, day, interaction, TODAY } from './builders';

const AUGUST = interaction('2026-08-20', { kind: 'conversation', details: { channel: 'call' } });
const OLD = interaction('2025-03-02', { kind: 'recorded' });
const RECENT = interaction('2026-11-20', { kind: 'log' });
const MENTION = interaction('2026-11-01', { kind: 'mention' });
const TOPICS = interaction('2026-08-20', {
  kind: 'conversation',
  details: { channel: 'video', topics: ['hiring', 'day rates'] },
});

const WORKS_AT_ACME = { organisations: ['Acme'], organisationSince: day('2023-12-01') };

const REASONS: readonly (readonly [string, CheckIn])[] = [
  ['2 months over · every month · last: call on 20 Aug', checkIn({ circle: 'close' }, [AUGUST])],
  [
    '2 months over · every month · last: video on 20 Aug about hiring, day rates',
    checkIn({ circle: 'close' }, [TOPICS]),
  ],
  [
    '5 months over · every year · last: recorded on 2 Mar 2025',
    checkIn({ circle: 'distant', nextContact: day('2026-06-01') }, [OLD]),
  ],
  [
    '1 day over · every 20 days · last: mentioned on 1 Nov',
    checkIn({ cadence: { count: 20, unit: 'day' } }, [MENTION]),
  ],
  [
    'due today · every 3 weeks · last: mentioned on 1 Nov',
    checkIn({ cadence: { count: 3, unit: 'week' } }, [MENTION]),
  ],
  ['no contact recorded · every year', checkIn({ circle: 'distant', created: day('2025-10-12') })],
  ['no contact recorded · every month', checkIn({ circle: 'close', created: day('2026-10-22') })],
  [
    'no contact recorded · due in 4 days · every month',
    checkIn({ circle: 'close', created: day('2026-10-26') }),
  ],
  [
    'due tomorrow · last: in touch on 20 Nov',
    checkIn({ nextContact: day('2026-11-23') }, [RECENT]),
  ],
  [
    'due in 4 weeks · every month · last: in touch on 20 Nov',
    checkIn({ circle: 'close' }, [RECENT]),
  ],
  [
    'planned tomorrow · every month · last: call on 20 Aug',
    checkIn({ circle: 'close' }, [AUGUST, interaction('2026-11-23')]),
  ],
  [
    'snoozed until 24 Dec · every month · last: call on 20 Aug',
    checkIn({ circle: 'close', snoozedUntil: day('2026-12-24') }, [AUGUST]),
  ],
  [
    'snoozed until 7 Jan 2027 · every month · last: call on 20 Aug',
    checkIn({ circle: 'close', snoozedUntil: day('2027-01-07') }, [AUGUST]),
  ],
  [
    'paused · every month · last: call on 20 Aug',
    checkIn({ circle: 'close', paused: true }, [AUGUST]),
  ],
  ['no cadence · last: call on 20 Aug', checkIn({}, [AUGUST])],
  ['no cadence · last: call on 20 Aug', checkIn({ circle: 'close', cadence: 'never' }, [AUGUST])],
  ['no cadence · no contact recorded', checkIn()],
  ['no day to count from · no contact recorded · every month', checkIn({ circle: 'close' })],
  ['has died · last: call on 20 Aug', checkIn({ circle: 'close', died: true }, [AUGUST])],
];

describe('the reason', () => {
  it.each(REASONS)('is “%s”', (reason, found) => {
    expect(reasonOf(found, TODAY)).toBe(reason);
  });
});

describe('the short reason', () => {
  it.each([
    ['2 months over · call on 20 Aug', checkIn({ circle: 'close' }, [AUGUST])],
    ['no cadence · no contact recorded', checkIn()],
  ] as const)('leaves out how often: “%s”', (reason, found) => {
    expect(shortReasonOf(found, TODAY)).toBe(reason);
  });
});

describe('the reason for a check-in that is listed', () => {
  it.each([
    ['2 months over · every month', checkIn({ circle: 'close' }, [AUGUST])],
    ['due tomorrow', checkIn({ nextContact: day('2026-11-23') }, [RECENT])],
    [
      'no contact recorded · every year',
      checkIn({ circle: 'distant', created: day('2025-10-12') }),
    ],
    ['has died', checkIn({ circle: 'close', died: true }, [AUGUST])],
  ] as const)('leaves out what happened last: “%s”', (reason, found) => {
    expect(dueReasonOf(found, TODAY)).toBe(reason);
  });
});

describe('the reason that a note keeps', () => {
  const born = { month: 11, day: 27, year: null };
  it.each([
    ['birthday on Friday · 2 months over · every month', { birthday: born }, 14],
    ['2 months over · every month', { birthday: born }, 4],
    ['3 years at Acme on 1 Dec · 2 months over · every month', WORKS_AT_ACME, 14],
    ['2 months over · every month', {}, 14],
  ])('is “%s”', (reason, known, milestoneDays) => {
    const found = checkIn({ circle: 'close', ...known }, [AUGUST]);
    expect(writtenReasonOf(found, TODAY, milestoneDays)).toBe(reason);
  });

  it('names the milestone, and the reason elsewhere stays as it is', () => {
    const found = checkIn({ circle: 'close', birthday: born }, [AUGUST]);
    expect(reasonOf(found, TODAY)).toBe('2 months over · every month · last: call on 20 Aug');
  });
});
