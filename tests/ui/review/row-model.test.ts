import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../../src/domain/follow-up';
import { NO_DETAILS } from '../../../src/domain/interaction';
import type { Rules } from '../../../src/domain/rules';
import { NO_FACTS } from '../../../src/notes/facts';
import type { NamesApart } from '../../../src/ui/names-apart';
import type { RowModel } from '../../../src/ui/review/row-model';
import { rowOf } from '../../../src/ui/review/row-of';
import { contact, conversationNote, networkOf, personNote, TODAY } from '../made-network';

const ANA = contact('Ana Diaz', { circle: 'close' });

function contactRow(days: readonly number[], found: string | null = null): RowModel {
  const checkIn = networkOf([personNote(ANA, days)]).checkIn(ANA.path, TODAY);
  if (checkIn === undefined) throw new Error('Ana has no check-in');
  return rowOf({ kind: 'contact', checkIn, found }, TODAY);
}

function followUpRow(followUp: Partial<FollowUp>, apart?: NamesApart): RowModel {
  const whole: FollowUp = {
    kind: 'promise',
    contacts: [ANA],
    text: 'Send the paper',
    dueOn: null,
    stale: false,
    path: 'Daily/2026-11-13.md',
    line: 12,
    arose: null,
    ...followUp,
  };
  return rowOf({ kind: 'follow-up', followUp: whole }, TODAY, apart);
}

describe('the row of a contact', () => {
  it('shows name, circle and reason', () => {
    const network = networkOf([
      personNote(ANA),
      conversationNote(ANA, TODAY - 94, { channel: 'call', topics: ['hiring'] }),
    ]);
    const [checkIn] = network.checkIns(TODAY);
    if (checkIn === undefined) throw new Error('Ana has no check-in');
    expect(rowOf({ kind: 'contact', checkIn, found: null }, TODAY)).toMatchObject({
      title: 'Ana Diaz',
      aside: 'close',
      detail: '2 months over · call on 20 Aug about hiring',
      path: 'People/Ana Diaz.md',
    });
  });

  it('has the colour of its circle, beside the name', () => {
    const [checkIn] = networkOf([personNote(ANA)]).checkIns(TODAY);
    if (checkIn === undefined) throw new Error('Ana has no check-in');
    const circles = [{ name: 'Close', cadence: null, aliases: [], colour: 'blue' as const }];
    const subject = { kind: 'contact', checkIn, found: null } as const;
    const row = rowOf(subject, TODAY, undefined, circles);
    expect(row).toMatchObject({ aside: 'close', colour: 'blue' });
    expect(rowOf(subject, TODAY).colour).toBeNull();
  });

  it('puts what a search found before the reason', () => {
    expect(contactRow([TODAY], 'Acme').detail).toMatch(/^Acme · due in /);
  });

  it('does not repeat the circle that a search found', () => {
    expect(contactRow([TODAY], 'close').detail).toMatch(/^due in /);
  });

  it('is of the colour of what is due only while it is due', () => {
    const { isDue, share } = contactRow([TODAY - 200]);
    expect([isDue, share]).toEqual([true, 1]);
    const paused = { ...ANA, paused: true };
    const checkIn = networkOf([personNote(paused, [TODAY - 200])]).checkIn(ANA.path, TODAY);
    if (checkIn === undefined) throw new Error('Ana has no check-in');
    expect(rowOf({ kind: 'contact', checkIn, found: null }, TODAY).isDue).toBe(false);
  });

  it('caps the share of the cadence that has passed', () => {
    expect(contactRow([TODAY - 200]).share).toBe(1);
    expect(contactRow([TODAY]).share).toBe(0);
  });
});

describe('the row of a follow-up', () => {
  it('says who it concerns and how late it is', () => {
    expect(followUpRow({ dueOn: TODAY - 2 })).toMatchObject({
      title: 'Send the paper',
      detail: 'Ana Diaz · 2 days over',
      path: 'Daily/2026-11-13.md',
      line: 12,
      contacts: [{ path: ANA.path, name: 'Ana Diaz' }],
    });
  });

  it('concerns all its contacts, told apart where they share a name', () => {
    const other = contact('Ana Diaz', { path: 'Clients/Ana Diaz.md' });
    const followUp = { contacts: [ANA, other], text: 'Send the paper' };
    const apart = new Map([
      [ANA.path, 'Acme'],
      [other.path, 'Clients'],
    ]);
    const row = followUpRow(followUp, apart);
    expect(row.contacts).toEqual([
      { path: ANA.path, name: 'Ana Diaz (Acme)', circle: 'close', paused: false, died: false },
      { path: other.path, name: 'Ana Diaz (Clients)', circle: null, paused: false, died: false },
    ]);
    expect(row.detail).toBe('Ana Diaz (Acme) and Ana Diaz (Clients)');
  });

  it('says when it is due', () => {
    expect(followUpRow({ dueOn: TODAY + 1 }).detail).toBe('Ana Diaz · due tomorrow');
  });

  it('says that one is waiting for them', () => {
    expect(followUpRow({ kind: 'waiting' }).detail).toBe('waiting · Ana Diaz');
  });

  it('does not repeat a name that its first line has', () => {
    const row = followUpRow({ kind: 'reply', text: null, dueOn: TODAY - 1 });
    expect(row).toMatchObject({ title: 'Reply to Ana Diaz', detail: '1 day over' });
  });
});

