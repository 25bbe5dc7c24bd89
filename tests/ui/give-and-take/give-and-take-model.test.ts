import { expect, test } from 'vitest';
import { ledgersOf } from '../../../src/network/give-and-take';
import { reviewOf } from '../../../src/network/review';
import { giveAndTakeSections, helpLines } from '../../../src/ui/give-and-take/give-and-take-model';
import { rowOf } from '../../../src/ui/review/row-of';
import { circles, contact, conversationNote, networkOf, personNote, TODAY } from '../made-network';

const ANA = contact('Ana', { circle: 'close' });
const BEN = contact('Ben');
const network = networkOf([
  personNote(ANA),
  personNote(BEN),
  conversationNote(ANA, TODAY - 40, { gave: ['advice', 'advice'], received: ['referral'] }),
  conversationNote(ANA, TODAY - 3, { received: ['gift'] }),
  conversationNote(BEN, TODAY - 9, { received: ['advice', 'help'] }),
]);
const ledgers = ledgersOf(network, TODAY);
const { followUps } = reviewOf(network, TODAY);
const AS_SHIPPED = { folded: () => null, showsAll: () => false };

const sections = (line: Parameters<typeof giveAndTakeSections>[1] = null) =>
  giveAndTakeSections({ ledgers, followUps, today: TODAY }, line, AS_SHIPPED).map(
    ({ title, subjects, note }) => [
      title,
      ...subjects.map((subject) => {
        const { title: name, aside, detail } = rowOf(subject, TODAY);
        return [name, aside, detail].filter((part) => part !== '').join(' | ');
      }),
      ...(note === null ? [] : [note.text]),
    ],
  );

test('says as facts what went both ways, and with whom it went one way', () => {
  expect(sections()).toEqual([
    [
      'Thanks owed',
      'Thank Ana | 5 weeks over',
      'Thank Ben | 7 days over',
      'Thank Ana | 1 day over',
    ],
    ['Helped you lately', 'Ben | 9 days ago | Received: advice and help'],
    [
      'You helped lately',
      'You helped nobody more than once in the last year without help from them.',
    ],
    [
      'With whom',
      'Ana | 3 days ago | Given: advice ×2 · received: referral and gift',
      'Ben | 9 days ago | Received: advice and help',
    ],
  ]);
});

test('a line of the table shows its people first', () => {
  const lines = helpLines(ledgers, 'circle', circles('close'));
  expect(lines.map(({ name, counts, people }) => [name, counts, people])).toEqual([
    ['Close', [2, 2], 1],
    ['No circle', [0, 2], 1],
  ]);
  expect(sections(lines[1])[0]).toEqual([
    'No circle',
    'Ben | 9 days ago | Received: advice and help',
  ]);
});
