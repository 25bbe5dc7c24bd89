import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/domain/day';
import { entries, note, readNote } from './read-note';

describe('in a daily note, a link is a mention', () => {
  it.each([
    ['in running text', 'Met [[Ana]] and [[Ben|B]].', '1 mention Ana, Ben'],
    ['as a Markdown link', 'Met [Ana](People/Ana%20Diaz.md).', '1 mention People/Ana Diaz.md'],
    ['in a plain item', '- met [[Ana]]', '1 mention Ana'],
    ['in an item with another tag', '- met [[Ana]] #friends', '1 mention Ana'],
    ['in an item tagged as waiting', '- met [[Ana]] #waiting', '1 mention Ana'],
    ['in a table', '| who |\n| --- |\n| [[Ana]] |', '3 mention Ana'],
    ['under any other heading', '## Plans\n\n- [[Ana]]', '3 mention Ana'],
    ['in running text under the log heading', '## Log\n\nMet [[Ana]].', '3 mention Ana'],
    ['after the log’s section', '## Log\n\n## Other\n\n- [[Ana]]', '5 mention Ana'],
  ])('%s', (_, text, entry) => {
    expect(entries(text)).toEqual([entry]);
  });

  it('of its own line', () => {
    expect(entries('[[Ana]] and\n[[Ben]]')).toEqual(['1 mention Ana', '2 mention Ben']);
  });
});

describe('in a daily note, a link is a log', () => {
  it.each([
    ['in a done task', '- [x] Call [[Ana]]', '1 log Ana'],
    ['in a task done in capitals', '- [X] Call [[Ana]]', '1 log Ana'],
    ['under the log heading', '## Log\n\n- [[Ana]]', '3 headed log Ana'],
    ['under that heading with ornament', '# 📓 LOG:\n\n1. [[Ana]]', '3 headed log Ana'],
    ['below that heading’s subheadings', '## Log\n\n### AM\n\n- [[Ana]]', '5 headed log Ana'],
    ['under the check-ins heading', '## Check-ins\n\n- [[Ana]]', '3 headed log Ana'],
    ['done under the check-ins heading', '## Check-ins\n\n- [x] [[Ana]] #check-in', '3 log Ana'],
    ['in a continued item', '- #via/call with\n  [[Ana]]', '1 log Ana'],
  ])('%s', (_, text, entry) => {
    expect(entries(text)).toEqual([entry]);
  });

  it.each([
    '#via/call',
    '#via/carrier-pigeon',
    '#inbound',
    '#outbound',
    '#mutual',
    '#gave',
    '#gave/advice',
    '#received',
    '#received/a-hand',
    '#introduced',
    '#check-in',
    '#Via/Call',
  ])('in an item tagged %s', (tag) => {
    expect(entries(`- [[Ana]] ${tag}`)).toEqual(['1 log Ana']);
  });

  it('which counts each kind of help once, however it is spelled', () => {
    const text = '- [[Ana]] #gave/Advice #gave/advice #gave/ADVICE #gave/Lunch #gave/lunch';
    const [entry] = readNote('Daily/2026-11-20.md', text).entries;
    expect(entry?.details.gave).toEqual(['advice', 'Lunch']);
  });

  it.each([
    ['A log', '## a log:'],
    ['To do', '# To-do 📓'],
    ['📓 Log', '## 📓 Log'],
  ])('under a heading in the user’s words: %s', (logHeading, heading) => {
    expect(entries(`${heading}\n\n- [[Ana]]`, { logHeading })).toEqual(['3 headed log Ana']);
  });

  it('whose details its tags give', () => {
    const text = '- [[Ana]] #via/in-person #inbound #gave/advice #received #received/Lunch';
    const [entry] = readNote('Daily/2026-11-20.md', text).entries;
    expect(entry?.details).toEqual({
      channel: 'in person',
      direction: 'inbound',
      topics: [],
      gave: ['advice'],
      received: ['help', 'Lunch'],
      introduced: false,
      outcome: null,
      told: false,
    });
  });
});

describe('in a daily note, a link does not count', () => {
  it.each([' ', '-', '>', '<', '/', '?', '!', '*', '~'])('in a task [%s]', (status) => {
    expect(entries(`- [${status}] Call [[Ana]] #via/call`)).toEqual([]);
  });

  it.each([
    ['below a task that isn’t done', '- [ ] Call\n  - [[Ana]]'],
    ['further below', '- [ ] Call\n  - about\n    - [[Ana]] #via/call'],
    ['below a done task that is below an open one', '- [ ] A\n  - [x] B\n    - [[Ana]]'],
    ['in an open task under the log heading', '## Log\n\n- [ ] [[Ana]]'],
    ['in an open task under the check-ins heading', '## Check-ins\n\n- [ ] [[Ana]] #check-in'],
    ['in a quote', '> [[Ana]] said so'],
    ['in a callout', '> [!note]\n> [[Ana]] said so'],
    ['in a list in a quote', '> - [[Ana]] #via/call'],
    ['in code', '`[[Ana]]`\n\n```\n[[Ana]]\n```'],
    ['in an embed', '![[Ana]]'],
    ['in a heading', '## [[Ana]]'],
    ['in a comment block', '%%\n[[Ana]] #via/call\n%%'],
    ['in an item tagged as a mention', '- [x] [[Ana]] is in the paper #mention'],
    ['in a paragraph tagged as a mention', '[[Ana]] is in the paper\nand so on #mention'],
    ['in a property', note('about: "[[Ana]]"')],
  ])('%s', (_, text) => {
    expect(entries(text)).toEqual([]);
  });

  it('below an open task, unless it is a done task itself', () => {
    expect(entries('- [ ] Call\n  - [x] asked [[Ana]] for the number')).toEqual(['2 log Ana']);
  });
});

