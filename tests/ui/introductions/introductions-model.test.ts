import { describe, expect, it } from 'vitest';
import type { Introduction } from '../../../src/domain/introduction';
import { introductionSections } from '../../../src/ui/introductions/introductions-model';
import { listItems } from '../../../src/ui/review/list-items';
import { primaryActionOf } from '../../../src/ui/review/primary-action';
import { rowOf } from '../../../src/ui/review/row-of';
import { contact, TODAY } from '../made-network';

const AS_SHIPPED = { folded: () => null, showsAll: () => true };
const [ANA, BEN, CEM] = [contact('Ana'), contact('Ben'), contact('Cem')];

function made(known: Partial<Introduction> = {}): Introduction {
  return {
    on: TODAY - 20,
    path: 'Day.md',
    line: 3,
    contacts: [ANA, BEN],
    outcome: null,
    lastContactOn: TODAY - 20,
    isAskedThatDay: false,
    ...known,
  };
}

const sections = (introductions: readonly Introduction[]) =>
  introductionSections({ introductions, connectors: [], today: TODAY }, AS_SHIPPED);

describe('the sections of introductions', () => {
  it('part those of which nobody knows what came from the others, the latest first', () => {
    const [old, late] = [made({ on: TODAY - 50 }), made()];
    const known = made({ outcome: 'helped' });
    expect(sections([old, known, late]).map(({ id, subjects }) => [id, subjects])).toEqual([
      ['open', [late, old].map((introduction) => ({ kind: 'introduction', introduction }))],
      ['known', [{ kind: 'introduction', introduction: known }]],
      ['through', []],
    ]);
  });

  it('leave out what is yet to come, and are none where nothing is recorded', () => {
    expect(sections([made({ on: TODAY + 1 })])).toEqual([]);
  });

  it('name those through whom others came, and how many', () => {
    const connector = { contact: ANA, introduced: [BEN], beyond: [CEM] };
    const told = { introductions: [], connectors: [connector], today: TODAY };
    const through = introductionSections(told, AS_SHIPPED).at(-1)?.subjects ?? [];
    expect(through).toMatchObject([
      { aside: '2 people', detail: 'Introduced you to Ben; through them Cem' },
    ]);
  });
});

describe('the row of an introduction', () => {
  it.each<[Partial<Introduction>, string]>([
    [{}, 'No word since'],
    [{ lastContactOn: null }, 'No word since'],
    [{ lastContactOn: TODAY - 1 }, 'In touch with one of them yesterday'],
    [{ outcome: 'talked' }, 'They talked'],
    [{ outcome: 'hired' }, 'Hired'],
  ])('says what came of it: %j', (known, detail) => {
    const row = rowOf({ kind: 'introduction', introduction: made(known) }, TODAY);
    expect(row).toMatchObject({ title: 'Ana and Ben', aside: '2 weeks ago', detail, line: 3 });
  });

  it('asks what came of it by Space', () => {
    const items = listItems(sections([made()])).filter(({ kind }) => kind === 'row');
    expect(items.map(primaryActionOf)).toEqual(['tell outcome']);
  });
});
