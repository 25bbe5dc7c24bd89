import { describe, expect, it } from 'vitest';
import { rapport, vaultOf } from './terminal';

const person = (...lines: readonly string[]): string =>
  ['---', 'type: person', 'created: 2026-01-01', ...lines, '---', ''].join('\n');

const VAULT = {
  'People/Ana Diaz.md': `${person('circle: close', 'birthday: 1988-11-25')}
- [ ] Send the paper 📅 2026-11-20
- [ ] Ask about Lisbon
- [ ] Return the book 📅 2026-01-20
`,
  'People/Ben Cho.md': person('cadence: 6 weeks', 'birthday: 03/04/1980'),
  'People/Cleo.md': person('circle: inner'),
  'People/Dora.md': person('circle: inner', 'paused: true'),
  'People/Ed.md': person(),
  'Meetings/2026-08-20 Ana.md':
    '---\ntype: meeting\npeople: "[[Ana Diaz]]"\nchannel: call\ntopics: hiring\n---\n',
  '2026-09-01.md': '- [x] Write to [[Ben Cho]] and [[Dora]]\n',
  '2026-11-14.md': '- [x] Coffee with [[Cleo]] #via/in-person\n',
};

async function page(...args: readonly string[]): Promise<string> {
  const { status, output, errors } = await rapport(args);
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
  return output;
}

describe('the review', () => {
  it('tells who deserves attention today, and why', async () => {
    expect(await page('review', vaultOf(VAULT))).toBe(`\
Sunday 22 November 2026 · 5 contacts · 1 conversation · 2 dated notes · 8 notes

Follow-ups over their day (1)
  2 days over  Send the paper  Ana Diaz  People/Ana Diaz.md:8

Today (2)  of 2 due
  Ana Diaz  close  2 months over · every month · last: call on 20 Aug about hiring
  Ben Cho          5 weeks over · every 6 weeks · last: in touch on 1 Sept

Soon (1)
  Cleo  inner  due in 6 days · every 2 weeks · last: in person on 14 Nov

Not shown: 1 paused, 1 untracked.

Follow-ups (1)
  no day  Ask about Lisbon  Ana Diaz  People/Ana Diaz.md:9

Not shown: 1 follow-up more than three months over.

Milestones (1)
  25 Nov  Ana Diaz  birthday, 38  in 3 days

Not understood (1)
  People/Ben Cho.md  birthday: 03/04/1980  Day and month can’t be told apart. Write it as 2026-01-24.
`);
  });

  it('tells all with --all', async () => {
    const output = await page('review', vaultOf(VAULT), '--all');
    expect(output).toContain(`
Paused (1)
  Dora  inner  paused · every 2 weeks · last: in touch on 1 Sept

Untracked (1)
  Ed  no cadence · no contact recorded
`);
    expect(output).toContain(`
Stale follow-ups (1)
  10 months over  Return the book  Ana Diaz  People/Ana Diaz.md:10
`);
    expect(output).not.toContain('Not shown');
  });

  it('tells no more check-ins than asked for, and counts the others', async () => {
    const output = await page('review', vaultOf(VAULT), '--limit', '1');
    expect(output).toContain('\nToday (1)  of 2 due\n  Ana Diaz  close');
    expect(output).toContain('\nNot shown: 1 overdue, 1 soon, 1 paused, 1 untracked.\n');
  });
});

