import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/domain/contact';
import { traitInWords } from '../../src/domain/trait-wording';
import { searchForHelp } from '../../src/network/who-can-help';
import type { NoteFacts } from '../../src/notes/facts';
import { contact, conversationNote, networkOf, personNote, TODAY } from '../ui/made-network';

type Notes = readonly (readonly [string, NoteFacts])[];

/** Who is found by what is typed, with why: the best first. */
function helpers(typed: string, people: readonly Contact[], notes: Notes = []) {
  const network = networkOf([...people.map((who) => personNote(who)), ...notes]);
  return searchForHelp(
    network,
    TODAY,
  )(typed).map(
    ({ contact: { name }, reasons }) => `${name} ${reasons.map(traitInWords).join(' · ')}`,
  );
}

describe('who can help', () => {
  test.each<[string, Partial<Contact>, string]>([
    ['edit', { canHelpWith: ['blunt edits'] }, 'Ana can help with blunt edits'],
    ['designers', { roles: ['Service designer'] }, 'Ana works as Service designer'],
    ['acme', { organisations: ['Acme Ltd'] }, 'Ana works at Acme Ltd'],
    ['acme', { pastOrganisations: ['Acme Ltd'] }, 'Ana was at Acme Ltd'],
    ['chess', { interests: ['Chess'] }, 'Ana is interested in Chess'],
  ])('%s is found in what their note says', (typed, known, found) => {
    expect(helpers(typed, [contact('Ana', known)])).toEqual([found]);
  });

  test('what they look for, and what the dead could do, is not', () => {
    const asks = contact('Ana', { lookingFor: ['editing'] });
    const dead = contact('Eve', { canHelpWith: ['editing'], died: true });
    expect(helpers('editing', [asks, dead])).toEqual([]);
  });

  test('topics of past conversations are found, and those of planned ones are not', () => {
    const [ana, ben] = [contact('Ana'), contact('Ben')];
    const notes = [
      conversationNote(ana, TODAY - 9, { topics: ['Pensions'] }),
      conversationNote(ben, TODAY + 9, { topics: ['pensions'] }),
    ];
    expect(helpers('pension', [ana, ben], notes)).toEqual(['Ana talked with you about Pensions']);
  });

  test('who introduced somebody there to you is one step away', () => {
    const people = [
      contact('Ben'),
      contact('Cem', { organisations: ['Acme'], metThrough: ['ben'] }),
      contact('Dora', { pastOrganisations: ['Acme'], metThrough: ['Ben', 'A friend'] }),
    ];
    expect(helpers('acme', people)).toEqual([
      'Cem works at Acme',
      'Dora was at Acme',
      'Ben introduced you to people at Acme',
    ]);
  });

  test('a name of several leads to none of them, and nobody to themselves', () => {
    const twins = ['One', 'Two'].map((name) => contact(name, { aliases: ['Twin'] }));
    const cem = contact('Cem', { organisations: ['Acme'], metThrough: ['Twin', 'Cem'] });
    expect(helpers('acme', [...twins, cem])).toEqual(['Cem works at Acme']);
  });

  test('who has all the words comes before who has a rarer one', () => {
    const people = [
      contact('Ana', { canHelpWith: ['surveys'] }),
      contact('Ben', { roles: ['Data lead'] }),
      contact('Cem', { interests: ['survey data'] }),
      contact('Dora', { roles: ['Data clerk'] }),
    ];
    expect(helpers('survey data', people)[0]).toBe('Cem is interested in survey data');
  });

  test('while nothing is typed, those who offer help stand there; words that say nothing find nobody', () => {
    const people = [
      contact('Ana', { canHelpWith: ['a', 'b'] }),
      contact('Ben', { roles: ['Cook'] }),
    ];
    expect(helpers(' ', people)).toEqual(['Ana can help with a · can help with b']);
    expect(helpers('with the', people)).toEqual([]);
  });
});
