import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/domain/contact';
import { isoDay, type Day } from '../../src/domain/day';
import {
  derivedFollowUps,
  introductionFollowUp,
  mayCallForFollowUp,
} from '../../src/domain/derived-follow-up';
import { reachesOut, type Introduction } from '../../src/domain/introduction';
import type { Interaction } from '../../src/domain/interaction';
import { contact, day, history, interaction, rules, TODAY } from './builders';

/** What a history calls for on a day, as `reply 2026-11-22`. */
function followUps(
  interactions: readonly Interaction[],
  known: Partial<Contact> = {},
  today: Day = TODAY,
  mentionsCount = true,
): readonly string[] {
  const all = history(...interactions);
  const found = derivedFollowUps(contact(known), all, rules({ mentionsCount }), today);
  if (found.length > 0) expect(mayCallForFollowUp(contact(known), all, today)).toBe(true);
  return found.map(({ kind, dueOn }) => `${kind} ${dueOn === null ? 'undated' : isoDay(dueOn)}`);
}

const inbound = (iso: string, kind: Interaction['kind'] = 'log'): Interaction =>
  interaction(iso, { kind, details: { direction: 'inbound' } });
const outbound = (iso: string): Interaction =>
  interaction(iso, { path: 'Other.md', details: { direction: 'outbound' } });
const received = (iso: string, ...kinds: readonly string[]): Interaction =>
  interaction(iso, { details: { received: kinds } });

describe('a reply is owed', () => {
  it('after something inbound, two days later', () => {
    expect(followUps([inbound('2026-11-20')])).toEqual(['reply 2026-11-22']);
  });

  it('from that day to the 30th after it', () => {
    expect(followUps([inbound('2026-11-22')])).toEqual(['reply 2026-11-24']);
    expect(followUps([inbound('2026-10-23')])).toEqual(['reply 2026-10-25']);
    expect(followUps([inbound('2026-10-22')])).toEqual([]);
  });

  it('to what is outbound or mutual not at all', () => {
    expect(followUps([outbound('2026-11-20')])).toEqual([]);
    expect(followUps([interaction('2026-11-20', { details: { direction: 'mutual' } })])).toEqual(
      [],
    );
    expect(followUps([interaction('2026-11-20')])).toEqual([]);
  });

  it('no longer after a later interaction', () => {
    expect(followUps([inbound('2026-11-18'), interaction('2026-11-19')])).toEqual([]);
  });

  it('no longer after one of that day that is not inbound', () => {
    expect(followUps([inbound('2026-11-20'), outbound('2026-11-20')])).toEqual([]);
    expect(followUps([inbound('2026-11-20'), interaction('2026-11-20', { line: 9 })])).toEqual([]);
  });

  it('still, when a property records that day too', () => {
    const recorded = interaction('2026-11-20', { kind: 'recorded' });
    expect(followUps([inbound('2026-11-20'), recorded])).toEqual(['reply 2026-11-22']);
  });

  it('once, however often they wrote', () => {
    const twice = [inbound('2026-11-18'), inbound('2026-11-20'), inbound('2026-11-20')];
    expect(followUps(twice)).toEqual(['reply 2026-11-22']);
  });

  it('still, when an interaction is only planned', () => {
    expect(followUps([inbound('2026-11-20'), interaction('2026-11-23')])).toEqual([
      'reply 2026-11-22',
    ]);
  });

  it('to what is planned not at all', () => {
    expect(followUps([inbound('2026-11-23')])).toEqual([]);
  });

  it('still after a mention that does not count', () => {
    const there = [inbound('2026-11-19'), interaction('2026-11-20', { kind: 'mention' })];
    expect(followUps(there)).toEqual([]);
    expect(followUps(there, {}, TODAY, false)).toEqual(['reply 2026-11-21']);
  });
});

