import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/contact';
import type { Day } from '../../../src/domain/day';
import type { Rules } from '../../../src/domain/rules';
import type { Season } from '../../../src/domain/season';
import { NO_DETAILS } from '../../../src/domain/interaction';
import { NO_FACTS, type NoteFacts } from '../../../src/notes/facts';
import { whyModel, type WhyModel } from '../../../src/ui/why/why-model';
import { contact, conversationNote, networkOf, on, personNote, TODAY } from '../made-network';

function why(
  who: Contact,
  notes: readonly (readonly [string, NoteFacts])[] = [],
  rules: Partial<Rules> = {},
): WhyModel {
  const network = networkOf([personNote(who), ...notes], rules);
  const checkIn = network.checkIn(who.path, TODAY);
  if (checkIn === undefined) throw new Error('No such contact');
  const history = network.history(who.path);
  return whyModel({ checkIn, history, rules: network.rules, today: TODAY });
}

const ANA = contact('Ana Diaz', { circle: 'close' });

describe('why a contact is due', () => {
  it('shows the arithmetic', () => {
    const { status, reason, steps } = why(ANA, [
      conversationNote(ANA, on(2026, 8, 20), { channel: 'call' }),
    ]);
    expect(status).toBe('Overdue');
    expect(reason).toBe('2 months over · every month · last: call on 20 Aug');
    expect(steps).toEqual([
      'Every month, from the circle close.',
      'Counted from 20 Aug 2026, the last interaction.',
      expect.stringMatching(
        /^20 Aug 2026 \+ 1 month = 20 Sept? 2026, today is 22 Nov: 63 days over$/,
      ),
    ]);
  });

  it('says which season brings it forward, and until when', () => {
    const season: Season = {
      name: 'searching',
      runs: { from: TODAY - 7, until: on(2027, 1, 31) },
      cadences: [{ of: 'circle', name: 'close', cadence: { count: 2, unit: 'week' } }],
    };
    const stepsFrom = (day: Day) =>
      why(ANA, [conversationNote(ANA, day)], { seasons: [season] }).steps;
    const [cadence, , due] = stepsFrom(TODAY - 9);
    expect(cadence).toBe('Every 2 weeks, for the season “searching” until 31 Jan 2027.');
    expect(due).toBe('13 Nov 2026 + 2 weeks = 27 Nov 2026, today is 22 Nov: 5 days left');
    expect(stepsFrom(TODAY - 25)[2]).toBe(
      'Due from the first day of the season, 15 Nov 2026, today is 22 Nov: 7 days over',
    );
    expect(stepsFrom(TODAY - 60)[2]).toBe(
      'Due without the season already, on 23 Oct 2026, today is 22 Nov: 30 days over',
    );
  });

  it('says how long there is left', () => {
    const { steps } = why(ANA, [conversationNote(ANA, on(2026, 11, 1))]);
    expect(steps.at(-1)).toBe('1 Nov 2026 + 1 month = 1 Dec 2026, today is 22 Nov: 9 days left');
  });

  it('says when a day is fixed by hand', () => {
    const { steps } = why(contact('Ben Cho', { nextContact: TODAY, created: TODAY - 9 }));
    expect(steps).toEqual([
      'There is no cadence.',
      'Counted from 13 Nov 2026, the day the note says it was created.',
      'Next contact is set to 22 Nov 2026, today is 22 Nov: due today',
      'Without any contact recorded, it is never overdue.',
    ]);
  });

  it('says that the base is an estimate', () => {
    const { steps } = why(contact('Ben Cho', { circle: 'inner', fileCreated: TODAY - 90 }));
    expect(steps[1]).toBe('Counted from 24 Aug 2026, the day the file was created, an estimate.');
    expect(steps[2]).toMatch(/: due$/);
  });

  it('says where the cadence comes from', () => {
    const own = contact('Ben', { circle: 'inner', cadence: { count: 6, unit: 'week' } });
    expect(why(own).steps[0]).toBe('Every 6 weeks, from the contact’s own note.');
    const none = why(contact('Cho'), [], { defaultCircle: 'steady' });
    expect(none.steps[0]).toBe('Every 3 months, from the default circle.');
  });

  it('says that there is nothing to count', () => {
    expect(why(contact('Ben')).steps).toEqual([
      'There is no cadence, so no due day.',
      'There is no day to count the cadence from.',
    ]);
    expect(why(contact('Ben', { died: true, circle: 'close' })).steps).toEqual([
      'No check-ins: this contact has died.',
    ]);
  });

  it.each([
    [{ paused: true }, 'Paused in the contact’s note.'],
    [{ snoozedUntil: TODAY + 8 }, 'Snoozed until 30 Nov 2026.'],
  ])('says what holds it back: %o', (held, sentence) => {
    const who = { ...ANA, ...held };
    expect(why(who, [conversationNote(who, TODAY - 90)]).steps.at(-1)).toBe(sentence);
  });

  it('says what is planned', () => {
    const { status, steps } = why(ANA, [
      conversationNote(ANA, TODAY - 90),
      conversationNote(ANA, TODAY + 3),
    ]);
    expect(status).toBe('Planned');
    expect(steps.at(-1)).toBe('Something is planned on 25 Nov 2026.');
  });
});

describe('the evidence', () => {
  const mention: NoteFacts = {
    ...NO_FACTS,
    day: TODAY - 5,
    entries: [
      {
        on: TODAY - 5,
        kind: 'mention',
        line: 7,
        links: ['Ana Diaz'],
        own: false,
        within: null,
        details: NO_DETAILS,
      },
    ],
  };
  const notes = [
    conversationNote(ANA, TODAY - 90, { channel: 'call', topics: ['hiring', 'Lisbon'] }),
    conversationNote(ANA, TODAY + 3),
    ['Daily/2026-11-17.md', mention] as const,
  ];

  it('is every interaction, newest first, with the note and line it stands in', () => {
    expect(why(ANA, notes).evidence).toMatchObject([
      { day: '25 Nov 2026', what: 'Conversation', remark: 'planned', line: null },
      { day: '17 Nov 2026', what: 'Mention', remark: '', note: '2026-11-17', line: 7 },
      { day: '24 Aug 2026', what: 'Conversation · call · hiring, Lisbon', remark: '' },
    ]);
  });

  it('says which does not count', () => {
    const { evidence } = why(ANA, notes, { mentionsCount: false });
    expect(evidence.map(({ remark }) => remark)).toEqual(['planned', 'does not count', '']);
  });
});
