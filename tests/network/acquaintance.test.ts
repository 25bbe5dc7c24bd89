import { describe, expect, test } from 'vitest';
import { acquaintanceOf, type Acquaintance } from '../../src/network/acquaintance';
import { networkOf } from './vault';

const TODAY = 20_779;
const person = (properties = ''): string => `---\ntype: person\n${properties}---\n`;

const NOTES = {
  'People/Ana.md': person('introduced-by: ["[[Ben]]", Old Tom]\ncompany: Acme\n'),
  'People/Ben.md': person('company: "[[Acme]]"\n'),
  'People/Cem.md': person('met-through: "[[People/Ana|Ana]]"\n'),
  'People/Dov.md': person('company: ACME\ndied: 2020-01-01\n'),
  'People/Eli.md': person(),
  'Meetings/2026-03-01 Lunch.md':
    '---\ntype: meeting\nattendees: ["[[Ana]]", "[[Eli]]", "[[Ben]]"]\n---\n',
  'Daily/2026-04-01.md': '## Log\n\n- [[Ana]] and [[Eli]] at the pool\n- [[Ben]] called\n',
  'Daily/2026-05-01.md': '- [[Ana]] meets [[Cem]] #introduced\n',
  'Daily/2027-05-01.md': '## Log\n\n- [[Ana]] and [[Cem]]\n',
};

function around(name: string, notes: Readonly<Record<string, string>> = NOTES): Acquaintance {
  const network = networkOf(notes);
  const contact = network.contact(`People/${name}.md`);
  if (contact === undefined) throw new Error(`No contact ${name}`);
  return acquaintanceOf(network, contact, TODAY);
}

describe('who is around a contact', () => {
  const { introducedBy, through, introduced, together, colleagues } = around('Ana');

  test('are those who introduced them, be they contacts or only names', () => {
    const names = introducedBy.map((one) => (one.kind === 'name' ? one.name : one.contact.path));
    expect(names).toEqual(['People/Ben.md', 'Old Tom']);
  });

  test('are those whom one knows through them', () => {
    expect(through.map(({ name }) => name)).toEqual(['Cem']);
    expect(around('Ben').through.map(({ name }) => name)).toEqual(['Ana']);
  });

  test('are those to whom they were introduced', () => {
    expect(
      introduced.map(({ to, path, line }) => [to.map(({ name }) => name), path, line]),
    ).toEqual([[['Cem'], 'Daily/2026-05-01.md', 1]]);
  });

  test('are those who took part in the same conversations or lines, up to today', () => {
    expect(together.map(({ contact, times }) => [contact.name, times])).toEqual([
      ['Eli', 2],
      ['Ben', 1],
      ['Cem', 1],
    ]);
  });

  test('are the living at the same organisation, however it is written', () => {
    expect(
      colleagues.map(({ organisation, contacts }) => [
        organisation,
        contacts.map(({ name }) => name),
      ]),
    ).toEqual([['Acme', ['Ben']]]);
  });

  test('a name that several contacts go by stands for none of them', () => {
    const twice = { ...NOTES, 'Clients/Ben.md': person() };
    expect(around('Ana', twice).introducedBy[0]).toEqual({ kind: 'name', name: 'Ben' });
    expect(around('Ana', twice).introducedBy).toHaveLength(2);
  });

  test('is the same in any order of notes', () => {
    const turned = Object.fromEntries(Object.entries(NOTES).reverse());
    expect(around('Ana', turned)).toEqual(around('Ana'));
  });
});