describe('what a row can be asked for', () => {
  it('is to tick its task, where it has one', () => {
    const dueOn = TODAY - 2;
    expect(followUpRow({ dueOn }).task).toEqual({
      path: 'Daily/2026-11-13.md',
      line: 12,
      text: 'Send the paper',
      dueOn,
    });
    expect(followUpRow({ kind: 'waiting' }).task).not.toBeNull();
    expect(followUpRow({ kind: 'reply', text: null }).task).toBeNull();
    expect(contactRow([TODAY]).task).toBeNull();
  });

  it('is to deal with what is owed, where no task stands for it', () => {
    const other = contact('Ben Cho');
    const introduced = { kind: 'introduction', contacts: [ANA, other], text: null } as const;
    const row = followUpRow({ ...introduced, arose: { on: TODAY - 9, times: 1 } });
    expect(row.owed).toEqual({
      kind: 'introduction',
      contacts: [ANA.path, other.path],
      on: TODAY - 9,
      times: 1,
    });
    expect(row).toMatchObject({ task: null, path: 'Daily/2026-11-13.md', line: 12 });
    expect(followUpRow({}).owed).toBeNull();
    expect(contactRow([TODAY]).owed).toBeNull();
  });

  it('is to say what a mention was, where the last interaction is one', () => {
    const entry = {
      on: TODAY - 2,
      line: 7,
      links: [ANA.name],
      own: false,
      within: null,
      details: NO_DETAILS,
    };
    const rowAfter = (kind: 'mention' | 'log', rules: Partial<Rules> = {}): RowModel => {
      const daily = { ...NO_FACTS, day: TODAY - 2, entries: [{ ...entry, kind }] };
      const network = networkOf([personNote(ANA), ['2026-11-20.md', daily]], rules);
      const checkIn = network.checkIn(ANA.path, TODAY);
      if (checkIn === undefined) throw new Error('Ana has no check-in');
      return rowOf({ kind: 'contact', checkIn, found: null }, TODAY);
    };
    expect(rowAfter('mention')).toMatchObject({
      detail: expect.stringContaining('mentioned on 20 Nov') as string,
      mention: { contact: ANA.path, path: '2026-11-20.md', line: 7 },
    });
    expect(rowAfter('log').mention).toBeNull();
    expect(rowAfter('mention', { mentionsCount: false }).mention).toBeNull();
  });
});

describe('other rows', () => {
  it('show a birthday with the age where the year is known', () => {
    const milestone = {
      kind: 'birthday',
      contact: ANA,
      on: TODAY + 3,
      years: 38,
      label: null,
    } as const;
    expect(rowOf({ kind: 'milestone', milestone }, TODAY)).toMatchObject({
      title: 'Ana Diaz',
      aside: '25 Nov',
      detail: 'Birthday in 3 days · turns 38',
    });
    const unknown = { ...milestone, years: null };
    expect(rowOf({ kind: 'milestone', milestone: unknown }, TODAY).detail).toBe(
      'Birthday in 3 days',
    );
    const work = { ...milestone, kind: 'work', years: 3, label: 'Acme' } as const;
    expect(rowOf({ kind: 'milestone', milestone: work }, TODAY)).toMatchObject({
      detail: '3 years at Acme in 3 days',
      icon: 'briefcase',
    });
  });

  it('show where a value stands that was not understood', () => {
    const problem = {
      path: 'People/Bob.md',
      property: 'birthday',
      value: '03/04/1980',
      message: 'Ambiguous.',
    };
    expect(rowOf({ kind: 'problem', problem }, TODAY)).toMatchObject({
      title: 'People/Bob.md',
      detail: 'birthday · 03/04/1980 · Ambiguous.',
      contacts: [],
    });
  });

  it('show a day of contact, and lead to its line', () => {
    const evidence = {
      key: '1',
      day: '20 Aug 2026',
      what: 'Log · call',
      remark: 'does not count',
      path: 'Daily/2026-08-20.md',
      note: '2026-08-20',
      line: 12,
      mention: null,
    };
    expect(rowOf({ kind: 'interaction', evidence }, TODAY)).toMatchObject({
      title: '20 Aug 2026',
      aside: 'does not count',
      detail: 'Log · call · 2026-08-20 · line 12',
      path: 'Daily/2026-08-20.md',
      line: 12,
      contacts: [],
    });
  });

  it('show the rhythm that a circle is proposed for', () => {
    const [checkIn] = networkOf([personNote(contact('Ben Cho'))]).checkIns(TODAY);
    if (checkIn === undefined) throw new Error('Ben has no check-in');
    const suggested = { name: 'close', cadence: null, aliases: [] };
    const days = [TODAY - 63, TODAY - 42, TODAY - 21, TODAY];
    const rhythm = { days, rhythm: 21, quieter: false, suggested };
    expect(rowOf({ kind: 'circle', checkIn, rhythm }, TODAY)).toMatchObject({
      aside: 'close',
      detail: 'You spoke 4 times since September, about every 3 weeks',
    });
  });
});

describe('the row of what is said of somebody', () => {
  it.each([
    ['their organisation, as it tells them apart', 'Kestrel', ''],
    ['something else', 'Northlight', 'Northlight'],
  ])('says beside the name %s', (_, aside, expected) => {
    const apart: NamesApart = new Map([[ANA.path, 'Kestrel']]);
    const said = { kind: 'said', contact: ANA, aside, detail: '', icon: 'flame' } as const;
    expect(rowOf(said, TODAY, apart)).toMatchObject({ apart: 'Kestrel', aside: expected });
  });
});
