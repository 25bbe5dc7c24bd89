import { describe, expect, test } from 'vitest';
import type { Trait } from '../../src/domain/trait';
import { exactly, WordIndex } from '../../src/domain/word-index';
import { wordsIn } from '../../src/domain/word-stem';

type Said = readonly (readonly [kind: Trait['kind'], text: string])[];

function indexOf(people: Readonly<Record<string, Said>>) {
  const index = new WordIndex<string>({ 'can help with': 3, role: 2, interest: 1.5 });
  for (const [name, said] of Object.entries(people))
    index.add(
      name,
      said.map(([kind, text]) => ({ kind, text })),
    );
  return index;
}

const query = (text: string) => exactly(wordsIn(text));

/** Who is found, the best first. */
function found(index: WordIndex<string>, text: string, common?: number) {
  return [...index.find(query(text), common)]
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .map(({ holder }) => holder);
}

describe('an index of words', () => {
  test('finds who has any of the words, whoever has more of them first', () => {
    const index = indexOf({
      Ana: [['interest', 'trams']],
      Ben: [
        ['interest', 'trams'],
        ['interest', 'old maps'],
      ],
      Cem: [['interest', 'chess']],
    });
    expect(found(index, 'maps of trams')).toEqual(['Ben', 'Ana']);
  });

  test('counts a rare word for more than a frequent one', () => {
    const index = indexOf({
      Ana: [['role', 'Designer']],
      Ben: [['role', 'Lawyer']],
      Cem: [['role', 'Designer']],
    });
    expect(found(index, 'a designer or lawyer')).toEqual(['Ben', 'Ana', 'Cem']);
  });

  test('counts what somebody says they can help with for more than what they do or like', () => {
    const index = indexOf({
      Ana: [['interest', 'editing']],
      Ben: [['role', 'Editing']],
      Cem: [
        ['interest', 'editing'],
        ['can help with', 'editing'],
      ],
      Dora: [['looking for', 'editing']],
    });
    expect(found(index, 'editing')).toEqual(['Cem', 'Ben', 'Ana']);
  });

  test('finds nobody by a common word alone, though it counts beside another', () => {
    const index = indexOf({
      Ana: [['role', 'Data engineer']],
      Ben: [['role', 'Engineer']],
      Cem: [['role', 'Engineer']],
      Dora: [['role', 'Data clerk']],
    });
    expect(found(index, 'data engineer')).toEqual(['Ana', 'Dora', 'Ben', 'Cem']);
    expect(found(index, 'data engineer', 2)).toEqual(['Ana', 'Dora']);
    expect(found(index, 'engineer', 2)).toEqual([]);
  });

  test('gives as reasons the fewest texts that have all shared words, the weightiest first', () => {
    const index = indexOf({
      Ana: [
        ['interest', 'surveys'],
        ['role', 'Data lead'],
        ['can help with', 'surveys'],
        ['can help with', 'chess'],
      ],
    });
    const wanted = query('survey data, and who leads it');
    const reasons = index.find(wanted).flatMap((one) => index.reasons(one, wanted));
    expect(
      reasons.map(({ trait, words }) => [trait.text, words.map(({ written }) => written)]),
    ).toEqual([
      ['Data lead', ['Data', 'lead']],
      ['surveys', ['surveys']],
    ]);
  });

  test.each([
    ['des', ['Ana', 'Ben']],
    ['designer', ['Ana', 'Ben']],
    ['service desi', ['Ana', 'Ben']],
    ['des ', []],
    ['the', []],
    ['', []],
  ])('while “%s” is typed, the last word may go on', (typed, names) => {
    const index = indexOf({
      Ana: [['role', 'Service designer']],
      Ben: [['interest', 'design desks']],
    });
    expect(index.find(index.typed(typed)).map(({ holder }) => holder)).toEqual(names);
  });
});
