import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectorsIn } from '../../src/network/who-through-whom';
import { contact, networkOf, personNote } from '../ui/made-network';

type Person = readonly [name: string, ...by: string[]];

/** Who came through whom, as `Ana: Ben, Cem; Dora`: those introduced, then those beyond. */
function through(...people: readonly Person[]): readonly string[] {
  const notes = people.map(([name, ...metThrough]) => personNote(contact(name, { metThrough })));
  return connectorsIn(networkOf(notes)).map(({ contact: { name }, introduced, beyond }) => {
    const names = [introduced, beyond].map((some) => some.map((who) => who.name).join(', '));
    return `${name}: ${names.filter((some) => some !== '').join('; ')}`;
  });
}

describe('who came through whom', () => {
  it.each<[string, readonly Person[], readonly string[]]>([
    ['nobody', [['Ana'], ['Ben']], []],
    ['one', [['Ana'], ['Ben', 'Ana']], ['Ana: Ben']],
    [
      'a chain, those who opened most doors first',
      [['Ana', 'Zoe'], ['Ben', 'Ana'], ['Cem', 'Ben'], ['Zoe']],
      ['Zoe: Ana; Ben, Cem', 'Ana: Ben; Cem', 'Ben: Cem'],
    ],
    ['each once, by several ways', [['A'], ['B', 'A'], ['C', 'A', 'B']], ['A: B, C', 'B: C']],
    [
      'a circle',
      [
        ['A', 'B'],
        ['B', 'A'],
      ],
      ['A: B', 'B: A'],
    ],
    ['not themselves', [['A', 'A']], []],
    ['no stranger', [['A', 'Somebody else']], []],
  ])('%s', (_, people, found) => {
    expect(through(...people)).toEqual(found);
  });

  it('follows a link, whatever it is called', () => {
    expect(
      through(['Ana'], ['Ben', '[[Ana|My old boss]]'], ['Cem', '[[Nobody]], [[Ben]]']),
    ).toEqual(['Ana: Ben; Cem', 'Ben: Cem']);
  });

  it('is not told where several go by the name', () => {
    const twin = { ...contact('Ana'), path: 'People/Other Ana.md' };
    const ben = contact('Ben', { metThrough: ['Ana'] });
    const notes = [contact('Ana'), twin, ben].map((who) => personNote(who));
    expect(connectorsIn(networkOf(notes))).toEqual([]);
  });

  it('is the same in whatever order notes come', () => {
    const names = ['A', 'B', 'C', 'D', 'E'];
    const links = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)));
    fc.assert(
      fc.property(links, fc.shuffledSubarray(names, { minLength: names.length }), (made, order) => {
        const people = names.map((name): Person => [
          name,
          ...made.flatMap(([who, by]) => (who === name ? [by] : [])),
        ]);
        const shuffled = order.flatMap((name) => people.filter(([other]) => other === name));
        expect(through(...shuffled)).toEqual(through(...people));
      }),
    );
  });
});