describe('a first follow-up', () => {
  const met = (iso: string): Partial<Contact> => ({ met: day(iso) });

  it('arises on the day you met, due two days later, until the 30th day after it', () => {
    expect(followUps([], met('2026-11-22'))).toEqual(['first 2026-11-24']);
    expect(followUps([], met('2026-10-23'))).toEqual(['first 2026-10-25']);
    expect(followUps([], met('2026-10-22'))).toEqual([]);
    expect(followUps([], met('2026-11-23'))).toEqual([]);
  });

  it('is not gone with an interaction on that day', () => {
    expect(followUps([interaction('2026-11-19')], met('2026-11-19'))).toEqual(['first 2026-11-21']);
  });

  it('is gone with a later interaction', () => {
    expect(followUps([interaction('2026-11-20')], met('2026-11-19'))).toEqual([]);
  });

  it('is gone once I have reached out on the day we met', () => {
    expect(followUps([outbound('2026-11-19')], met('2026-11-19'))).toEqual([]);
    const created = { created: day('2026-11-18') };
    const said = (line: number, direction: Interaction['details']['direction']): Interaction =>
      interaction('2026-11-18', { line, details: { direction } });
    expect(followUps([said(1, null), said(2, 'outbound')], created)).toEqual([]);
    expect(followUps([said(1, 'outbound'), said(2, null)], created)).toEqual([]);
  });

  it('is not gone with the line that tells of meeting, though it says that I reached out', () => {
    const only = interaction('2026-11-18', { details: { direction: 'outbound' } });
    expect(followUps([only], { created: day('2026-11-18') })).toEqual(['first 2026-11-20']);
  });

  it.each([
    ['conversation', ['first 2026-11-20']],
    ['log', ['first 2026-11-20']],
    ['mention', []],
    ['recorded', []],
  ] as const)('arises from an only interaction that is a %s: %j', (kind, expected) => {
    const only = interaction('2026-11-18', { kind });
    expect(followUps([only], { created: day('2026-11-18') })).toEqual(expected);
  });

  it.each([
    ['2026-11-11', ['first 2026-11-20']],
    ['2026-11-10', []],
    ['2026-11-20', ['first 2026-11-20']],
  ])('arises from it for a contact created on %s: %j', (iso, expected) => {
    const only = interaction('2026-11-18', { kind: 'conversation' });
    expect(followUps([only], { created: day(iso) })).toEqual(expected);
  });

  it('arises from several lines of one note and day', () => {
    const lines = [1, 2].map((line) => interaction('2026-11-18', { line }));
    expect(followUps(lines, { created: day('2026-11-18') })).toEqual(['first 2026-11-20']);
  });

  it('does not arise from one of two interactions', () => {
    const two = [interaction('2026-11-18'), interaction('2026-11-18', { path: 'Other.md' })];
    expect(followUps(two, { created: day('2026-11-18') })).toEqual([]);
  });

  it('does not arise for a contact of unknown age', () => {
    expect(followUps([interaction('2026-11-18')])).toEqual([]);
    expect(followUps([interaction('2026-11-18')], { fileCreated: day('2026-11-18') })).toEqual([]);
  });

  it('lapses after 30 days', () => {
    const known = (iso: string): Partial<Contact> => ({ created: day(iso) });
    expect(followUps([interaction('2026-10-23')], known('2026-10-23'))).toHaveLength(1);
    expect(followUps([interaction('2026-10-22')], known('2026-10-22'))).toEqual([]);
  });
});

