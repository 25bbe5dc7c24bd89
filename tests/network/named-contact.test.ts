import { describe, expect, it } from 'vitest';
import {
  contactAskedFor,
  contactNamedInNote,
  type NamedContact,
} from '../../src/network/named-contact';
import { networkOf } from './vault';

const PERSON = '---\ntype: person\n---\n';

const network = networkOf({
  'People/Ana Diaz.md': '---\ntype: person\naliases: [Anita]\n---\n',
  'People/Ben Cho.md': PERSON,
  'Clients/Ben Cho.md': PERSON,
  'People/p-17.md': '---\ntype: person\nname: Cleo Park\n---\n',
  'Clients/Home.md': '',
  'Home.md': '',
});

function inWords(named: NamedContact): string {
  switch (named.kind) {
    case 'contact':
      return named.contact.path;
    case 'several':
      return named.contacts.map(({ path }) => path).join(' or ');
    case 'none':
      return `none, nearest ${named.nearest.map(({ name }) => name).join(', ')}`;
  }
}

const found = (written: string, from = 'Home.md'): string =>
  inWords(contactNamedInNote(network, written, from));

describe('the contact that a note means', () => {
  it.each([
    ['People/Ana Diaz.md', 'People/Ana Diaz.md'],
    ['People/Ana Diaz', 'People/Ana Diaz.md'],
    ['Ana Diaz', 'People/Ana Diaz.md'],
    ['ana-diaz', 'People/Ana Diaz.md'],
    ['anita', 'People/Ana Diaz.md'],
    ['Cleo Park', 'People/p-17.md'],
    ['p-17', 'People/p-17.md'],
    ['[[p-17]]', 'People/p-17.md'],
    ['[[Ana Diaz]]', 'People/Ana Diaz.md'],
    ['[[People/Ana Diaz#Log|her]]', 'People/Ana Diaz.md'],
    ['[Ana](People/Ana%20Diaz.md)', 'People/Ana Diaz.md'],
    ['Ben Cho', 'Clients/Ben Cho.md or People/Ben Cho.md'],
    ['Clients/Ben Cho', 'Clients/Ben Cho.md'],
    ['Anna Diaz', 'none, nearest Ana Diaz'],
    ['[[Home]]', 'none, nearest '],
    ['../../etc/passwd', 'none, nearest '],
  ])('%s: %s', (written, path) => {
    expect(found(written)).toBe(path);
  });

  it('is the nearest one that a link leads to', () => {
    expect(found('[[Ben Cho]]', 'Clients/Home.md')).toBe('Clients/Ben Cho.md');
    expect(found('[[Ben Cho]]', 'People/Ana Diaz.md')).toBe('People/Ben Cho.md');
  });
});

describe('the contact that is asked for', () => {
  it.each([
    ['People/Ana Diaz.md', 'People/Ana Diaz.md'],
    ['./People/Ana Diaz', 'People/Ana Diaz.md'],
    ['People\\Ana Diaz', 'People/Ana Diaz.md'],
    ['anita', 'People/Ana Diaz.md'],
    ['Cleo Park', 'People/p-17.md'],
    ['P_17', 'People/p-17.md'],
    ['Ben Cho', 'Clients/Ben Cho.md or People/Ben Cho.md'],
    ['Anna Diaz', 'none, nearest Ana Diaz'],
  ])('%s: %s', (wanted, path) => {
    expect(inWords(contactAskedFor(network, wanted))).toBe(path);
  });
});
