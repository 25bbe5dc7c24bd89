import { describe, expect, it } from 'vitest';
import { networkPeople } from '../../../src/obsidian/logging/network-people';
import { day } from '../../domain/builders';
import { networkOf } from '../../network/vault';

const person = (more = ''): string => `---\ntype: person\n${more}---\n`;

const people = networkPeople(
  networkOf({
    'Tom Brandt.md': person('died: 2024-03-01\n'),
    'Tom Lee.md': person('company: Acme\n'),
    'Ana Diaz.md': person(),
  }),
  day('2026-11-22'),
);

const found = (text: string): readonly string[] =>
  people.match(text).map(({ name, detail }) => `${name} (${detail})`);

describe('the people to choose from', () => {
  it('are the living, until one is named who has died', () => {
    expect(found('')).toEqual(['Ana Diaz ()', 'Tom Lee (Acme)']);
    expect(found('tom')).toEqual(['Tom Lee (Acme)', 'Tom Brandt (has died)']);
    expect(found('tom b')).toEqual(['Tom Brandt (has died)']);
  });
});
