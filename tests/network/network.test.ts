import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/domain/day';
import { TODAY } from '../domain/builders';
import { evidence, factsOf, networkOf } from './vault';

const ANA = '---\ntype: person\n---\n';

describe('a network', () => {
  it('moves what a note contributed when the note is renamed', () => {
    const text = '- [x] Call [[Ana]]\n';
    const network = networkOf({ 'Ana.md': ANA, '2026-11-20.md': text });
    network.apply('2026-11-20.md', null);
    const { contacts } = network.apply('2026-11-21.md', factsOf('2026-11-21.md', text));
    expect(contacts).toEqual(new Set(['Ana.md']));
    expect(evidence(network, 'Ana.md')).toEqual(['2026-11-21 log 2026-11-21.md:1']);
  });

  it('attributes evidence to a contact that comes later, and only then', () => {
    const network = networkOf({ '2026-11-20.md': 'Saw [[Ana]] and [[Ben]].\n', 'Ben.md': ANA });
    const { contacts } = network.apply('Ana.md', factsOf('Ana.md', ANA));
    expect(contacts).toEqual(new Set(['Ana.md']));
    expect(evidence(network, 'Ana.md')).toEqual(['2026-11-20 mention 2026-11-20.md:1']);
  });

  it('takes evidence from a contact whose note is one no longer', () => {
    const network = networkOf({ 'Ana.md': ANA, '2026-11-20.md': 'Saw [[Ana]].\n' });
    network.apply('Ana.md', factsOf('Ana.md', 'Just a name.\n'));
    expect(network.contact('Ana.md')).toBeUndefined();
    network.apply('Ana.md', factsOf('Ana.md', ANA));
    expect(evidence(network, 'Ana.md')).toEqual(['2026-11-20 mention 2026-11-20.md:1']);
  });

  it('follows plain names in a conversation through new names and aliases', () => {
    const network = networkOf({
      'Meetings/2026-11-19.md': '---\ntype: meeting\npeople: [annie-d, Ben Cho]\n---\n',
      'Ana.md': ANA,
    });
    expect(evidence(network, 'Ana.md')).toEqual([]);
    const alias = '---\ntype: person\naliases: [Annie D]\n---\n';
    const { contacts } = network.apply('Ana.md', factsOf('Ana.md', alias));
    expect(contacts).toEqual(new Set(['Ana.md']));
    expect(evidence(network, 'Ana.md')).toEqual(['2026-11-19 conversation Meetings/2026-11-19.md']);
  });

  it('gives an ambiguous plain name to nobody, and says so', () => {
    const network = networkOf({
      'Meetings/2026-11-19.md': '---\ntype: meeting\npeople: [Ana]\n---\n',
      'A/Ana.md': ANA,
      'B/Ana.md': ANA,
    });
    expect(evidence(network, 'A/Ana.md')).toEqual([]);
    expect(network.problems()).toMatchObject([
      { path: 'Meetings/2026-11-19.md', property: 'people', value: 'Ana' },
    ]);
  });

  it('takes an introduction that both contacts’ notes record for one, in any order', () => {
    const person = (log: string): string => `${ANA}\n## Log\n\n- ${log} #introduced\n`;
    const notes: readonly (readonly [string, string])[] = [
      ['Ana.md', person('[[2026-11-02]], [[Ben]]')],
      ['Ben.md', person('[[2026-11-02]], [[Ana]]')],
      ['2026-11-02.md', '## Log\n\n- [[Ben]], [[Ana]] #introduced\n'],
      ['2026-11-03.md', '## Log\n\n- [[Ben]], [[Ana]] #introduced\n'],
    ];
    for (const order of [notes, notes.toReversed()]) {
      const network = networkOf(Object.fromEntries(order));
      const made = network.introductions(TODAY).map(({ on, path }) => `${isoDay(on)} ${path}`);
      expect(made.sort()).toEqual(['2026-11-02 2026-11-02.md', '2026-11-03 2026-11-03.md']);
    }
  });

  it.each([
    [12, 'conversation'],
    [13, 'mention'],
  ])('takes a conversation of %i for a %s', (size, kind) => {
    const others = Array.from({ length: size - 1 }, (_, index) => `Guest ${String(index)}`);
    const people = ['Ana', ...others].join(', ');
    const network = networkOf({
      'Ana.md': ANA,
      'Meetings/2026-11-19.md': `---\ntype: meeting\npeople: ${people}\n---\n`,
    });
    expect(evidence(network, 'Ana.md')).toEqual([`2026-11-19 ${kind} Meetings/2026-11-19.md`]);
  });

  it('counts each participant once, however often the note names them', () => {
    const guests = Array.from({ length: 11 }, (_, index) => `"[[Guest ${String(index)}]]"`);
    const people = ['"[[Ana]]"', ...guests].join(', ');
    const links = '[[Ana]] '.repeat(13);
    const network = networkOf({
      'Ana.md': ANA,
      'Listed twice.md': `---\ntype: meeting\ndate: 2026-11-19\nattendees: [${people}]\nwith: [${people}]\n---\n`,
      '2026-11-18 Talk.md': `---\ntype: meeting\n---\n## Participants\n\n${links}\n`,
    });
    expect(evidence(network, 'Ana.md')).toEqual([
      '2026-11-18 conversation 2026-11-18 Talk.md',
      '2026-11-19 conversation Listed twice.md',
    ]);
  });

  it('keeps the object of a check-in until something about the contact changes', () => {
    const network = networkOf({ 'Ana.md': ANA, 'Ben.md': ANA, '2026-11-20.md': 'Saw [[Ana]].\n' });
    const before = [network.checkIn('Ana.md', 20_779), network.checkIn('Ben.md', 20_779)];
    network.apply('2026-11-20.md', factsOf('2026-11-20.md', 'Saw nobody.\n'));
    expect(network.checkIn('Ben.md', 20_779)).toBe(before[1]);
    expect(network.checkIn('Ana.md', 20_779)).not.toBe(before[0]);
  });

  it('has forgotten nothing but the note when a note is deleted', () => {
    const notes = {
      'Ana.md': ANA,
      '2026-11-20.md': 'Saw [[Ana]].\n',
      '2026-11-21.md': '[[Ana]]\n',
    };
    const network = networkOf(notes);
    network.apply('2026-11-21.md', null);
    expect(evidence(network, 'Ana.md')).toEqual(['2026-11-20 mention 2026-11-20.md:1']);
    expect(network.counts()).toEqual({ notes: 2, contacts: 1, conversations: 0, datedNotes: 1 });
  });
});
