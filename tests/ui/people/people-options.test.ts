import { describe, expect, it } from 'vitest';
import { peopleOptions } from '../../../src/ui/people/people-options';
import {
  shownName,
  type ChosenPerson,
  type People,
  type PersonOption,
} from '../../../src/ui/people/people-port';

const EVERYONE: readonly PersonOption[] = ['Ana Diaz', 'Ben Cho', 'Zoë', 'Ines', 'Jo', 'Kim']
  .concat(['Lea', 'Max', 'Nora', 'Otto'])
  .map((name) => ({ path: `People/${name}.md`, name, fullName: name, detail: '' }));

const PEOPLE: People = {
  match: (text) => EVERYONE.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())),
  find: (path) => EVERYONE.find((person) => person.path === path),
};

const ANA: ChosenPerson = { kind: 'contact', path: 'People/Ana Diaz.md', name: 'Ana Diaz' };

const offered = (text: string, chosen: readonly ChosenPerson[] = [], canCreate = true) =>
  peopleOptions(PEOPLE, text, chosen, canCreate).map(({ person }) =>
    person.kind === 'new' ? `new ${person.name}` : person.name,
  );

it('calls who is chosen by a name that nobody else has', () => {
  const find = (path: string): PersonOption | undefined =>
    path === 'Alex.md'
      ? { path, name: 'Alex Kim', fullName: 'Alex Kim (Acme)', detail: 'Acme' }
      : undefined;
  const called = (person: ChosenPerson): string => shownName({ find }, person);
  expect(called({ kind: 'contact', path: 'Alex.md', name: 'Alex Kim' })).toBe('Alex Kim (Acme)');
  expect(called({ kind: 'contact', path: 'Gone.md', name: 'Alex Kim' })).toBe('Alex Kim');
  expect(called({ kind: 'new', name: 'Alex Kim' })).toBe('Alex Kim');
});

describe('what the field offers', () => {
  it('is eight contacts before anything is typed, and nobody new', () => {
    expect(offered('')).toHaveLength(8);
    expect(offered('').join()).not.toContain('new');
  });

  it('is those who match, then a new contact of that name', () => {
    expect(offered('an')).toEqual(['Ana Diaz', 'new an']);
    expect(offered('  Zed   Young ')).toEqual(['new Zed Young']);
  });

  it('is nobody new where someone is called just so, or where none can be created', () => {
    expect(offered('ana diaz')).toEqual(['Ana Diaz']);
    expect(offered('Zed', [], false)).toEqual([]);
  });

  it('leaves out who is chosen already', () => {
    expect(offered('an', [ANA])).toEqual(['new an']);
    expect(offered('zed', [{ kind: 'new', name: 'Zed' }])).toEqual([]);
  });
});
