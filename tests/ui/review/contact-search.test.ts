import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/contact';
import { ContactSearch } from '../../../src/ui/review/contact-search';
import { contact, networkOf, personNote, TODAY } from '../made-network';

const PEOPLE: readonly Contact[] = [
  contact('Anna Berg', { organisations: ['Grøn Energi'], circle: 'close' }),
  contact('Bernd Anders', { aliases: ['Bernie'], places: ['São Paulo'] }),
  contact('Joaquín Núñez', { tags: ['person/client'] }),
  contact('Lianne Roth', { pastOrganisations: ['Acme'] }),
];

function found(query: string): readonly (readonly [string, string | null])[] {
  const checkIns = networkOf(PEOPLE.map((who) => personNote(who))).checkIns(TODAY);
  const hits = new ContactSearch().find(checkIns, query);
  return hits.map((hit) => [hit.checkIn.contact.name, hit.found]);
}

describe('searching contacts', () => {
  it('puts names that begin with the query first, then words that do, then the rest', () => {
    expect(found('an').map(([name]) => name)).toEqual(['Anna Berg', 'Bernd Anders', 'Lianne Roth']);
  });

  it('does not mind case and diacritics', () => {
    expect(found('JOAQUIN nunez')).toEqual([['Joaquín Núñez', null]]);
    expect(found('sao paulo')).toEqual([['Bernd Anders', 'São Paulo']]);
    expect(found('gron')).toEqual([['Anna Berg', 'Grøn Energi']]);
  });

  it('looks at aliases, companies, circles, tags and places, and tells what it found', () => {
    expect(found('bernie')).toEqual([['Bernd Anders', 'Bernie']]);
    expect(found('close')).toEqual([['Anna Berg', 'close']]);
    expect(found('#person/client')).toEqual([['Joaquín Núñez', '#person/client']]);
  });

  it('needs every word, in whatever part of the contact', () => {
    expect(found('anna energi')).toEqual([['Anna Berg', 'Grøn Energi']]);
    expect(found('anna paulo')).toEqual([]);
  });

  it('takes the query as text, not as a pattern', () => {
    expect(found('a.*')).toEqual([]);
    expect(found('(')).toEqual([]);
  });
});
