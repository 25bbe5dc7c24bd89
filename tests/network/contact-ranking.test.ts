import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/domain/contact';
import { NO_DETAILS } from '../../src/domain/interaction';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { matchContacts, rankContacts, type RankedContact } from '../../src/network/contact-ranking';
import { Network } from '../../src/network/network';
import { NO_FACTS } from '../../src/notes/facts';
import { contactNamed } from '../domain/contact-named';
import { TODAY } from '../domain/builders';

/** The names of contacts with these days of contact, counted back from today, in their order. */
function ranked(daysBack: Readonly<Record<string, readonly number[]>>): readonly string[] {
  return rankContacts(networkOf(daysBack), TODAY).map(({ contact }) => contact.name);
}

function networkOf(daysBack: Readonly<Record<string, readonly number[]>>): Network {
  const network = new Network(DEFAULT_RULES);
  for (const [name, days] of Object.entries(daysBack)) {
    const contact = contactNamed(name);
    const recorded = days.map((back) => ({ on: TODAY - back, details: NO_DETAILS }));
    network.apply(contact.path, { ...NO_FACTS, contact, recorded });
  }
  return network;
}

describe('contacts to pick from', () => {
  it('are in the order of how recently they were met', () => {
    expect(ranked({ Ana: [90], Ben: [2], Clara: [30] })).toEqual(['Ben', 'Clara', 'Ana']);
  });

  it('are in the order of how often they were met', () => {
    expect(ranked({ Ana: [10], Ben: [11, 20, 30] })).toEqual(['Ben', 'Ana']);
  });

  it('count half as much with every 30 days', () => {
    const [ana] = rankContacts(networkOf({ Ana: [0, 30, 60] }), TODAY);
    expect(ana).toMatchObject({ score: 1.75, lastOn: TODAY });
  });

  it('count a day once, and none to come', () => {
    const [ana] = rankContacts(networkOf({ Ana: [-7, 30, 30] }), TODAY);
    expect(ana).toMatchObject({ score: 0.5, lastOn: TODAY - 30 });
  });

  it('who were not met within a year are in the order of the last day, and then by name', () => {
    expect(ranked({ Clara: [], Ben: [], Dan: [900], Ana: [400, 401, 402] })).toEqual([
      'Ana',
      'Dan',
      'Ben',
      'Clara',
    ]);
  });

  it('do not count mentions where the rules don’t', () => {
    const last = (mentionsCount: boolean): number | null | undefined => {
      const network = new Network({ ...DEFAULT_RULES, mentionsCount });
      const contact = contactNamed('Ana');
      const mention = {
        on: TODAY - 1,
        kind: 'mention',
        line: 1,
        links: ['Ana'],
        own: false,
        within: null,
        details: NO_DETAILS,
      } as const;
      network.apply(contact.path, { ...NO_FACTS, contact });
      network.apply('Daily.md', { ...NO_FACTS, day: TODAY - 1, entries: [mention] });
      return rankContacts(network, TODAY)[0]?.lastOn;
    };
    expect(last(true)).toBe(TODAY - 1);
    expect(last(false)).toBeNull();
  });
});

const PEOPLE: readonly Contact[] = [
  contactNamed('Ana Diaz'),
  contactNamed('Diana Prince'),
  { ...contactNamed('Bernd Anders'), aliases: ['Bernie', 'Ando'] },
  contactNamed('Łukasz Nowak'),
  contactNamed('Seán O’Neil'),
  contactNamed('Andrea van Dijk'),
];
const RANKED = PEOPLE.map((contact) => ({ contact, score: 0, lastOn: null }));

function matched(query: string): readonly string[] {
  return matchContacts(RANKED, query).map(({ contact }) => contact.name);
}

describe('a query', () => {
  it.each([
    ['an', ['Ana Diaz', 'Bernd Anders', 'Andrea van Dijk', 'Diana Prince', 'Seán O’Neil']],
    ['di', ['Diana Prince', 'Ana Diaz', 'Andrea van Dijk']],
    ['and', ['Bernd Anders', 'Andrea van Dijk', 'Ana Diaz']],
    ['sn', []],
    ['ana d', ['Ana Diaz', 'Andrea van Dijk']],
    ['an di', ['Ana Diaz', 'Andrea van Dijk']],
    ['ad', ['Ana Diaz', 'Andrea van Dijk']],
    ['avd', ['Andrea van Dijk']],
    ['lukasz', ['Łukasz Nowak']],
    ['SEAN', ['Seán O’Neil']],
    ['oneil', ['Seán O’Neil']],
    ["o'neil", ['Seán O’Neil']],
    ['prnc', ['Diana Prince']],
    [
      'a.*',
      [
        'Ana Diaz',
        'Bernd Anders',
        'Andrea van Dijk',
        'Diana Prince',
        'Łukasz Nowak',
        'Seán O’Neil',
      ],
    ],
    ['zzz', []],
    ['!', []],
  ])('“%s” finds %j', (query, names) => {
    expect(matched(query)).toEqual(names);
  });

  it('that is empty finds everyone, in order', () => {
    expect(matched(' ')).toEqual(PEOPLE.map(({ name }) => name));
  });

  it('tells the alias that it found, and none for a name', () => {
    const alias = (query: string): string | null | undefined =>
      matchContacts(RANKED, query).find(({ contact }) => contact.name === 'Bernd Anders')?.alias;
    expect(alias('bernie')).toBe('Bernie');
    expect(alias('bern')).toBeNull();
    expect(alias('anders')).toBeNull();
  });

  it('finds each contact by name, alias and any word of them, once', () => {
    const words = fc.stringMatching(/^[\p{L}]{1,8}$/u);
    const names = fc.array(words, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(names, { minLength: 1, maxLength: 5 }), (all) => {
        const contacts: readonly RankedContact[] = all.map((name, index) => ({
          contact: { ...contactNamed(name.join(' ')), path: String(index) },
          score: 0,
          lastOn: null,
        }));
        for (const { contact } of contacts)
          for (const query of [contact.name, ...contact.name.split(' ')]) {
            const found = matchContacts(contacts, query).map((match) => match.contact);
            expect(found).toContain(contact);
            expect(new Set(found).size).toBe(found.length);
          }
      }),
    );
  });

  it('of any text fails for nobody', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(matchContacts(RANKED, query).length).toBeLessThanOrEqual(RANKED.length);
      }),
    );
  });
});
