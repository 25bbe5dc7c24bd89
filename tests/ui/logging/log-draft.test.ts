import { describe, expect, it } from 'vitest';
import { entryOf, helpChosen, type LogDraft } from '../../../src/ui/logging/log-draft';

const TODAY = 20_779;
const ANA = { kind: 'contact', path: 'People/Ana Diaz.md', name: 'Ana Diaz' } as const;

const START: LogDraft = {
  people: [ANA],
  text: '',
  day: '',
  channel: '',
  direction: '',
  help: [],
  followUp: '',
  followUpDay: '',
  destination: 'daily note',
};

/** Understands `yesterday` and `tomorrow`, each only where it can be meant. */
const readDay = (text: string, tense: 'past' | 'future') => {
  if (text === 'yesterday' && tense === 'past') return TODAY - 1;
  return text === 'tomorrow' && tense === 'future' ? TODAY + 1 : null;
};

const entry = (changes: Partial<LogDraft>) => entryOf({ ...START, ...changes }, TODAY, readDay);

describe('the entry of a draft', () => {
  it('is of today and says no more than with whom, where nothing is typed', () => {
    expect(entry({})).toEqual({
      people: [ANA],
      on: TODAY,
      channel: null,
      direction: null,
      text: '',
      gave: [],
      received: [],
      followUps: [],
      destination: 'daily note',
      isOnlyFollowUp: false,
    });
  });

  it.each([
    [{ day: 'yesterday' }, { on: TODAY - 1 }],
    [
      { channel: 'call', direction: 'inbound' },
      { channel: 'call', direction: 'inbound' },
    ],
    [{ text: '  the paper \n' }, { text: 'the paper' }],
    [{ help: [{ side: 'gave', kind: 'advice' }] }, { gave: ['advice'], received: [] }],
    [
      {
        help: [
          { side: 'gave', kind: 'advice' },
          { side: 'received', kind: 'referral' },
          { side: 'gave', kind: 'introduction' },
        ],
      },
      { gave: ['advice', 'introduction'], received: ['referral'] },
    ],
    [{ followUp: ' Send it ' }, { followUps: [{ text: 'Send it', dueOn: null }] }],
    [
      { followUp: 'Send it', followUpDay: 'tomorrow' },
      { followUps: [{ text: 'Send it', dueOn: TODAY + 1 }] },
    ],
    [{ followUpDay: 'tomorrow' }, { followUps: [{ text: 'Follow up', dueOn: TODAY + 1 }] }],
  ] as const)('%j', (changes, expected) => {
    expect(entry(changes)).toMatchObject(expected);
  });

  it.each([
    [{ people: [] }, 'nobody'],
    [{ day: 'tomorrow' }, 'day'],
    [{ followUp: 'Send it', followUpDay: 'yesterday' }, 'follow-up day'],
  ] as const)('is missing what can’t be understood: %j', (changes, problem) => {
    expect(entry(changes)).toBe(problem);
  });
});

describe('help that is chosen', () => {
  const advice = { side: 'gave', kind: 'advice' } as const;
  const referral = { side: 'received', kind: 'referral' } as const;

  it('comes behind the others, takes the place of one, or leaves', () => {
    expect(helpChosen([], 0, advice)).toEqual([advice]);
    expect(helpChosen([advice], 1, referral)).toEqual([advice, referral]);
    expect(helpChosen([advice, referral], 0, null)).toEqual([referral]);
    expect(helpChosen([advice], 0, referral)).toEqual([referral]);
    expect(helpChosen([], 0, null)).toEqual([]);
  });
});
