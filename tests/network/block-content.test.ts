import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/headless/markdown/yaml';
import { blockContent, type BlockContent } from '../../src/network/block-content';
import type { Network } from '../../src/network/network';
import { reviewOf } from '../../src/network/review';
import { readBlockOptions } from '../../src/notes/code-block/block-options';
import { networkOf } from './vault';

/** 2026-11-22. */
const TODAY = 20_779;

function person(properties: string, log = ''): string {
  return `---\ntype: person\n${properties}\n---\n## Log\n${log}\n`;
}

const NOTES = {
  'People/Ana.md': person(
    'circle: close\ntags: [client/new]\ncompany: "[[Acme]]"\nbirthday: 1980-12-01',
    '- [[2026-11-30]] #via/video\n- [[2026-08-20]] #via/call\n- [[2026-08-20]] Again\n- [[2026-07-01]] Met',
  ),
  'People/Ben.md': person('circle: close\ncompany: Papaya Press', '- [[2026-09-01]] Met'),
  'People/Cho.md': person('circle: inner\nbirthday: 1990-11-24', '- [[2026-10-01]] Met'),
  'People/Dan.md': person('circle: inner', '- [[2026-11-22]] Met'),
  'People/Eva.md': person('company: Acme\nbirthday: 2000-05-05'),
  'Tasks.md':
    '- [ ] Write [[Ana]] 📅 2026-11-20\n- [ ] Ask [[Ben]] and [[Cho]] 📅 2026-11-25\n- [ ] Old one for [[Cho]] 📅 2026-01-01\n',
  'Desk.md': '',
};

function content(
  source: string,
  {
    notes = NOTES,
    path = 'Desk.md',
  }: { readonly notes?: Readonly<Record<string, string>>; readonly path?: string } = {},
): BlockContent {
  const network: Network = networkOf(notes);
  const reading = readBlockOptions(source, parseYaml);
  if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));
  return blockContent(reviewOf(network, TODAY), network, reading.options, path);
}

/** What a block shows in short: names, or what tasks say, and how many there are. */
function shown(source: string): string {
  const found = content(source);
  const listed = (names: readonly string[], all: number): string => `${names.join(', ')} of ${all}`;
  switch (found.kind) {
    case 'review':
      return listed(
        found.checkIns.shown.map(({ contact }) => contact.name),
        found.checkIns.all,
      );
    case 'follow-ups':
      return listed(
        found.followUps.shown.map(({ text }) => text ?? ''),
        found.followUps.all,
      );
    case 'milestones':
      return listed(
        found.milestones.shown.map(({ contact }) => contact.name),
        found.milestones.all,
      );
    case 'contact':
      return found.checkIn.contact.name;
    case 'unclear contact':
    case 'no contact':
    case 'nobody':
      return found.kind;
  }
}

describe('what a block shows', () => {
  it.each([
    ['', 'Cho, Ben of 2'],
    ['limit: 1', 'Cho of 2'],
    ['circle: close', 'Ben of 1'],
    ['circle: [close, inner]', 'Cho, Ben of 2'],
    ['contact: Cho', 'Cho of 1'],
    ['contact: Dan', ' of 0'],
    ['company: Acme', ' of 0'],
    ['company: Papaya press', 'Ben of 1'],
    ['tag: client', ' of 0'],
    ['circle: unheard of', 'nobody'],
    ['circle: inner\ncontact: Ben', 'nobody'],
    ['show: follow-ups', 'Write Ana, Ask Ben and Cho of 2'],
    ['show: follow-ups\nlimit: 1', 'Write Ana of 2'],
    ['show: follow-ups\ncontact: [[Ben]]', 'Ask Ben and Cho of 1'],
    ['show: follow-ups\ntag: client', 'Write Ana of 1'],
    ['show: follow-ups\ncompany: acme', 'Write Ana of 1'],
    ['show: milestones', 'Cho, Ana of 2'],
    ['show: milestones\ncircle: close', 'Ana of 1'],
    ['show: milestones\ncontact: Eva', ' of 0'],
    ['show: contact\ncontact: ana', 'Ana'],
    ['show: contact', 'no contact'],
    ['contact: Nobody', 'unclear contact'],
  ])('%j: %s', (source, expected) => {
    expect(shown(source)).toBe(expected);
  });

  it('keeps within the daily budget, which contacts of the day use up, unless it says how many', () => {
    const names = Array.from({ length: 8 }, (_, index) => `P${index}`);
    const overdue = names.map(
      (name) => [`${name}.md`, person('circle: inner', '- [[2026-09-01]] Met')] as const,
    );
    const notes = { ...Object.fromEntries(overdue), 'Dan.md': NOTES['People/Dan.md'] };
    expect(content('', { notes })).toMatchObject({ checkIns: { all: 8 } });
    const proposed = (source: string): number => {
      const found = content(source, { notes });
      return found.kind === 'review' ? found.checkIns.shown.length : Number.NaN;
    };
    expect(proposed('')).toBe(4);
    expect(proposed('circle: inner')).toBe(4);
    expect(proposed('limit: 7')).toBe(7);
    expect(proposed('limit: 100')).toBe(8);
  });

  it('tells who is next where nobody is due', () => {
    const found = content('circle: inner\ncontact: Dan');
    expect(found).toMatchObject({ tracked: true, next: { contact: { name: 'Dan' } } });
    expect(content('contact: Eva')).toMatchObject({ tracked: false, next: null });
  });

  it('is at most ten where it doesn’t say how many', () => {
    const tasks = Array.from({ length: 12 }, (_, index) => `- [ ] Write [[Ana]] ${index}\n`);
    const notes = { ...NOTES, 'Tasks.md': tasks.join('') };
    const found = content('show: follow-ups', { notes });
    expect(found).toMatchObject({ followUps: { all: 12, shown: { length: 10 } } });
  });
});

describe('a block that shows a contact', () => {
  it('shows the one whose note holds it, unless it names another', () => {
    const path = 'People/Ben.md';
    const name = (source: string): unknown => {
      const found = content(source, { path });
      return found.kind === 'contact' ? found.checkIn.contact.name : found.kind;
    };
    expect(name('show: contact')).toBe('Ben');
    expect(name('show: contact\ncontact: Cho')).toBe('Cho');
  });

  it('has the check-in, open follow-ups, the next milestone and what happened, newest first', () => {
    const found = content('show: contact\ncontact: Ana\nlimit: 2');
    if (found.kind !== 'contact') throw new Error(found.kind);
    expect(found.checkIn.status).toBe('planned');
    expect(found.followUps.shown.map(({ text }) => text)).toEqual(['Write Ana']);
    expect(found.milestone).toMatchObject({ on: TODAY + 9, years: 46 });
    expect(found.interactions.all).toBe(3);
    expect(found.interactions.shown.map(({ strongest }) => TODAY - strongest.on)).toEqual([-8, 94]);
  });

  it('looks a year ahead for a milestone', () => {
    expect(content('show: contact\ncontact: Eva')).toMatchObject({ milestone: { years: 27 } });
    expect(content('show: contact\ncontact: Dan')).toMatchObject({ milestone: null });
  });

  it('leaves stale follow-ups to the review', () => {
    expect(content('show: contact\ncontact: Cho')).toMatchObject({ followUps: { all: 1 } });
  });
});