describe('why', () => {
  it('tells the arithmetic, and every interaction with its note and line', async () => {
    const vault = vaultOf({
      ...VAULT,
      '2026-12-01.md': '- [x] Lunch with [[Ana Diaz]]\n',
      '2026-06-02.md': '- [x] Met [[Ana Diaz]] #inbound\n\n- [x] Wrote to [[Ana Diaz]]\n',
    });
    expect(await page('why', vault, 'Ana Diaz')).toBe(`\
Ana Diaz · People/Ana Diaz.md
planned in 9 days · every month · last: call on 20 Aug about hiring

  base     2026-08-20  last interaction: Meetings/2026-08-20 Ana.md
  cadence  P1M         every month, from the circle close
  due      2026-09-20  2026-08-20 + P1M
  ratio    3.03        94 days since base ÷ 31 days of cadence
  status   planned     on 2026-12-01

Interactions (3)  newest first
  2026-12-01  log                 planned  2026-12-01.md:1
  2026-08-20  conversation  call           Meetings/2026-08-20 Ana.md
  2026-06-02  log                 inbound  2026-06-02.md:1,3
`);
  });

  it.each([
    [
      ['circle: close'],
      [
        'base     2026-01-01  the day the note says it was created; no interaction',
        'at most 1 without an interaction',
        'status   due         never overdue without an interaction',
      ],
    ],
    [
      ['circle: close', 'met: 2026-11-01'],
      ['base     2026-11-01  the day you met; no interaction'],
    ],
    [
      ['circle: close', 'next-contact: 2026-12-24'],
      ['due      2026-12-24  fixed as the next contact'],
    ],
    [
      ['circle: close', 'cadence: never'],
      [
        'cadence  none        the note says never',
        'due      never       without a base and a cadence',
        'status   untracked   no due day',
      ],
    ],
    [['circle: close', 'snooze-until: 2026-12-24'], ['status   snoozed     until 2026-12-24']],
    [['circle: close', 'died: 2026-02-02'], ['due      never       the note says died']],
  ])('explains %j', async (properties, lines) => {
    const output = await page('why', vaultOf({ 'Fay.md': person(...properties) }), 'Fay');
    for (const line of lines) expect(output).toContain(line);
  });
});

describe('contacts and problems', () => {
  it('lists the contacts by name', async () => {
    expect(await page('contacts', vaultOf(VAULT))).toBe(`\
5 contacts
  Ana Diaz  close  overdue    last 20 Aug          1 day   People/Ana Diaz.md
  Ben Cho   –      overdue    last 1 Sept          1 day   People/Ben Cho.md
  Cleo      inner  soon       last 14 Nov          1 day   People/Cleo.md
  Dora      inner  paused     last 1 Sept          1 day   People/Dora.md
  Ed        –      untracked  no contact recorded  0 days  People/Ed.md
`);
  });

  it('lists the problems', async () => {
    expect(await page('problems', vaultOf(VAULT))).toBe(`\
1 value not understood · 8 notes
  People/Ben Cho.md  birthday: 03/04/1980  Day and month can’t be told apart. Write it as 2026-01-24.
`);
    expect(await page('problems', vaultOf({ 'A.md': '' }))).toBe(
      'Everything in 1 note was understood.\n',
    );
  });
});

describe('on a terminal', () => {
  const TERMINAL = { paper: { width: 60, colours: true } };
  const ESCAPE = '\u001b';

  it('colours repeat what the text says', async () => {
    const vault = vaultOf(VAULT);
    const { output } = await rapport(['review', vault], {
      paper: { width: Infinity, colours: true },
    });
    expect(output).toContain(`${ESCAPE}[33m2 days over${ESCAPE}[39m`);
    const plain = output.replace(/\p{Cc}\[\d+m/gu, '');
    expect(plain).toBe(await page('review', vault));
  });

  it('columns stay within its width', async () => {
    const { output } = await rapport(['review', vaultOf(VAULT)], TERMINAL);
    const rows = output
      .replace(/\p{Cc}\[\d+m/gu, '')
      .split('\n')
      .filter((row) => row.startsWith('  '));
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(60);
    expect(rows).toContain('  Ana Diaz  close  2 months over · every month · last: call…');
  });

  it('notes never command it', async () => {
    const vault = vaultOf({
      'Eve.md': person(
        'name: "\\e[31mEve\\a\\u202E"',
        'circle: "\\e]0;title\\a"',
        'birthday: "\\u009b2J"',
      ),
      '2026-11-01.md': '- [x] Call [[Eve]] #via/\u001b[2J\n',
      'Tasks.md': '- [ ] Ring \u001b[2J [[Eve]] \u0007 📅 2026-11-20\n',
    });
    for (const args of [
      ['review', vault, '--all'],
      ['why', vault, 'Eve'],
      ['contacts', vault],
      ['problems', vault],
    ]) {
      const text = await rapport(args);
      expect(text.status).toBe(0);
      expect(text.output.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
      const json = await rapport([...args, '--json']);
      expect(json.output.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    }
    expect((await rapport(['contacts', vault])).output).toContain('␛[31mEve␇');
  });
});
