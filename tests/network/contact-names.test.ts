import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/domain/contact';
import { ContactNames, livingFirst } from '../../src/network/contact-names';
import { contactNamed } from '../domain/contact-named';

const PEOPLE: readonly Contact[] = [
  contactNamed('Ana Diaz'),
  contactNamed('Ben Cho'),
  contactNamed('Maria Ito'),
  contactNamed('Maria Lund'),
  { ...contactNamed('Bernd Anders'), aliases: ['Ben', 'Bernie A.'] },
  { ...contactNamed('Łukasz Żółw'), aliases: ['Luki'] },
  contactNamed('Jean-Luc O’Neil'),
  contactNamed('Dr. Eva Stein'),
  contactNamed('Roth, Clara (Acme)'),
  contactNamed('John Smith, PhD'),
  contactNamed('Vincent van Gogh'),
  contactNamed('Mei-Ling Tan'),
  { ...contactNamed('Alex Kim'), aliases: ['Alex (bikes)'] },
  contactNamed('Alex Roy'),
  contactNamed('田中 太郎'),
  contactNamed('🌻 Sol Vega'),
  contactNamed('☀️ Flor'),
  { ...contactNamed('Noor'), path: 'Clients/Noor.md' },
];
const NAMES = new ContactNames(PEOPLE);

/** What is found at the beginning of a text: the part that is a name, and whose. */
function found(text: string): readonly [string, readonly string[]] | null {
  const name = NAMES.nameAt(text, 0);
  return name === null
    ? null
    : [text.slice(0, name.end), name.contacts.map((contact) => contact.name)];
}

describe('a name in a text', () => {
  it.each([
    ['Ana Diaz yesterday', 'Ana Diaz', ['Ana Diaz']],
    ['ANA DÍAZ', 'ANA DÍAZ', ['Ana Diaz']],
    ['Ana yesterday', 'Ana', ['Ana Diaz']],
    ['lukasz zolw', 'lukasz zolw', ['Łukasz Żółw']],
    ['luki, then', 'luki', ['Łukasz Żółw']],
    ['jean luc oneil', 'jean luc oneil', ['Jean-Luc O’Neil']],
    ["Jean-Luc O'Neil", "Jean-Luc O'Neil", ['Jean-Luc O’Neil']],
    ['Dr. Eva Stein', 'Dr. Eva Stein', ['Dr. Eva Stein']],
    ['Eva', 'Eva', ['Dr. Eva Stein']],
    ['🌻 Sol yesterday', '🌻 Sol', ['🌻 Sol Vega']],
    ['🌻Sol Vega', '🌻Sol Vega', ['🌻 Sol Vega']],
    ['sol', 'sol', ['🌻 Sol Vega']],
    ['☀ Flor', '☀ Flor', ['☀️ Flor']],
    ['dr stein', 'dr stein', ['Dr. Eva Stein']],
    ['Prof. Eva', 'Prof. Eva', ['Dr. Eva Stein']],
    ['dr. ana diaz', 'dr. ana diaz', ['Ana Diaz']],
    ['Clara Roth', 'Clara Roth', ['Roth, Clara (Acme)']],
    ['Clara', 'Clara', ['Roth, Clara (Acme)']],
    ['John', 'John', ['John Smith, PhD']],
    ['Mei-Ling about tea', 'Mei-Ling', ['Mei-Ling Tan']],
    ['Mei about tea', 'Mei', ['Mei-Ling Tan']],
    ['Alex', 'Alex', ['Alex Kim', 'Alex Roy']],
    ['Alex bikes', 'Alex bikes', ['Alex Kim']],
    ['Vincent van Gogh paints', 'Vincent van Gogh', ['Vincent van Gogh']],
    ['田中 太郎 と', '田中 太郎', ['田中 太郎']],
    ['Bernie A. came', 'Bernie A', ['Bernd Anders']],
  ])('in “%s” is “%s”', (text, name, contacts) => {
    expect(found(text)).toEqual([name, contacts]);
  });

  it('is the longest there is', () => {
    expect(found('Ben Cho')).toEqual(['Ben Cho', ['Ben Cho']]);
  });

  it('is an alias rather than a first name', () => {
    expect(found('Ben came')).toEqual(['Ben', ['Bernd Anders']]);
  });

  it('is everyone’s who has that first name', () => {
    expect(found('Maria')).toEqual(['Maria', ['Maria Ito', 'Maria Lund']]);
    expect(found('Maria Lund')).toEqual(['Maria Lund', ['Maria Lund']]);
  });

  it.each([
    'Anastasia',
    'Ana’s team',
    'Ana_x'.slice(0, 2),
    'Dr',
    'Dr. Diaz',
    '🌻',
    '🌻 Ana',
    '🔥 Sol',
    'Diaz',
    '',
    '!',
    'Stein, Eva',
  ])('is not in “%s”', (text) => {
    expect(found(text)).toBeNull();
  });

  it('is sought where it is asked for', () => {
    expect(NAMES.nameAt('call Ana now', 5)?.end).toBe(8);
    expect(NAMES.nameAt('call Ana now', 0)).toBeNull();
    expect(NAMES.nameAt('call Ana now', 99)).toBeNull();
  });
});

describe('a link', () => {
  it.each([
    ['Ana Diaz', ['Ana Diaz']],
    ['People/Ana Diaz', ['Ana Diaz']],
    ['People/Ana Diaz.md#Log', ['Ana Diaz']],
    ['ana diaz', ['Ana Diaz']],
    ['Luki', ['Łukasz Żółw']],
    ['Clients/Noor', ['Noor']],
    ['Elsewhere/Ana Diaz', []],
    ['Maria', []],
    ['Nobody', []],
  ])('to “%s” leads to %j', (target, names) => {
    expect(NAMES.linked(target).map(({ name }) => name)).toEqual(names);
  });
});

it('finds everyone by name and alias, in any case, and never fails', () => {
  const words = fc.stringMatching(/^[\p{L}]{1,8}$/u);
  const names = fc.array(words, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(names, names, fc.string({ unit: 'binary', maxLength: 20 }), (name, alias, text) => {
      const contact = { ...contactNamed(name), aliases: [alias] };
      const index = new ContactNames([contact]);
      for (const typed of [name, alias, `${name}, ${text}`])
        expect(index.nameAt(typed, 0)?.contacts).toEqual([contact]);
      for (let start = 0; start <= text.length; start += 1) index.nameAt(text, start);
    }),
  );
});

describe('the living before the dead', () => {
  const dead = { ...contactNamed('Tom Brandt'), died: true };
  const names = livingFirst([dead, contactNamed('Tom Lee')]);
  it.each([
    ['Tom called', 'Tom Lee'],
    ['Tom Brandt called', 'Tom Brandt'],
    ['Tom Lee called', 'Tom Lee'],
    ['Tomas called', undefined],
  ])('in “%s”: %s', (text, name) => {
    expect(names.nameAt(text, 0)?.contacts.map((one) => one.name)).toEqual(
      name === undefined ? undefined : [name],
    );
  });

  it('links lead to both', () => {
    expect(names.linked('Tom Brandt')).toEqual([dead]);
    expect(names.linked('Tom Lee').map((one) => one.name)).toEqual(['Tom Lee']);
  });
});