describe('items below others', () => {
  it('tell in which entry they lie', () => {
    const text = '- [[Ana]] #via/call\n  - from [[Ben]]\n    - and\n      - [[Cleo]]\n- [[Dana]]';
    expect(entries(text)).toEqual([
      '1 log Ana',
      '2 mention Ben below 0',
      '4 mention Cleo below 1',
      '5 mention Dana',
    ]);
  });

  it('keep tags to themselves', () => {
    expect(entries('- [[Ana]]\n  - [[Ben]] #via/call')).toEqual([
      '1 mention Ana',
      '2 log Ben below 0',
    ]);
  });
});

describe('under a heading of participants', () => {
  it('links are conversations, to the next heading of its level or higher', () => {
    const text =
      '## Breakfast\n\n### Present\n\n- [[Ana]]\n\n#### Late\n\n[[Ben]]\n\n### Outcome\n\n[[Cleo]]';
    expect(entries(text)).toEqual(['5 conversation Ana', '9 conversation Ben', '13 mention Cleo']);
  });
});

describe('headings of the user’s own', () => {
  it('take the place of those as shipped', () => {
    const changed = { logHeading: '## Journal', checkInsHeading: 'People' };
    expect(entries('## Journal\n\n- [[Ana]]\n\n## People\n\n- [[Ben]]', changed)).toEqual([
      '3 headed log Ana',
      '7 headed log Ben',
    ]);
    expect(entries('## Log\n\n- [[Ana]]', changed)).toEqual(['3 mention Ana']);
  });
});

describe('in a contact’s own note', () => {
  /** The days of its log with their lines. */
  function log(text: string): readonly string[] {
    return readNote('People/Ana.md', note('type: person', text)).entries.map(
      ({ on, kind, line, own, links }) =>
        [isoDay(on), kind, `:${String(line - 4)}`, own ? 'own' : '', ...links].join(' ').trim(),
    );
  }

  it.each([
    ['that begins with a link to a day', '- [[2026-09-15]] A card'],
    ['with other words for the day', '- [[Daily/2026-09-15|Tuesday]] A card'],
    ['in a numbered list', '1. [[2026-09-15]] A card'],
    ['in bold', '- **[[2026-09-15]]** A card'],
    ['that is a done task', '- [x] [[2026-09-15]] A card'],
    ['with a link to a person', '- [[2026-09-15]] with [[Ben]]'],
  ])('a log is an item %s', (_, text) => {
    expect(log(text)).toEqual(['2026-09-15 log :1 own']);
  });

  it.each([
    ['with a link to another note', '- [[Ben]] and so on'],
    ['with a link to a note whose name only holds a day', '- [[2026-09-15 Ana]] notes'],
    ['with the day in its text', '- Long call on [[2026-09-15]]'],
    ['that is an open task', '- [ ] [[2026-09-15]] A card'],
    ['below an open task', '- [ ] plans\n  - [[2026-09-15]] A card'],
    ['tagged as a mention', '- [[2026-09-15]] #mention'],
    ['in a quote', '> - [[2026-09-15]] A card'],
    ['with a day in plain text', '- 2026-09-15 A card'],
  ])('no log is an item %s', (_, text) => {
    expect(log(text)).toEqual([]);
  });

  it('no log is running text', () => {
    expect(log('[[2026-09-15]] A card\n\n## Log\n\n[[2026-09-16]]')).toEqual([]);
  });

  it('under the log heading the day may stand anywhere', () => {
    expect(log('## Log\n\n- Long call on [[2026-09-15|Tuesday]]')).toEqual([
      '2026-09-15 log :3 own',
    ]);
  });

  it('an introduction keeps the others’ links', () => {
    expect(log('- [[2026-09-15]] met [[Ben]] #introduced')).toEqual(['2026-09-15 log :1 own Ben']);
  });

  it('an item below another has its own day', () => {
    expect(log('- [[2026-09-15]] A card\n  - [[2026-09-16]] and another')).toEqual([
      '2026-09-15 log :1 own',
      '2026-09-16 log :2 own',
    ]);
  });
});

describe('in other notes', () => {
  it('links say nothing', () => {
    expect(readNote('Notes/Plan.md', '- [x] [[Ana]] #via/call').entries).toEqual([]);
  });

  it('a done check-in with a link to a day is a log of that day', () => {
    const text = '## Check-ins\n\n- [x] [[Ana]] · 3 weeks over #check-in [[2026-11-18]]';
    const { entries: found } = readNote('Weekly/2026-W47.md', text);
    expect(found.map(({ on, kind, line, links }) => [isoDay(on), kind, line, links])).toEqual([
      ['2026-11-18', 'log', 3, ['Ana']],
    ]);
  });

  it.each([
    ['not done', '- [ ] [[Ana]] #check-in [[2026-11-18]]'],
    ['without a day', '- [x] [[Ana]] #check-in'],
    ['without the tag', '- [x] [[Ana]] [[2026-11-18]]'],
  ])('a check-in %s says nothing', (_, text) => {
    expect(readNote('Weekly/2026-W47.md', text).entries).toEqual([]);
  });
});
