import { describe, expect, test } from 'vitest';
import { groupExchanges, ledgersOf, oneSided } from '../../src/network/give-and-take';
import {
  circles,
  contact,
  conversationNote,
  networkOf,
  on,
  personNote,
  TODAY,
} from '../ui/made-network';

const ANA = contact('Ana', { circle: 'close' });
const BEN = contact('Ben', { circle: 'inner' });
const CEM = contact('Cem');
const DEAD = contact('Dora', { died: true });

const NOTES = [
  ...[ANA, BEN, CEM, DEAD, contact('Eli')].map((who) => personNote(who)),
  conversationNote(ANA, on(2025, 12, 31), { gave: ['Advice'], received: ['referral'] }),
  conversationNote(ANA, TODAY - 3, { gave: ['advice'] }),
  conversationNote(BEN, TODAY - 9, { received: ['advice', 'referral'] }),
  conversationNote(CEM, TODAY - 5, { gave: ['help', 'gift'] }),
  conversationNote(CEM, TODAY + 5, { received: ['help'] }),
  conversationNote(DEAD, TODAY - 30, { received: ['help', 'gift'] }),
];

describe('what went both ways', () => {
  const ledgers = ledgersOf(networkOf(NOTES), TODAY);
  const groups = (by: 'kind' | 'year' | 'circle') =>
    groupExchanges(ledgers, by, circles('inner', 'close')).map(
      ({ name, gave, received, contacts }) => [
        name,
        gave,
        received,
        contacts.map((who) => who.name).join(),
      ],
    );

  test('is told of those with whom there was any, up to today', () => {
    expect(ledgers.map(({ contact: who, exchanges }) => [who.name, exchanges.length])).toEqual([
      ['Ana', 3],
      ['Ben', 2],
      ['Cem', 2],
      ['Dora', 2],
    ]);
  });

  test('is counted by kind, year and circle', () => {
    expect(groups('year')).toEqual([
      ['2026', 3, 4, 'Ana,Ben,Cem,Dora'],
      ['2025', 1, 1, 'Ana'],
    ]);
    expect(groups('circle')).toEqual([
      ['inner', 0, 2, 'Ben'],
      ['close', 2, 1, 'Ana'],
      [null, 2, 2, 'Cem,Dora'],
    ]);
    expect(groups('kind')).toEqual([
      ['Advice', 2, 1, 'Ana,Ben'],
      ['referral', 0, 2, 'Ana,Ben'],
      ['help', 1, 1, 'Cem,Dora'],
      ['gift', 1, 1, 'Cem,Dora'],
    ]);
  });

  test('is one-sided for the living alone', () => {
    const names = (side: 'gave' | 'received') =>
      oneSided(ledgers, side, TODAY).map(({ contact: who }) => who.name);
    expect(names('received')).toEqual(['Ben']);
    expect(names('gave')).toEqual(['Cem']);
  });

  test('is the same in any order of notes', () => {
    expect(ledgersOf(networkOf(NOTES.toReversed()), TODAY)).toEqual(ledgers);
  });
});
