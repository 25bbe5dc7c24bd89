import { describe, expect, it } from 'vitest';
import { contactNamed, type Contact } from '../../src/domain/contact';
import {
  eventFollowUpDay,
  followedUpOn,
  isNear,
  lastDayToMeet,
  phaseOf,
  reasonsToMeet,
  weightOf,
} from '../../src/domain/event';
import { eventReasonInWords } from '../../src/domain/event-wording';
import { NO_DETAILS, type Interaction } from '../../src/domain/interaction';

const EVENT = {
  places: ['Porto, Portugal'],
  organisations: ['Northlight'],
  topics: ['mapping cities'],
};

function reasons(known: Partial<Contact>, isAttendee = false): readonly string[] {
  const contact = { ...contactNamed('Ana.md', 'Ana'), ...known };
  return reasonsToMeet(EVENT, contact, isAttendee).map(eventReasonInWords);
}

describe('reasons to meet somebody at an event', () => {
  it.each([
    ['their place', { places: ['porto'] }, ['lives in porto']],
    ['their organisation', { organisations: ['NORTHLIGHT'] }, ['works at NORTHLIGHT']],
    ['a past one', { pastOrganisations: ['Northlight'] }, ['was at Northlight']],
    [
      'not the past one where they still are',
      { organisations: ['Northlight'], pastOrganisations: ['Northlight'] },
      ['works at Northlight'],
    ],
    ['an interest', { interests: ['trams', 'city maps'] }, ['is interested in city maps']],
    ['nothing', { places: ['Lisbon, Portugal'], interests: ['trams'] }, []],
  ])('are %s', (_, known, expected) => {
    expect(reasons(known)).toEqual(expected);
  });

  it('begin with being on the list', () => {
    expect(reasons({ places: ['Porto'] }, true)).toEqual([
      'is on the list of attendees',
      'lives in Porto',
    ]);
  });

  it('weigh more the surer they are', () => {
    const weight = (...kinds: readonly ('attendee' | 'organisation' | 'place' | 'interest')[]) =>
      weightOf(kinds.map((kind) => ({ kind, text: '' })));
    expect(weight('attendee')).toBeGreaterThan(weight('organisation', 'place'));
    expect(weight('organisation')).toBeGreaterThan(weight('place'));
    expect(weight('place', 'interest')).toBeGreaterThan(weight('place'));
  });
});

describe('two places', () => {
  it.each([
    ['Porto', 'Porto', true],
    ['Porto', 'Porto, Portugal', true],
    ['Porto, Portugal', 'Alfândega, Porto', true],
    ['Lisbon, Portugal', 'Portugal', true],
    ['Lisbon, Portugal', 'Porto, Portugal', false],
    ['São Paulo', 'sao paulo', true],
    ['Portobello', 'Porto', false],
    ['', 'Porto', false],
    [', ', ',', false],
  ])('%s and %s are near: %s', (one, other, expected) => {
    expect(isNear(one, other)).toBe(expected);
    expect(isNear(other, one)).toBe(expected);
  });
});

describe('an event from day 10 to day 12', () => {
  it.each([
    [9, 'ahead'],
    [10, 'running'],
    [12, 'running'],
    [13, 'over'],
  ])('is on day %s %s', (today, phase) => {
    expect(phaseOf({ on: 10, until: 12 }, today)).toBe(phase);
  });

  it.each([
    [10, 10],
    [12, 12],
    [13, 12],
  ])('lets one meet somebody, on day %s, until day %s', (today, last) => {
    expect(lastDayToMeet({ until: 12 }, today)).toBe(last);
  });

  it.each([
    [12, 12, 14],
    [12, 13, 14],
    [12, 20, 20],
  ])(
    'asks who was met on day %s, told on day %s, to be followed up by day %s',
    (met, today, due) => {
      expect(eventFollowUpDay(met, today)).toBe(due);
    },
  );
});

describe('following up', () => {
  const at = (on: number, path = 'Daily.md', kind: Interaction['kind'] = 'log'): Interaction => ({
    ...{ contact: 'Ana.md', on, kind, path, line: 1, details: NO_DETAILS },
  });
  const MET = at(10, 'Event.md');

  it.each([
    ['nothing since', [MET], null],
    ['a later day', [MET, at(11)], 11],
    ['the first of several', [MET, at(12), at(13)], 12],
    ['not the same day', [at(10), MET], null],
    ['not another day of the event', [MET, at(11, 'Event.md')], null],
    ['not a day to come', [MET, at(21)], null],
    ['not a mention that doesn’t count', [MET, at(11, 'Daily.md', 'mention')], null],
  ])('is %s', (_, history, expected) => {
    expect(followedUpOn(MET, history, { mentionsCount: false }, 20)).toBe(expected);
  });
});
