import { describe, expect, it } from 'vitest';
import type { Network } from '../../../src/network/network';
import { reviewOf } from '../../../src/network/review';
import { Rhythms } from '../../../src/network/uncircled';
import type { NoteFacts } from '../../../src/notes/facts';
import { ContactSearch } from '../../../src/ui/review/contact-search';
import { rowOf } from '../../../src/ui/review/row-of';
import { sectionsOf, type Choices, type Section } from '../../../src/ui/review/sections';
import { contact, networkOf, personNote, TODAY } from '../made-network';

function sections(network: Network, choices: Partial<Choices> = {}): readonly Section[] {
  const source = {
    review: reviewOf(network, TODAY),
    network,
    search: new ContactSearch(),
    rhythms: new Rhythms(),
  };
  return sectionsOf(source, { query: '', folds: {}, allDue: false, ...choices });
}

function section(all: readonly Section[], id: Section['id']): Section {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No section ${id}`);
  return found;
}

function titles({ subjects }: Section): readonly string[] {
  return subjects.map((subject) => rowOf(subject, TODAY).title);
}

function overdue(count: number): readonly (readonly [string, NoteFacts])[] {
  return Array.from({ length: count }, (_, index) =>
    personNote(contact(`Contact ${index}`, { circle: 'inner' }), [TODAY - 60 + index]),
  );
}

function task(text: string, dueOn: number | null): NoteFacts['tasks'][number] {
  const rest = { line: 4, endLine: 4, links: [], leadingLink: null, waiting: false };
  return { ...rest, text: { text, dueOn, startsOn: null } };
}

describe('today', () => {
  it('proposes what the daily budget allows, and offers the rest', () => {
    const today = section(sections(networkOf(overdue(8))), 'today');
    expect(today.subjects).toHaveLength(5);
    expect(today.count).toBe('5 of 8');
    expect(today.more).toBe('Show 3 more');
  });

  it('shows all that is due on demand', () => {
    const today = section(sections(networkOf(overdue(8)), { allDue: true }), 'today');
    expect(today.subjects).toHaveLength(8);
    expect(today.count).toBe('8');
    expect(today.more).toBe('Show fewer');
  });

  it('says when the next is due if nothing is', () => {
    const ana = contact('Ana Diaz', { circle: 'inner' });
    const ben = contact('Ben Cho', { circle: 'steady' });
    const network = networkOf([personNote(ana, [TODAY - 11]), personNote(ben, [TODAY - 2])]);
    const today = section(sections(network), 'today');
    expect(today.subjects).toEqual([]);
    expect(today.note?.text).toBe('Nothing is due today. Next is Ana Diaz, in 3 days.');
  });

  it('is calm once the budget is used up', () => {
    const met = contact('Ana Diaz', { circle: 'inner' });
    const network = networkOf([...overdue(3), personNote(met, [TODAY])], { dailyBudget: 1 });
    const today = section(sections(network), 'today');
    expect(today.note?.text).toBe('You have been in touch with 1 person today. The rest can wait.');
    expect(today.count).toBe('0 of 3');
    expect(today.more).toBe('Show 3 more');
  });
});

describe('follow-ups', () => {
  const ana = contact('Ana Diaz', { circle: 'close' });
  const tasks = [
    task('Late', TODAY - 3),
    task('Today', TODAY),
    task('Undated', null),
    task('Forgotten', TODAY - 200),
  ];
  const all = sections(networkOf([personNote(ana, [TODAY - 3], { tasks })]));
  const ids = all.map(({ id }) => id);

  it('stand above the check-ins when they are overdue', () => {
    expect(titles(section(all, 'overdue follow-ups'))).toEqual(['Late']);
    expect(ids.indexOf('overdue follow-ups')).toBeLessThan(ids.indexOf('today'));
  });

  it('stand below them otherwise', () => {
    expect(titles(section(all, 'follow-ups'))).toEqual(['Today', 'Undated']);
    expect(section(all, 'follow-ups').count).toBe('2');
    expect(ids.indexOf('today')).toBeLessThan(ids.indexOf('follow-ups'));
  });

  it('that are stale come last of all but the list of contacts, folded and without a count', () => {
    expect(titles(section(all, 'stale follow-ups'))).toEqual(['Forgotten']);
    expect(section(all, 'stale follow-ups')).toMatchObject({ folded: true, count: '' });
    expect(ids.slice(-2)).toEqual(['stale follow-ups', 'all contacts']);
  });
});

describe('folding', () => {
  it('is as shipped until the user decides otherwise', () => {
    const network = networkOf(overdue(1));
    expect(section(sections(network), 'today').folded).toBe(false);
    expect(section(sections(network), 'all contacts').folded).toBe(true);
    const folds = { today: true, 'all contacts': false };
    expect(section(sections(network, { folds }), 'today').folded).toBe(true);
    expect(titles(section(sections(network, { folds }), 'all contacts'))).toEqual(['Contact 0']);
  });
});

describe('circles', () => {
  const days = (count: number, gap: number): readonly number[] =>
    Array.from({ length: count }, (_, index) => TODAY - index * gap);
  const people = [
    personNote(contact('Ana'), days(5, 14)),
    personNote(contact('Ben'), days(9, 90)),
    personNote(contact('Cho'), [TODAY]),
  ];

  it('are proposed where nobody has a cadence, most met first', () => {
    const all = sections(networkOf(people));
    expect(all.map(({ id }) => id)).toEqual(['suggested circles', 'no rhythm', 'all contacts']);
    const suggested = section(all, 'suggested circles');
    expect(suggested.subjects.map((subject) => rowOf(subject, TODAY))).toMatchObject([
      { title: 'Ben', aside: 'steady' },
      { title: 'Ana', aside: 'inner' },
    ]);
    expect(suggested.note?.text).toMatch(/^No contact has a cadence yet/);
    expect(titles(section(all, 'no rhythm'))).toEqual(['Cho']);
  });

  it('go on being proposed to the others once one contact has a circle', () => {
    const withCircle = personNote(contact('Dan', { circle: 'close' }), [TODAY]);
    const all = sections(networkOf([...people, withCircle]));
    expect(titles(section(all, 'suggested circles'))).toEqual(['Ben', 'Ana']);
    expect(section(all, 'suggested circles').note).toMatchObject({ kind: 'circles', text: '' });
  });

  it('can be chosen for those without one, also once others have a cadence', () => {
    const tracked = personNote(contact('Dan', { circle: 'close' }), [TODAY]);
    const all = sections(networkOf([personNote(contact('Cho'), [TODAY]), tracked]));
    expect(titles(section(all, 'no rhythm'))).toEqual(['Cho']);
    expect(section(all, 'no rhythm').folded).toBe(true);
  });

  it('are explained where none can be proposed', () => {
    const all = sections(networkOf([personNote(contact('Cho'), [TODAY])]));
    expect(section(all, 'suggested circles').note?.kind).toBe('no circles');
    expect(titles(section(all, 'no rhythm'))).toEqual(['Cho']);
  });

  it('are not proposed to those who have died or want no cadence', () => {
    const all = sections(
      networkOf([
        personNote(contact('Ana', { died: true }), days(5, 14)),
        personNote(contact('Ben', { cadence: 'never' }), days(5, 14)),
      ]),
    );
    expect(all.map(({ id }) => id)).toEqual(['suggested circles', 'all contacts']);
    expect(section(all, 'suggested circles').subjects).toEqual([]);
  });
});

describe('other sections', () => {
  it('list what is not understood even before there is a contact', () => {
    const problem = { path: 'Note.md', property: 'date', value: 'soon', message: 'Not a day.' };
    const { contact: _, ...facts } = personNote(contact('Nobody'))[1];
    const network = networkOf([['Note.md', { ...facts, contact: null, problems: [problem] }]]);
    expect(sections(network).map(({ id }) => id)).toEqual(['problems']);
  });

  it('give way to the hits of a search', () => {
    const all = sections(networkOf(overdue(3)), { query: 'contact 1' });
    expect(all).toMatchObject([{ id: 'results', folded: null, count: '1' }]);
    expect(all.map(titles)).toEqual([['Contact 1']]);
  });

  it('say that a search found nothing, and give the query as it was typed', () => {
    const [results] = sections(networkOf(overdue(3)), { query: ' Nobody ' });
    expect(results?.note).toEqual({ kind: 'no hit', text: 'No contact matches “Nobody”.' });
  });
});
