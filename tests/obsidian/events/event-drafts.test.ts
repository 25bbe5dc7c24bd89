import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MET_DRAFTS } from '../../../src/obsidian/events/event-drafts';
import { EventSubject } from '../../../src/obsidian/events/event-subject';
import type { MetDraft } from '../../../src/ui/events/event-port';
import { networkOf } from '../../network/vault';

const LISTED = { email: '', organisation: 'Acme', role: '' };
const DRAFT: MetDraft = {
  event: 'Event.md',
  day: '2026-11-20',
  people: [
    {
      person: { kind: 'contact', path: 'Ana.md', name: 'Ana' },
      listed: LISTED,
      said: 'Maps',
      next: '',
      due: '2026-11-22',
    },
    { person: { kind: 'new', name: 'Zoë' }, listed: LISTED, said: '', next: 'Write', due: '' },
  ],
};

describe('a draft of whom one met', () => {
  it('is read as it was stored', () => {
    expect(MET_DRAFTS.read(JSON.parse(JSON.stringify(DRAFT)))).toEqual(DRAFT);
  });

  it('follows the event and its people where they are renamed', () => {
    const moved = MET_DRAFTS.moved(DRAFT, (path) => `New/${path}`);
    expect(MET_DRAFTS.about(moved)).toEqual(['New/Event.md']);
    expect(moved.people[0]?.person).toMatchObject({ path: 'New/Ana.md', name: 'Ana' });
    expect(moved.people[1]).toEqual(DRAFT.people[1]);
  });

  it('is worth keeping once somebody was chosen', () => {
    expect(MET_DRAFTS.isWorthKeeping(DRAFT)).toBe(true);
    expect(MET_DRAFTS.isWorthKeeping({ ...DRAFT, people: [] })).toBe(false);
  });

  it('is read from whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(MET_DRAFTS.read(stored).people).toEqual([]);
      }),
    );
  });
});

describe('the event that the view shows', () => {
  const network = networkOf({
    'Event.md': '---\ntype: event\ndate: 2026-11-26\n---\n',
    'Other.md': '---\ntype: event\ndate: 2026-11-26\n---\n',
    'Call.md': '---\ntype: call\ndate: 2026-11-26\n---\n',
  });

  it('is the one last opened or chosen, wherever its note is by now', () => {
    const subject = new EventSubject();
    expect(subject.now(network)).toBeNull();
    subject.opened('Event.md');
    expect(subject.now(network)).toBe('Event.md');
    subject.opened('Call.md');
    expect(subject.now(network)).toBe('Event.md');
    subject.turnTo('Other.md');
    expect(subject.now(network)).toBe('Other.md');
    subject.renamed('Other.md', 'Moved.md');
    expect(subject.now(network)).toBe('Moved.md');
  });
});
