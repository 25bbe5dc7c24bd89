import { expect, test } from 'vitest';
import { tiesOf } from '../../../src/network/ties';
import { readinessSections, tieLines } from '../../../src/ui/readiness/readiness-model';
import { rowOf } from '../../../src/ui/review/row-of';
import { circles, contact, conversationNote, networkOf, personNote, TODAY } from '../made-network';

const ANA = contact('Ana', { circle: 'close', organisations: ['Acme'], roles: ['Engineer'] });
const BEN = contact('Ben', { circle: 'close', canHelpWith: ['hiring'] });
const AGO = [200, 230, 260, 290, 320, 350];
const ties = tiesOf(
  networkOf([
    personNote(ANA),
    personNote(BEN),
    conversationNote(ANA, TODAY - 7, { received: ['referral'] }),
    ...AGO.map((days) => conversationNote(BEN, TODAY - days)),
  ]),
  TODAY,
);
const lines = tieLines(ties, 'circle', circles('close'));

function sections(picked: (typeof lines)[number] | null) {
  const choices = { folded: () => null, showsAll: () => false };
  return readinessSections(ties, picked, 'circle', TODAY, choices).map(
    ({ title, subjects, note }) => [
      title,
      ...subjects.map((subject) => {
        const { title: name, aside, detail } = rowOf(subject, TODAY);
        return [name, aside, detail].filter((part) => part !== '').join(' | ');
      }),
      ...(note === null ? [] : [note.text]),
    ],
  );
}

test('counts everyone, then those who share something', () => {
  expect(lines.map(({ name, counts, people }) => [name, counts, people])).toEqual([
    ['Everyone', [1, 1, 0], 2],
    ['close', [1, 1, 0], 2],
  ]);
});

test('names strong ties gone quiet, who could refer, and who helped', () => {
  expect(sections(null)).toEqual([
    ['Strong ties gone quiet', 'Ben | close | last in touch 6 months ago · talked on 6 days'],
    ['Who could refer you', 'Ana | Acme | Engineer · Warm · last in touch 7 days ago'],
    [
      'Helped, or could help',
      'Ana | helped once · last in touch 7 days ago',
      'Ben | can help with hiring · last in touch 6 months ago',
    ],
  ]);
});

test('a line of the table shows its people, those last in touch first', () => {
  expect(sections(lines[1] ?? null)[0]).toEqual([
    'close',
    'Ana | Warm · last in touch 7 days ago',
    'Ben | Cooling · last in touch 6 months ago',
  ]);
});
