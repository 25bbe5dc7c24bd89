import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/contact';
import { parseYaml } from '../../../src/headless/markdown/yaml';
import type { Network } from '../../../src/network/network';
import { reviewOf } from '../../../src/network/review';
import { readBlockOptions } from '../../../src/notes/code-block/block-options';
import { blockModel, type BlockModel } from '../../../src/ui/code-block/block-model';
import { rowOf } from '../../../src/ui/review/row-of';
import type { Section } from '../../../src/ui/review/sections';
import { contact, conversationNote, networkOf, personNote, TODAY } from '../made-network';

const ANA = contact('Ana Diaz', { circle: 'close', tags: ['client'], organisations: ['Acme'] });
const BEN = contact('Ben Cho', { circle: 'steady' });

const NETWORK = networkOf([
  personNote(ANA, [TODAY - 94]),
  personNote(BEN, [TODAY - 2]),
  conversationNote(ANA, TODAY - 120, { channel: 'call', topics: ['hiring'] }),
]);

function model(source: string, network: Network = NETWORK, path = 'Desk.md'): BlockModel {
  const reading = readBlockOptions(source, parseYaml);
  if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));
  return blockModel(reviewOf(network, TODAY), network, reading.options, path);
}

function sections(source: string, network?: Network, path?: string): readonly Section[] {
  const found = model(source, network, path);
  if (found.kind === 'unclear') throw new Error(found.message);
  return found.sections;
}

/** The sections in short: title, count, then rows, or the sentence in their place. */
function told(all: readonly Section[]): readonly string[] {
  return all.flatMap(({ title, count, subjects, note }) => [
    count === '' ? title : `${title} (${count})`,
    ...subjects.map((subject) => {
      const row = rowOf(subject, TODAY);
      return `- ${row.title}: ${row.detail}`;
    }),
    ...(note === null ? [] : [note.text]),
  ]);
}

function only(who: Partial<Contact> = {}, days: readonly number[] = []): Network {
  return networkOf([personNote(contact('Ana Diaz', who), days)]);
}

describe('the title of a block', () => {
  it.each([
    ['', 'Today'],
    ['show: follow-ups', 'Follow-ups'],
    ['show: milestones', 'Milestones'],
    ['circle: [inner, close]', 'Today · inner, close'],
    ['tag: #client', 'Today · #client'],
    ['company: [[Acme]]', 'Today · Acme'],
    ['circle: close\ntag: client\ncompany: Acme', 'Today · close · #client · Acme'],
    ['contact: Ben Cho', 'Today · Ben Cho'],
    ['contact: [[Ben Cho]]', 'Today · Ben Cho'],
    ['contact: [[Ben Cho|Benno]]', 'Today · Ben Cho'],
  ])('says what it shows: %j', (source, title) => {
    expect(sections(source).map((section) => section.title)).toEqual([title]);
  });
});

describe('a list in a block', () => {
  it('has the rows of the review and no fold', () => {
    const all = sections('');
    expect(told(all)).toEqual(['Today (1)', '- Ana Diaz: 2 months over · recorded on 20 Aug']);
    expect(all[0]?.folded).toBeNull();
  });

  it('counts what it leaves out', () => {
    const people = ['A', 'B', 'C'].map((name) =>
      personNote(contact(name, { circle: 'inner' }), [TODAY - 60]),
    );
    expect(sections('limit: 2', networkOf(people))[0]?.count).toBe('2 of 3');
  });
});

describe('an empty block says what to do', () => {
  it.each([
    ['', networkOf([]), /^No contacts yet\. Open the review/],
    ['show: milestones', networkOf([]), /^No contacts yet\. Open the review/],
    ['', only(), /^No contact here has a cadence yet\. Give one a circle/],
    [
      '',
      only({ circle: 'close' }, [TODAY - 20]),
      /^Nothing is due today\. Next is Ana Diaz, in 10 days\.$/,
    ],
    ['', only({ circle: 'close', paused: true }, [TODAY - 90]), /^Nothing is due today\.$/],
    ['show: follow-ups', only(), /^No follow-ups are open\. A task that links a contact/],
    ['show: milestones', only(), /^No milestones in the next 14 days\. A birthday/],
    ['circle: inner', only(), /^No contact matches inner\.$/],
  ] as const)('%j', (source, network, text) => {
    const [section, ...others] = sections(source, network);
    expect(others).toEqual([]);
    expect(section?.subjects).toEqual([]);
    expect(section?.note?.text).toMatch(text);
  });

  it.each([
    ['a circle that the settings don’t know', 'circle: innr\ntag: x', only(), 'innr'],
    ['one that only a note knows', 'circle: colse', only({ circle: 'colse' }), 'colse'],
  ])('says of %s what is allowed, where there is nothing to show', (_, source, network, word) => {
    expect(() => sections(source, network)).toThrow(
      `There is no circle “${word}”; the circles are inner, close, steady, warm and distant.`,
    );
  });

  it('also where today’s contacts use up the budget', () => {
    const rules = { dailyBudget: 1 };
    const network = networkOf(
      [
        personNote(contact('Ana', { circle: 'inner' }), [TODAY - 60]),
        personNote(contact('Ben', { circle: 'inner' }), [TODAY]),
      ],
      rules,
    );
    expect(sections('', network)[0]?.note?.text).toMatch(/1 contact can wait.*“limit: 5”/);
    expect(told(sections('limit: 5', network))[1]).toMatch(/^- Ana/);
  });
});

describe('a contact in a block', () => {
  it('has its standing, and what happened, newest first', () => {
    expect(told(sections('show: contact\ncontact: Ana Diaz'))).toEqual([
      'Contact (Overdue)',
      '- Ana Diaz: 2 months over · recorded on 20 Aug',
      'Interactions (2)',
      '- 20 Aug 2026: Recorded by hand · Ana Diaz',
      `- 25 Jul 2026: Conversation · call · hiring · ${String(TODAY - 120)} Ana Diaz`,
    ]);
  });

  it('has the next milestone', () => {
    const network = only({ birthday: { month: 3, day: 1, year: null } }, [TODAY]);
    expect(told(sections('show: contact', network, 'People/Ana Diaz.md')).slice(2, 4)).toEqual([
      'Next milestone',
      '- Ana Diaz: Birthday in 3 months',
    ]);
  });

  it('says that nothing is recorded', () => {
    const all = sections('show: contact\ncontact: Ana Diaz', only());
    expect(told(all).at(-1)).toMatch(/^No contact recorded\. Link the contact/);
  });

  it.each([
    ['show: contact', '', /isn’t a contact’s\. Name the contact to show, for example/],
    [
      'contact: Anna Diaz',
      'contact: Anna Diaz',
      /^There is no contact “Anna Diaz”\. Nearest: Ana Diaz\.$/,
    ],
    ['contact: Zebedee', 'contact: Zebedee', /^There is no contact “Zebedee”\.$/],
  ])('is asked for where it is unclear: %j', (source, option, message) => {
    const found = model(source);
    expect(found).toMatchObject({ kind: 'unclear', option });
    expect(found.kind === 'unclear' && found.message).toMatch(message);
  });

  it('is asked for by path where several have its name', () => {
    const network = networkOf([
      personNote(contact('Ana Diaz')),
      personNote(contact('Ana Diaz', { path: 'Clients/Ana Diaz.md' })),
    ]);
    expect(model('contact: Ana Diaz', network)).toMatchObject({
      kind: 'unclear',
      message:
        'Several contacts are called “Ana Diaz”. Name one by its path: Clients/Ana Diaz.md and People/Ana Diaz.md.',
    });
  });
});
