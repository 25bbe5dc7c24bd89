import { describe, expect, it } from 'vitest';
import { answered, doubtsOf, previewOf, quickEntry } from '../../../src/ui/logging/quick-log-model';
import type { QuickLogReading } from '../../../src/ui/logging/quick-log-port';

/** Sunday, 22 November 2026. */
const TODAY = 20_779;

const person = (name: string) => ({ path: `People/${name}.md`, name, fullName: name, detail: '' });

const READING: QuickLogReading = {
  people: [person('Ben Cho')],
  ambiguous: [],
  unknown: [],
  created: [],
  noDays: [],
  leftDays: [],
  isMissed: false,
  mayBeToDo: null,
  linked: [],
  begunOn: TODAY,
  on: 20_778,
  channel: 'call',
  direction: null,
  text: 'about hiring',
  gave: [],
  received: [],
  followUps: [{ text: 'follow up', dueOn: 20_793 }],
  isOnlyFollowUp: false,
};

const entry = (changes: Partial<QuickLogReading>) =>
  quickEntry({ ...READING, ...changes }, 'daily note');

describe('the entry of a line', () => {
  it('is what the preview says', () => {
    expect(entry({})).toMatchObject({
      people: [{ kind: 'contact', path: 'People/Ben Cho.md' }],
      text: 'about hiring',
      followUps: [{ text: 'Follow up', dueOn: 20_793 }],
    });
    expect(previewOf(READING, 'daily note', TODAY).map(({ text }) => text)).toEqual([
      'Ben Cho',
      'Sat, 21 Nov · yesterday',
      'Call',
      'about hiring',
      'Follow up · Sun, 6 Dec · in 2 weeks',
      'Daily note',
    ]);
  });

  it('shows each follow-up', () => {
    const followUps = [...READING.followUps, { text: 'ask about the fair', dueOn: null }];
    const preview = previewOf({ ...READING, followUps }, 'daily note', TODAY);
    expect(preview.filter(({ title }) => title === 'Follow-up').map(({ text }) => text)).toEqual([
      'Follow up · Sun, 6 Dec · in 2 weeks',
      'Ask about the fair',
    ]);
    expect(entry({ followUps })?.followUps).toHaveLength(2);
  });

  it('of a day to come is planned', () => {
    const preview = previewOf({ ...READING, on: TODAY + 5 }, 'daily note', TODAY);
    expect(preview[1]?.text).toBe('Fri, 27 Nov · in 5 days · planned');
  });

  it('tells people of the same name apart', () => {
    const people = ['Acme', 'Brim'].map((at) => ({
      ...person('Alex Kim'),
      fullName: `Alex Kim (${at})`,
    }));
    const [first] = previewOf({ ...READING, people }, 'daily note', TODAY);
    expect(first?.text).toBe('Alex Kim (Acme) and Alex Kim (Brim)');
  });

  it('waits until it is said who is meant, be it someone new', () => {
    const ambiguous = [{ name: 'Ana', options: [person('Ana Diaz'), person('Ana Torres')] }];
    expect(entry({ ambiguous })).toBeNull();
    expect(entry({ created: ['Ana'] })?.people.map(({ name }) => name)).toEqual(['Ben Cho', 'Ana']);
  });

  it('is no interaction where the line only asks to follow up', () => {
    expect(entry({ isOnlyFollowUp: true })).toMatchObject({ isOnlyFollowUp: true });
    const preview = previewOf({ ...READING, isOnlyFollowUp: true }, 'daily note', TODAY);
    expect(preview.map(({ title }) => title)).not.toContain('Day');
  });

  it.each([
    ['conversation note', true, 'Contact’s note'],
    ['contact note', true, 'Contact’s note'],
    ['daily note', true, 'Daily note'],
    ['conversation note', false, 'Conversation note'],
  ] as const)('for a %s, only something to do: %s, is written to: %s', (place, only, said) => {
    const preview = previewOf({ ...READING, isOnlyFollowUp: only }, place, TODAY);
    expect(preview.at(-1)?.text).toBe(said);
  });

  it('has a new contact only where one is wanted', () => {
    expect(entry({ people: [], unknown: ['Zed'] })).toBeNull();
    expect(entry({ people: [], created: ['Zed'] })?.people).toEqual([{ kind: 'new', name: 'Zed' }]);
  });
});

describe('an answer', () => {
  it('takes the place of the one before', () => {
    const meant = answered({}, 'Ana', 'People/Ana Diaz.md');
    expect(meant).toEqual({ Ana: 'People/Ana Diaz.md' });
    expect(answered(meant, 'Ana', null)).toEqual({ Ana: null });
    expect(answered(meant, 'Ana', undefined)).toEqual({});
  });
});

describe('what is to be seen before a line is saved', () => {
  it.each<[Partial<QuickLogReading>, readonly unknown[]]>([
    [{}, []],
    [{ noDays: ['30 Feb'] }, [expect.stringContaining('“30 Feb” is no day')]],
    [
      { leftDays: ['yesterday', 'in May'], on: TODAY },
      [
        expect.stringContaining(
          '“yesterday” and “in May” stay in the text. This is logged for Sun, 22 Nov',
        ),
      ],
    ],
    [{ mayBeToDo: 'call Ana' }, [expect.stringContaining('“call Ana” may still be to do')]],
    [{ isMissed: true }, [expect.stringContaining('nobody was reached')]],
  ])('%j', (changes, doubts) => {
    expect(doubtsOf({ ...READING, ...changes }, TODAY)).toEqual(doubts);
  });
});
