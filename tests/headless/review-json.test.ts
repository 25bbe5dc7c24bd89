import { describe, expect, it } from 'vitest';
import { reviewOfVault } from './review-shape';
import { rapport, TODAY, vaultOf } from './terminal';

const ANA = `---
type: person
circle: close
birthday: 1988-11-25
created: 2024-03-11
---

- [ ] Send the paper 📅 2026-11-20
`;

const CALL = `---
type: meeting
people: "[[Ana Diaz]]"
channel: call
received: advice
---
`;

const BEN = '---\ntype: person\n---\n';

const VAULT = {
  'People/Ana Diaz.md': ANA,
  'People/Ben Cho.md': BEN,
  'Meetings/2026-08-20 Ana.md': CALL,
  'Meetings/2026-11-26 Ana.md': CALL.replace('received: advice\n', ''),
};

describe('review --json', () => {
  it('prints the whole review as one object', async () => {
    const { output, errors, status } = await rapport(['review', vaultOf(VAULT), '--json']);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(JSON.parse(output)).toEqual({
      today: TODAY,
      counts: { notes: 4, contacts: 2, conversations: 2, datedNotes: 0 },
      checkIns: [
        {
          path: 'People/Ana Diaz.md',
          name: 'Ana Diaz',
          circle: 'close',
          cadence: 'P1M',
          status: 'planned',
          dueOn: '2026-09-20',
          daysOverdue: 63,
          overdueRatio: 3.03,
          base: { on: '2026-08-20', from: 'interaction' },
          lastInteraction: {
            on: '2026-08-20',
            kind: 'conversation',
            channel: 'call',
            path: 'Meetings/2026-08-20 Ana.md',
            line: null,
          },
          interactions: 1,
          plannedOn: '2026-11-26',
          rhythmDays: null,
          quieterThanUsual: false,
          suggestedCircle: null,
          proposed: false,
          reason: 'planned in 4 days · every month · last: call on 20 Aug',
        },
      ],
      followUps: [
        {
          kind: 'promise',
          contacts: ['People/Ana Diaz.md'],
          text: 'Send the paper',
          dueOn: '2026-11-20',
          stale: false,
          path: 'People/Ana Diaz.md',
          line: 8,
        },
      ],
      milestones: [
        { kind: 'birthday', contact: 'People/Ana Diaz.md', on: '2026-11-25', years: 38 },
      ],
      exchanges: [{ contact: 'People/Ana Diaz.md', gave: 0, received: 1 }],
      problems: [],
    });
  });

  it('lists the untracked only with --all', async () => {
    const vault = vaultOf(VAULT);
    const tracked = await reviewOfVault([vault]);
    const all = await reviewOfVault([vault, '--all']);
    expect(tracked.checkIns.map(({ name }) => name)).toEqual(['Ana Diaz']);
    expect(all.checkIns.map(({ name }) => name)).toEqual(['Ana Diaz', 'Ben Cho']);
    expect(all.checkIns[1]).toMatchObject({ status: 'untracked', base: null, dueOn: null });
  });

  it('lists at most so many check-ins, and leaves the rest as it is', async () => {
    const review = await reviewOfVault([vaultOf(VAULT), '--all', '--limit', '1']);
    expect(review.checkIns.map(({ name }) => name)).toEqual(['Ana Diaz']);
    expect(review.counts.contacts).toBe(2);
  });

  it('takes another day for today', async () => {
    const review = await reviewOfVault([vaultOf(VAULT), '--today', '2026-08-22']);
    expect(review.today).toBe('2026-08-22');
    expect(review.checkIns[0]).toMatchObject({
      status: 'on track',
      plannedOn: '2026-11-26',
    });
    expect(review.followUps.map(({ kind, text }) => ({ kind, text }))).toEqual([
      { kind: 'thanks', text: 'Thank Ana Diaz' },
      { kind: 'promise', text: 'Send the paper' },
    ]);
  });

  it('counts no help from days to come', async () => {
    const review = await reviewOfVault([vaultOf(VAULT), '--today', '2026-08-19']);
    expect(review.exchanges).toEqual([]);
  });

  it('measures a rhythm and proposes a circle', async () => {
    const days = ['2026-05-01', '2026-05-29', '2026-06-26', '2026-07-24'];
    const notes = Object.fromEntries(days.map((on) => [`${on}.md`, '- [x] Call [[Ben Cho]]\n']));
    const { checkIns } = await reviewOfVault([
      vaultOf({ 'People/Ben Cho.md': BEN, ...notes }),
      '--all',
    ]);
    expect(checkIns[0]).toMatchObject({
      interactions: 4,
      rhythmDays: 28,
      quieterThanUsual: true,
      suggestedCircle: 'close',
    });
  });
});
