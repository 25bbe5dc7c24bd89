import { describe, expect, it } from 'vitest';
import { DEFAULT_CIRCLES } from '../../src/domain/circle';
import { isOpenFilter, passesFilter, type ContactFilter } from '../../src/domain/contact-filter';
import { contactNamed } from './contact-named';

const OPEN: ContactFilter = { circles: [], tags: [], organisations: [] };

const PEOPLE = [
  { ...contactNamed('Ana'), circle: 'close', tags: ['client/new'], organisations: ['Acme'] },
  { ...contactNamed('Ben'), circle: 'inner', tags: ['Client'], organisations: ['acme', 'Café'] },
  { ...contactNamed('Cho'), circle: 'colse', tags: ['clients'], organisations: [] },
  { ...contactNamed('Dan'), circle: 'steady', tags: [], organisations: ['Papaya Press'] },
  contactNamed('Eva'),
];

function passing(filter: Partial<ContactFilter>): string {
  const passes = passesFilter({ ...OPEN, ...filter }, DEFAULT_CIRCLES);
  return PEOPLE.filter(passes)
    .map(({ name }) => name)
    .join(' ');
}

describe('a filter of contacts', () => {
  it.each([
    [{}, 'Ana Ben Cho Dan Eva'],
    [{ circles: ['close'] }, 'Ana'],
    [{ circles: ['Close', 'INNER'] }, 'Ana Ben'],
    [{ circles: ['casual'] }, 'Dan'],
    [{ circles: ['colse'] }, 'Cho'],
    [{ circles: ['nobody'] }, ''],
    [{ tags: ['client'] }, 'Ana Ben'],
    [{ tags: ['client/new'] }, 'Ana'],
    [{ tags: ['client', 'clients'] }, 'Ana Ben Cho'],
    [{ organisations: ['ACME'] }, 'Ana Ben'],
    [{ organisations: ['Cafe\u0301'] }, 'Ben'],
    [{ organisations: ['Papaya'] }, ''],
    [{ circles: ['inner', 'close'], tags: ['client/new'] }, 'Ana'],
    [{ circles: ['inner'], organisations: ['Papaya Press'] }, ''],
  ] as const)('%j lets pass: %s', (filter, names) => {
    expect(passing(filter)).toBe(names);
  });

  it('is open while it asks for nothing', () => {
    expect(isOpenFilter(OPEN)).toBe(true);
    for (const part of ['circles', 'tags', 'organisations'] as const)
      expect(isOpenFilter({ ...OPEN, [part]: ['x'] })).toBe(false);
  });
});
