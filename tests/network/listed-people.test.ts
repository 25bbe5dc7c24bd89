import { expect, it } from 'vitest';
import { listedPeople } from '../../src/network/listed-people';
import { networkOf } from './vault';

const person = (more = ''): string => `---\ntype: person\n${more}---\n`;

const network = networkOf({
  'People/Ana Diaz.md': person('emails: [mailto:Ana@X.org, a.diaz@y.org]\n'),
  'People/Ben Cho.md': person('aliases: [Benjamin Cho]\n'),
  'People/A/Alex Kim.md': person('email: alex@acme.org\n'),
  'People/B/Alex Kim.md': person(),
  'People/Twin One.md': person('email: office@twins.org\n'),
  'People/Twin Two.md': person('email: office@twins.org\n'),
});

it.each([
  ['Ana Diaz', '', ['People/Ana Diaz.md']],
  ['ana-diaz', '', ['People/Ana Diaz.md']],
  ['Anita', 'ana@x.ORG', ['People/Ana Diaz.md']],
  ['Benjamin Cho', 'unknown@z.org', ['People/Ben Cho.md']],
  ['Alex Kim', '', ['People/A/Alex Kim.md', 'People/B/Alex Kim.md']],
  ['Alex Kim', 'alex@acme.org', ['People/A/Alex Kim.md']],
  ['Twin', 'office@twins.org', ['People/Twin One.md', 'People/Twin Two.md']],
  ['Zoë Ng', '', []],
])('%s with the address “%s” is %j', (name, email, expected) => {
  const [listed] = listedPeople(network, [{ name, email, organisation: '', role: '' }]);
  expect(listed?.contacts.map(({ path }) => path)).toEqual(expected);
});
