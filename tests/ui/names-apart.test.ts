import { describe, expect, it } from 'vitest';
import { fullName, fullNameAt, namesApart } from '../../src/ui/names-apart';
import { contact } from './made-network';

const at = (path: string, ...organisations: readonly string[]) =>
  contact('Ana Diaz', { path, organisations });

describe('contacts of the same name', () => {
  it('are told apart by company', () => {
    const [one, two] = [at('People/Ana Diaz.md', 'Acme'), at('Clients/Ana Diaz.md', 'Brim')];
    const apart = namesApart([one, two, contact('Ben Cho', { organisations: ['Acme'] })]);
    expect([one, two].map((ana) => fullName(ana, apart))).toEqual([
      'Ana Diaz (Acme)',
      'Ana Diaz (Brim)',
    ]);
    expect(fullName(contact('Ben Cho'), apart)).toBe('Ben Cho');
  });

  it('are told apart where only one of them is asked for', () => {
    const people = [
      at('People/Ana Diaz.md', 'Acme'),
      at('Clients/Ana Diaz.md'),
      contact('Ben Cho'),
    ];
    const network = {
      contact: (path: string) => people.find((person) => person.path === path),
      contactsNamed: (name: string) => people.filter((person) => person.name === name),
    };
    const names = people.map(({ path }) => fullNameAt(network, path));
    expect(names).toEqual(['Ana Diaz (Acme)', 'Ana Diaz (Clients)', 'Ben Cho']);
    expect(fullNameAt(network, 'Gone.md')).toBeUndefined();
  });

  it('are told apart by folder where the company does not tell', () => {
    const apart = namesApart([
      at('People/Ana Diaz.md', 'Acme'),
      at('Clients/Ana Diaz.md', 'Acme'),
      at('Ana Diaz.md'),
    ]);
    expect([...apart.values()]).toEqual(['People', 'Clients', 'Ana Diaz.md']);
  });
});
