import { expect, it } from 'vitest';
import { contactsLinkedIn } from '../../src/network/linked-contacts';
import { networkOf } from './vault';

const PERSON = '---\ntype: person\n---\n';

const network = networkOf({
  'People/Ana Diaz.md': PERSON,
  'People/Ben Cho.md': PERSON,
  'Clients/Ben Cho.md': PERSON,
  'Projects/Paper.md': '',
});

it.each([
  ['about [[Ana Diaz]] and [[Ana Diaz|her]]', ['People/Ana Diaz.md']],
  ['[Ana](People/Ana%20Diaz.md) on [[Paper]]', ['People/Ana Diaz.md']],
  ['[[Ben Cho]], [[People/Ben Cho#Log]]', ['Clients/Ben Cho.md', 'People/Ben Cho.md']],
  ['`[[Ana Diaz]]` ![[Ana Diaz]] Ana Diaz [[Nobody]]', []],
])('the contacts that “%s” links', (text, paths) => {
  const linked = contactsLinkedIn(network, text, 'Clients/2026-11-22.md');
  expect(linked.map(({ path }) => path)).toEqual(paths);
});
