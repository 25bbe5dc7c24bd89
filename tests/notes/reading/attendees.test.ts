import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAttendees } from '../../../src/notes/reading/attendees';

/** The people of a list in short: `Ana Diaz <ana@x.org> Editor at Harbour`. */
function people(text: string): readonly string[] {
  const list = readAttendees(text);
  if ('problem' in list) return [list.problem];
  return list.people.map(({ name, email, role, organisation }) =>
    [name, email && `<${email}>`, role, organisation && `at ${organisation}`]
      .filter((part) => part !== '')
      .join(' '),
  );
}

describe('a pasted list of names', () => {
  it.each([
    ['one on each line', 'Ana Diaz\nBen Cho\n', ['Ana Diaz', 'Ben Cho']],
    ['in one line', 'Ana Diaz, Ben Cho, Zoë', ['Ana Diaz', 'Ben Cho', 'Zoë']],
    ['with marks of a list', '- Ana\n* [ ] Ben\n3. Cho\n• Dee', ['Ana', 'Ben', 'Cho', 'Dee']],
    [
      'with addresses',
      'Ana Diaz <ana@x.org>\nben@y.org',
      ['Ana Diaz <ana@x.org>', 'ben@y.org <ben@y.org>'],
    ],
    [
      'with what they do',
      'Ana – Editor\nBen Cho, Northlight\nCho (Oslo)\nDee\tTidewater',
      ['Ana', 'Ben Cho', 'Cho', 'Dee'],
    ],
    ['as links', '[[People/Ana Diaz|Ana]]\n[Ben](Ben.md)\n[[Cho]]', ['Ana', 'Ben', 'Cho']],
    ['each once', 'Ana\nana\nANA', ['Ana']],
    [
      'in one line with semicolons, the last name first',
      'Diaz, Ana <ana@x.org>; Cho <b@x.org>',
      ['Diaz <ana@x.org>', 'Cho <b@x.org>'],
    ],
    [
      'that is none, such as a picture',
      'a@'.repeat(100_000),
      ['This is no list of names: a line of it is too long.'],
    ],
    ['with Windows’ line breaks', 'Ana\r\n\r\nBen\r\n', ['Ana', 'Ben']],
    ['with hyphens in them', 'Jean-Luc Martin\nAnne - Marie', ['Jean-Luc Martin', 'Anne']],
    ['in other letters', '田中 由紀\nדנה כהן', ['田中 由紀', 'דנה כהן']],
    ['in quotation marks', '"Ana Diaz"\n“Ben”', ['Ana Diaz', 'Ben']],
    ['that is empty', ' \n ', []],
  ])('%s', (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('a pasted table', () => {
  it.each([
    [
      'with commas',
      'Name,Email,Company,Title\nAna Diaz,ana@x.org,Harbour,Editor\nBen,,,',
      ['Ana Diaz <ana@x.org> Editor at Harbour', 'Ben'],
    ],
    [
      'with first and last names in any order of columns',
      'Last Name;Ticket;First name;Organisation\nDiaz;VIP;Ana;Harbour\nCho;;Ben;',
      ['Ana Diaz at Harbour', 'Ben Cho'],
    ],
    ['as a spreadsheet copies it', 'Full Name\tJob title\nAna Diaz\tEditor', ['Ana Diaz Editor']],
    [
      'with quotes, commas and breaks inside',
      'Name,Company\n"Diaz, Ana","Harbour ""Books""\nLtd"\n',
      ['Diaz, Ana at Harbour "Books" Ltd'],
    ],
    [
      'with a byte order mark and Windows’ breaks',
      '\uFEFFName,Email\r\nAna,a@x.org\r\n',
      ['Ana <a@x.org>'],
    ],
    [
      'with rows too short and too long',
      'Name,Email\nAna\nBen,b@x.org,more\n',
      ['Ana', 'Ben <b@x.org>'],
    ],
    ['of one column', 'Attendee\nAna\nBen', ['Ana', 'Ben']],
    ['with forms of address', 'Title,Name,Job Title\nDr,Ana Diaz,Editor', ['Ana Diaz Editor']],
    [
      'with marks within a cell',
      'Name,Company\nAna,Acme "Rocket" Ltd\nBen,6" pipes',
      ['Ana at Acme "Rocket" Ltd', 'Ben at 6" pipes'],
    ],
    [
      'with an end of a quotation too far on',
      'Name,Company\nAna Diaz,"Acme\nBen Cho,Foo\nCid,"Bar"\n',
      ['This table can’t be read: a quotation mark in it has no end.'],
    ],
    ['with nobody in it', 'Name,Email\n', []],
    ['with nothing but an address', 'Name,Email\n,ana@x.org\n', ['ana@x.org <ana@x.org>']],
    [
      'without end of a quotation below a header without any',
      'Name,Email\n"Ana',
      ['This table can’t be read: a quotation mark in it has no end.'],
    ],
    [
      'without end of a quotation',
      '"Name","Email"\n"Ana,a@x.org',
      ['This table can’t be read: a quotation mark in it has no end.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it('of too many is refused', () => {
    const names = Array.from({ length: 1001 }, (_, at) => `Person ${String(at)}`);
    expect(people(names.join('\n'))).toEqual(['This list has more than 1000 names.']);
  });
});

it('any text is read, each name on one line', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('', 'Name,Email\n', '"Name"\n'),
      (text, header) => {
        const list = readAttendees(header + text);
        if ('problem' in list) return;
        for (const { name } of list.people) {
          expect(name).not.toBe('');
          expect(name).not.toMatch(/[\n\r]/);
        }
      },
    ),
  );
});

it('what a table says of people is read as it was written', () => {
  const cell = fc
    .string({ minLength: 1, maxLength: 12 })
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ name: cell, organisation: cell }), {
        selector: ({ name }) => name.toLowerCase(),
        minLength: 1,
      }),
      (rows) => {
        const table = [
          'Name,Company',
          ...rows.map(({ name, organisation }) => `${quoted(name)},${quoted(organisation)}`),
        ].join('\n');
        expect(readAttendees(table)).toEqual({
          people: rows.map((row) => ({ ...row, email: '', role: '' })),
        });
      },
    ),
  );
});
