import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reviewOfVault, whyOfContact } from './review-shape';

const DATA = process.env['RAPPORT_DATA'] ?? '';

if (DATA === '') console.warn('RAPPORT_DATA is not set: the vaults of strangers are not tested.');

/** Vaults that were not made with Rapport in mind, with no settings; see the README beside them. */
describe.skipIf(DATA === '')('the vaults of strangers', () => {
  const vault = (name: string): string => join(DATA, 'vaults', name);

  const evidence = async (name: string, contact: string) => {
    const why = await whyOfContact([vault(name), contact]);
    return why.evidence.map(({ on, kind, path }) => ({ on, kind, path }));
  };

  it('architect: people in the root, attendees in one line', async () => {
    const review = await reviewOfVault([vault('architect'), '--all']);
    expect(review.checkIns.map(({ name }) => name).sort()).toEqual([
      'Alex Johnson',
      'Dr. Sarah Chen',
      'Jane Smith',
    ]);
    expect(review.problems).toEqual([]);

    const kickoff = {
      on: '2026-01-07',
      kind: 'conversation',
      path: '+Meetings/Meeting - 2026-01-07 Project Kickoff.md',
    };
    const architecture = {
      on: '2026-01-08',
      kind: 'conversation',
      path: '+Meetings/Meeting - 2026-01-08 Architecture Review.md',
    };
    const daily = { on: '2026-01-07', kind: 'mention', path: '+Daily/2026/2026-01-07.md' };
    expect(await evidence('architect', 'Alex Johnson')).toEqual([architecture, kickoff, daily]);
    expect(await evidence('architect', 'Jane Smith')).toEqual([architecture, kickoff, daily]);
    expect(await evidence('architect', 'Dr. Sarah Chen')).toEqual([kickoff]);
  });

  it('arkan: participants, nested daily folders, tasks of others', async () => {
    const review = await reviewOfVault([vault('arkan'), '--all', '--today', '2026-04-01']);
    expect(review.checkIns.map(({ name }) => name).sort()).toEqual(['Alice Martin', 'Bob Dupont']);
    expect(review.problems).toEqual([]);

    const both = [
      { on: '2026-03-30', kind: 'log', path: 'Daily Notes/2026/2026-03/2026-03-30.md' },
      {
        on: '2026-03-28',
        kind: 'conversation',
        path: 'Meetings/2026-03-28 Kickoff SaaS Dashboard.md',
      },
    ];
    expect(await evidence('arkan', 'Alice Martin')).toEqual(both);
    expect(await evidence('arkan', 'Bob Dupont')).toEqual(both);

    const tasks = review.followUps
      .filter(({ kind }) => kind === 'waiting' || kind === 'promise')
      .map(({ kind, dueOn, path }) => ({ kind, dueOn, path }));
    expect(tasks).toHaveLength(3);
    expect(tasks).toEqual(
      expect.arrayContaining([
        {
          kind: 'waiting',
          dueOn: '2026-04-05',
          path: 'Meetings/2026-03-28 Kickoff SaaS Dashboard.md',
        },
        {
          kind: 'waiting',
          dueOn: '2026-04-10',
          path: 'Meetings/2026-03-28 Kickoff SaaS Dashboard.md',
        },
        { kind: 'promise', dueOn: '2026-04-05', path: 'Areas/TODO.md' },
      ]),
    );
  });

  it('kepano: people by category', async () => {
    const review = await reviewOfVault([vault('kepano'), '--all']);
    expect(review.checkIns.length).toBeGreaterThan(0);
    for (const { path } of review.checkIns) expect(path).toMatch(/^References\//);
    expect(review.problems).toEqual([]);
    expect(review.checkIns.filter(({ interactions }) => interactions > 0)).toEqual([
      expect.objectContaining({ name: 'Steph Ango', interactions: 1 }),
    ]);
    expect(await evidence('kepano', 'Steph Ango')).toEqual(
      expect.arrayContaining([expect.objectContaining({ on: '2023-09-12', kind: 'conversation' })]),
    );
  });
});
