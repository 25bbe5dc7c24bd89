import { describe, expect, test } from 'vitest';
import type { Match } from '../../../src/domain/match';
import { matchesSections } from '../../../src/ui/matches/matches-model';
import { commandOfMatch } from '../../../src/ui/matches/command-of-match';
import { primaryActionOf } from '../../../src/ui/review/primary-action';
import { listItems } from '../../../src/ui/review/list-items';
import { rowOf } from '../../../src/ui/review/row-of';
import { contact, TODAY } from '../made-network';

const AS_SHIPPED = { folded: () => null, showsAll: () => true };
const ANA = contact('Ana Diaz');
const BEN = contact('Ben Cho');

function match(known: Partial<Match> = {}): Match {
  return {
    seeker: ANA,
    wish: 'A data engineer',
    helper: BEN,
    offers: [{ kind: 'can help with', text: 'data engineering' }],
    words: ['data', 'engineer'],
    ...known,
  };
}

describe('the sections of matches', () => {
  test('begin with those of the user, where they have said what they can help with', () => {
    const [mine, theirs] = [match({ helper: null }), match()];
    const shown = (hasOffers: boolean) =>
      matchesSections([theirs, mine], hasOffers, AS_SHIPPED).map(({ title, subjects }) => [
        title,
        subjects.map((subject) => subject.kind === 'match' && subject.match),
      ]);
    expect(shown(true)).toEqual([
      ['You could help', [mine]],
      ['Who could help whom', [theirs]],
    ]);
    expect(shown(false)).toEqual([['Who could help whom', [theirs]]]);
  });

  test('say so where there is none', () => {
    const notes = matchesSections([], true, AS_SHIPPED).map(({ note }) => note?.kind);
    expect(notes).toEqual(['calm', 'calm']);
  });
});

describe('the row of a match', () => {
  test('names both, the words they share and what each says', () => {
    const row = rowOf({ kind: 'match', match: match() }, TODAY);
    expect(row).toMatchObject({
      path: ANA.path,
      title: 'Ana Diaz and Ben Cho',
      aside: 'data, engineer',
      detail: 'Ana looks for a data engineer; Ben can help with data engineering',
      match: {
        seeker: ANA.path,
        wish: 'A data engineer',
        helper: BEN.path,
        offers: ['data engineering'],
      },
    });
    expect(row.contacts.map(({ path }) => path)).toEqual([ANA.path, BEN.path]);
  });

  test('is known apart from other matches of the same two', () => {
    const sections = matchesSections([match(), match({ wish: 'Chess' })], false, AS_SHIPPED);
    const keys = listItems(sections).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('begins a conversation with whom the user can help, where Space is pressed', () => {
    const sections = matchesSections([match({ helper: null })], true, AS_SHIPPED);
    const row = listItems(sections).find(({ kind }) => kind === 'row');
    expect(row === undefined ? null : primaryActionOf(row)).toBe('run command');
    expect(commandOfMatch(match({ helper: null }))?.id).toBe('start-conversation-with-contact');
  });
});
