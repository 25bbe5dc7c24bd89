import { describe, expect, it } from 'vitest';
import { rapport, vaultOf } from './terminal';

const PERSON = '---\ntype: person\n---\n';

function met(name: string, days: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    days.map((on) => [
      `Meetings/${on} ${name}.md`,
      `---\ntype: meeting\npeople: "[[${name}]]"\n---\n`,
    ]),
  );
}

const THREE_WEEKLY = [
  '2026-05-04',
  '2026-05-25',
  '2026-06-15',
  '2026-07-06',
  '2026-07-27',
  '2026-08-17',
  '2026-09-07',
  '2026-09-28',
  '2026-10-19',
];

describe('the first review', () => {
  it('of a vault without circles proposes one for each rhythm, most met first', async () => {
    const vault = vaultOf({
      'People/Ana Diaz.md': PERSON,
      'People/Ben Cho.md': PERSON,
      'People/Cleo.md': PERSON,
      ...met('Ben Cho', ['2025-12-01', '2026-03-02']),
      ...met('Ana Diaz', THREE_WEEKLY),
    });
    expect((await rapport(['review', vault])).output).toBe(`\
Sunday 22 November 2026 · 3 contacts · 11 conversations · 0 dated notes · 14 notes

No contact has a circle or cadence yet, so nobody is due.
Write the property circle or cadence in a contact’s note, such as circle: close.

Contacts (3)  most met first, with the circle that fits
  Ana Diaz  close  every month  you spoke 9 times since May, about every 3 weeks
  Ben Cho   –                   you spoke twice since December 2025
  Cleo      –                   no contact recorded
  – A circle is proposed after contact on 4 days over 3 weeks.
`);
  });

  it('of a vault without contacts names folders to take in, and the command that does', async () => {
    const vault = vaultOf({
      'People/Ana Diaz.md': 'Met in Lisbon.\n',
      'People/Ben Cho.md': '',
      'Work/Meetings 2026/Meetings/2026-11-20.md': '[[Ana Diaz]]\n',
      'Notes/Idea.md': '# Idea\n',
    });
    const { output } = await rapport(['review', vault]);
    expect(output).toBe(`\
Sunday 22 November 2026 · 0 contacts · 0 conversations · 1 dated note · 4 notes

No contacts found.
A note is a contact when it has the property type: person, the tag #person, or lies in
a folder named in Rapport’s settings or by the option --people.

Folders to take in (2)
  People                       2 notes  look like contacts       --people People
  Work/Meetings 2026/Meetings  1 note   look like conversations  --meetings 'Work/Meetings 2026/Meetings'

Try: npm run -s rapport -- review ${vault} --people People --meetings 'Work/Meetings 2026/Meetings'
`);
  });

  it('takes in the folders that it is given, however they are written', async () => {
    const vault = vaultOf({
      'People/Ana Diaz.md': 'Met in Lisbon.\n',
      'Kollegen/Ben Cho.md': '',
      'Talks/2026-11-02 Lunch.md': '---\nwith: "[[Ana Diaz]]"\n---\n',
    });
    const args = ['--people', './people/', '--people', 'Kollegen', '--meetings', 'Talks'];
    const { output } = await rapport(['contacts', vault, ...args]);
    expect(output).toBe(`\
2 contacts
  Ana Diaz  –  untracked  last 2 Nov           1 day   People/Ana Diaz.md
  Ben Cho   –  untracked  no contact recorded  0 days  Kollegen/Ben Cho.md
`);
  });

  it('of a folder without notes says so', async () => {
    const { status, output } = await rapport(['review', vaultOf({})]);
    expect(status).toBe(0);
    expect(output).toContain('0 notes\n\nNo contacts found.\n');
  });
});