describe('thanks are owed', () => {
  it('for help, two days later, until the 60th day after it', () => {
    expect(followUps([received('2026-11-22', 'advice')])).toEqual(['thanks 2026-11-24']);
    expect(followUps([received('2026-09-23', 'advice')])).toEqual(['thanks 2026-09-25']);
    expect(followUps([received('2026-09-22', 'advice')])).toEqual([]);
  });

  it.each([
    ['referral', 1],
    ['help', 1],
    ['a spare tyre', 1],
    ['thanks', 0],
    ['information', 0],
  ])('for %s: %i', (kind, times) => {
    expect(followUps([received('2026-11-20', kind)])).toHaveLength(times);
  });

  it('for help that came with information', () => {
    expect(followUps([received('2026-11-20', 'information', 'advice')])).toHaveLength(1);
  });

  it('no longer once thanks were given, however late', () => {
    const thanked = interaction('2026-11-15', { details: { gave: ['thanks'] } });
    expect(followUps([received('2026-10-01', 'advice'), thanked])).toEqual([]);
  });

  it('still, when thanks were given before', () => {
    const thanked = interaction('2026-09-30', { details: { gave: ['thanks'] } });
    expect(followUps([thanked, received('2026-10-01', 'advice')])).toHaveLength(1);
  });

  it('no longer after something outbound from that day to two weeks later', () => {
    const help = received('2026-11-02', 'advice');
    expect(followUps([help, outbound('2026-11-02')])).toEqual([]);
    expect(followUps([help, outbound('2026-11-16')])).toEqual([]);
    expect(followUps([help, outbound('2026-11-17')])).toHaveLength(1);
    expect(followUps([outbound('2026-11-01'), help])).toHaveLength(1);
  });

  it('still after an interaction that was neither', () => {
    expect(followUps([received('2026-11-02', 'advice'), interaction('2026-11-09')])).toEqual([
      'thanks 2026-11-04',
    ]);
  });

  it('once for all help of a day, which says how often', () => {
    const helped = [
      received('2026-11-20', 'referral'),
      received('2026-11-20', 'information'),
      { ...received('2026-11-20', 'advice'), line: 9 },
    ];
    const found = derivedFollowUps(contact(), history(...helped), rules(), TODAY);
    expect(found).toMatchObject([{ kind: 'thanks', arose: { on: day('2026-11-20'), times: 2 } }]);
    expect(found[0]?.line).toBe(helped[0]?.line);
  });

  it('for the help of each day', () => {
    const twice = [received('2026-10-02', 'advice'), received('2026-11-02', 'referral')];
    expect(followUps(twice)).toEqual(['thanks 2026-10-04', 'thanks 2026-11-04']);
  });
});

it('nothing is owed to those who died', () => {
  const all = [inbound('2026-11-20'), received('2026-11-20', 'advice')];
  expect(followUps(all, { died: true, met: day('2026-11-19') })).toEqual([]);
});

describe('an introduction', () => {
  const made = (
    iso: string,
    lastContactOn: string | null = iso,
    known: Partial<Introduction> = {},
  ): string | null => {
    const followUp = introductionFollowUp(
      {
        on: day(iso),
        path: 'Day.md',
        line: 3,
        contacts: [contact()],
        outcome: null,
        lastContactOn: lastContactOn === null ? null : day(lastContactOn),
        isAskedThatDay: false,
        ...known,
      },
      TODAY,
    );
    return followUp?.dueOn == null ? null : `${followUp.kind} ${isoDay(followUp.dueOn)}`;
  };

  it('is asked about after three weeks, until the 60th day after it', () => {
    expect(made('2026-11-22')).toBe('introduction 2026-12-13');
    expect(made('2026-09-23')).toBe('introduction 2026-10-14');
    expect(made('2026-09-22')).toBeNull();
    expect(made('2026-11-23')).toBeNull();
  });

  it('is no longer asked about after a later interaction with either', () => {
    expect(made('2026-11-02', '2026-11-03')).toBeNull();
    expect(made('2026-11-02', '2026-11-02')).not.toBeNull();
    expect(made('2026-11-02', null)).not.toBeNull();
  });

  it('is no longer asked about where I reached out to each of them that day, and introducing them is not that', () => {
    expect(made('2026-11-02', '2026-11-02', { isAskedThatDay: true })).toBeNull();
    const said = (direction: 'outbound' | 'inbound', introduced: boolean): readonly Interaction[] =>
      history(interaction('2026-11-02', { details: { direction, introduced } }));
    expect(reachesOut(said('outbound', false), day('2026-11-02'))).toBe(true);
    expect(reachesOut(said('outbound', true), day('2026-11-02'))).toBe(false);
    expect(reachesOut(said('inbound', false), day('2026-11-02'))).toBe(false);
    expect(reachesOut(said('outbound', false), day('2026-11-03'))).toBe(false);
  });

  it('is no longer asked about where a note says what came of it', () => {
    expect(made('2026-11-02', null, { outcome: 'nothing' })).toBeNull();
  });

  it('is not asked about where one of them has died', () => {
    const contacts = [contact(), contact({ died: true })];
    expect(made('2026-11-02', null, { contacts })).toBeNull();
  });
});
