import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/domain/contact';
import { NO_DETAILS } from '../../src/domain/interaction';
import { keyOfMatch } from '../../src/domain/match';
import type { Rules } from '../../src/domain/rules';
import { matchesOf } from '../../src/network/matches';
import { NO_FACTS, type NoteFacts } from '../../src/notes/facts';
import { contact, networkOf, personNote, TODAY } from '../ui/made-network';

type Notes = readonly (readonly [string, NoteFacts])[];

/** The matches among some people, in short: who, whom and by which words; the best first. */
function among(
  people: readonly Contact[],
  { rules, notes = [] }: { readonly rules?: Partial<Rules>; readonly notes?: Notes } = {},
) {
  const network = networkOf([...people.map((who) => personNote(who)), ...notes], rules);
  return matchesOf(network, TODAY).map(({ seeker, helper, words }) =>
    [seeker.name, helper?.name ?? 'me', ...words].join(' '),
  );
}

const ANA = contact('Ana', { lookingFor: ['a data engineer'] });
const BEN = contact('Ben', { canHelpWith: ['data engineering'] });

describe('matches', () => {
  test.each<[string, Partial<Contact>, readonly string[]]>([
    ['what they can help with', { canHelpWith: ['engineering'] }, ['Ana Cem engineer']],
    ['what they do', { roles: ['Engineer'] }, ['Ana Cem engineer']],
    ['what they are interested in', { interests: ['open data'] }, ['Ana Cem data']],
    ['where they are', { organisations: ['Data Ltd'] }, ['Ana Cem data']],
    ['where they were', { pastOrganisations: ['Data Ltd'] }, []],
    ['what they look for', { lookingFor: ['data'] }, []],
    ['nothing', {}, []],
  ])('are found by %s', (_, known, found) => {
    expect(among([ANA, contact('Cem', known)])).toEqual(found);
  });

  test('stand with the most and rarest words first, those first that answer all of a wish', () => {
    const cem = contact('Cem', { canHelpWith: ['data'] });
    const dora = contact('Dora', { lookingFor: ['data', 'a lighthouse'] });
    const eve = contact('Eve', { canHelpWith: ['lighthouses', 'open data'] });
    expect(among([ANA, BEN, cem, dora, eve])).toEqual([
      'Ana Ben data engineer',
      'Dora Eve lighthouse',
      ...['Dora Ben data', 'Dora Cem data', 'Dora Eve data', 'Ana Cem data', 'Ana Eve data'],
    ]);
  });

  test('are never of somebody with themselves, nor of the dead', () => {
    const both = contact('Both', { lookingFor: ['data'], canHelpWith: ['data'] });
    const dead = { ...both, path: 'People/Dead.md', name: 'Dead', died: true };
    expect(among([both, dead])).toEqual([]);
  });

  test('are made with what the user can help with', () => {
    expect(among([ANA, BEN], { rules: { myOffers: ['engineers’ pay', 'Chess'] } })).toEqual([
      'Ana Ben data engineer',
      'Ana me engineer',
    ]);
  });

  test('leave out those whom the user has introduced', () => {
    const introduced: NoteFacts = {
      ...NO_FACTS,
      conversation: {
        on: TODAY - 10,
        participants: [{ link: 'Ana' }, { link: 'Ben' }],
        event: null,
        details: { ...NO_DETAILS, channel: 'introduction', introduced: true },
      },
    };
    expect(among([ANA, BEN], { notes: [['Meetings/Intro.md', introduced]] })).toEqual([]);
  });

  test('name the best five for each thing that somebody looks for', () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      contact(`Helper ${index}`, index === 8 ? { canHelpWith: ['data'] } : { interests: ['data'] }),
    );
    const found = among([ANA, ...many]);
    expect(found).toHaveLength(5);
    expect(found[0]).toBe('Ana Helper 8 data');
  });

  test('are not made by a word alone that more than a hundred people have', () => {
    const many = Array.from({ length: 101 }, (_, index) =>
      contact(`Helper ${index}`, { roles: ['Engineer'] }),
    );
    expect(among([ANA, ...many])).toEqual([]);
    expect(among([ANA, BEN, ...many])).toEqual(['Ana Ben data engineer']);
  });

  test('are made by such a word with those who say they can help with it, unless they are as many', () => {
    const many = Array.from({ length: 120 }, (_, index) =>
      contact(`Helper ${index}`, { roles: ['Data engineer'] }),
    );
    expect(among([ANA, ...many])).toEqual([]);
    expect(among([ANA, ...many, BEN])).toEqual(['Ana Ben data engineer']);
    const allHelp = many.map((who) => ({ ...who, canHelpWith: ['data engineering'] }));
    expect(among([ANA, ...allHelp, BEN])).toEqual([]);
  });

  test('are made by two such words with those who have both', () => {
    const each = ['Data steward', 'Software engineer'].flatMap((role, kind) =>
      Array.from({ length: 101 }, (_, index) =>
        contact(`Helper ${kind} ${index}`, { roles: [role] }),
      ),
    );
    const cem = contact('Cem', { roles: ['Data engineer'] });
    expect(among([ANA, ...each, cem])).toEqual(['Ana Cem data engineer']);
  });

  test('stand first where they answer more of a wish, though another word of it is rarer', () => {
    const dora = contact('Dora', { lookingFor: ['a service designer for the harbour'] });
    const pilot = contact('Eve', { roles: ['Harbour pilot'] });
    const designers = ['Fay', 'Gil', 'Hal', 'Ida'].map((name) =>
      contact(name, { roles: ['Service designer'] }),
    );
    expect(among([dora, pilot, ...designers])).toEqual([
      ...['Fay', 'Gil', 'Hal', 'Ida'].map((name) => `Dora ${name} service designer`),
      'Dora Eve harbour',
    ]);
  });

  test('that are dismissed make room for the next, and are back once a text changes', () => {
    const many = Array.from({ length: 6 }, (_, index) =>
      contact(`Helper ${index}`, { canHelpWith: ['data'] }),
    );
    const network = networkOf([ANA, ...many].map((who) => personNote(who)));
    const before = matchesOf(network, TODAY);
    const dismissed = before.slice(0, 1).map(keyOfMatch);
    const names = (found: typeof before) => found.map(({ helper }) => helper?.name);
    expect(names(matchesOf(network, TODAY, dismissed))).toEqual(
      [1, 2, 3, 4, 5].map((index) => `Helper ${index}`),
    );
    const changed = { ...ANA, lookingFor: ['a data engineer, part-time'] };
    network.apply(...personNote(changed));
    expect(names(matchesOf(network, TODAY, dismissed))).toEqual(names(before));
  });
});
