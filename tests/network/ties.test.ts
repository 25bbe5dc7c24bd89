import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/domain/contact';
import {
  goneQuiet,
  groupTies,
  organisationsKnown,
  tiesOf,
  whoCouldRefer,
  whoOfferedHelp,
} from '../../src/network/ties';
import {
  circles,
  contact,
  conversationNote,
  networkOf,
  personNote,
  TODAY,
} from '../ui/made-network';

const CIRCLES = circles('inner', 'close', 'steady');

/** The ties to contacts who were last met so many days ago, or never. */
function ties(...people: readonly (readonly [Contact, ...(readonly number[])])[]) {
  const notes = people.flatMap(([who, ...ago]) => [
    personNote(who),
    ...ago.map((days) => conversationNote(who, TODAY - days, days % 2 === 1 ? HELPED : {})),
  ]);
  return tiesOf(networkOf(notes), TODAY);
}

const HELPED = { received: ['referral'] };
const names = (found: readonly { readonly contact: Contact }[]) =>
  found.map(({ contact: { name } }) => name);

const ANA = contact('Ana', { circle: 'close', organisations: ['Acme'], roles: ['Engineer'] });
const BEN = contact('Ben', { circle: 'inner', organisations: ['ACME', 'Zeta'] });
const CEM = contact('Cem', { circle: 'friends', organisations: ['Zeta'], canHelpWith: ['hiring'] });
const DORA = contact('Dora', {});
const OLD_FRIEND = [400, 420, 440, 460, 480, 500];

describe('ties counted by what contacts share', () => {
  const known = ties([ANA, 10], [BEN, 200], [CEM, ...OLD_FRIEND], [DORA]);

  test('circles stand in their order, then unknown ones, then none', () => {
    const groups = groupTies(known, 'circle', CIRCLES);
    expect(groups.map(({ name, ties: members }) => [name, names(members)])).toEqual([
      ['inner', ['Ben']],
      ['close', ['Ana']],
      ['friends', ['Cem']],
      [null, ['Dora']],
    ]);
  });

  test('organisations go by their name in any case, the largest first, each member once', () => {
    const groups = groupTies(known, 'organisation', CIRCLES);
    expect(groups.map(({ name, ties: members }) => [name, names(members)])).toEqual([
      ['Acme', ['Ana', 'Ben']],
      ['Zeta', ['Ben', 'Cem']],
      [null, ['Dora']],
    ]);
  });

  test('the dead are left out', () => {
    expect(ties([contact('Eve', { died: true }), 10])).toEqual([]);
  });
});

test('a strong tie has gone quiet once it is not warm any more', () => {
  const [talker, friend] = [contact('Talker'), contact('Friend')];
  const known = ties(
    [CEM, ...OLD_FRIEND],
    [talker, 10, ...OLD_FRIEND],
    [friend, 500, ...OLD_FRIEND, 520],
    [DORA],
  );
  expect(names(goneQuiet(known))).toEqual(['Friend', 'Cem']);
});

test('an organisation is open where a tie there is warm or strong', () => {
  const known = ties([ANA, 10], [BEN, 200], [CEM, ...OLD_FRIEND]);
  expect(
    whoCouldRefer(known).map(({ organisation, ties: able }) => [organisation, names(able)]),
  ).toEqual([
    ['Acme', ['Ana']],
    ['Zeta', ['Cem']],
  ]);
});

test('who helped before comes before who says they can help', () => {
  const known = ties([CEM], [ANA, 11, 13], [BEN, 15], [DORA, 10]);
  expect(names(whoOfferedHelp(known))).toEqual(['Ana', 'Ben', 'Cem']);
});

test('an organisation has those who are there, and those who were', () => {
  const moved = contact('Moved', {
    organisations: ['Zeta'],
    pastOrganisations: ['acme', 'Acme', 'Old Co'],
  });
  const back = contact('Back', { organisations: ['Acme'], pastOrganisations: ['ACME'] });
  const known = ties([ANA, 10], [moved, 20], [back], [DORA, 5]);
  expect(
    organisationsKnown(known).map(({ organisation, now, past }) => [
      organisation,
      names(now),
      names(past),
    ]),
  ).toEqual([
    ['Acme', ['Ana', 'Back'], ['Moved']],
    ['Zeta', ['Moved'], []],
    ['Old Co', [], ['Moved']],
  ]);
});
