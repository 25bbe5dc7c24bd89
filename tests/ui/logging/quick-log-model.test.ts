import { describe, expect, it } from 'vitest';
import { NO_ANSWERS, previewOf, quickEntry } from '../../../src/ui/logging/quick-log-model';
import type { QuickLogReading } from '../../../src/ui/logging/quick-log-port';

const person = (name: string) => ({ path: `People/${name}.md`, name, detail: '' });

const READING: QuickLogReading = {
  people: [person('Ben Cho')],
  ambiguous: [],
  unknown: [],
  on: 20_778,
  channel: 'call',
  direction: null,
  text: 'about hiring',
  gave: [],
  received: [],
  followUp: { text: 'follow up', dueOn: 20_793 },
};

const entry = (changes: Partial<QuickLogReading>, answers = NO_ANSWERS) =>
  quickEntry({ ...READING, ...changes }, answers, 'daily note');

describe('the entry of a line', () => {
  it('is what the preview says', () => {
    expect(entry({})).toMatchObject({
      people: [{ kind: 'contact', path: 'People/Ben Cho.md' }],
      text: 'about hiring',
      followUp: { text: 'Follow up', dueOn: 20_793 },
    });
    expect(previewOf(READING, NO_ANSWERS, 'daily note').map(({ text }) => text)).toEqual([
      'Ben Cho',
      'Sat, 21 Nov 2026',
      'Call',
      'about hiring',
      'Follow up · Sun, 6 Dec 2026',
      'Daily note',
    ]);
  });

  it('waits until it is said who is meant, and then has that one', () => {
    const ambiguous = [{ name: 'Ana', options: [person('Ana Diaz'), person('Ana Torres')] }];
    expect(entry({ ambiguous })).toBeNull();
    const answers = { ...NO_ANSWERS, meant: { Ana: 'People/Ana Torres.md' } };
    expect(entry({ ambiguous }, answers)?.people.map(({ name }) => name)).toEqual([
      'Ben Cho',
      'Ana Torres',
    ]);
  });

  it('has a new contact only where one is wanted', () => {
    const changes = { people: [], unknown: ['Zed'] };
    expect(entry(changes)).toBeNull();
    expect(entry(changes, { ...NO_ANSWERS, created: ['Zed'] })?.people).toEqual([
      { kind: 'new', name: 'Zed' },
    ]);
  });
});
