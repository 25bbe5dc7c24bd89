import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/domain/day';
import { inShort, note, problems, readNote } from './read-note';

const PATH = 'Notes/Ana.md';

/** The day of a conversation note with these properties, or null. */
function dayOf(properties: string, path = PATH): string | null {
  const { conversation } = readNote(path, note(`type: meeting\n${properties}`));
  return conversation && isoDay(conversation.on);
}

/** The participants of a conversation note: `link X`, or `name X` for plain names. */
function participants(properties: string, text = ''): readonly string[] {
  const { conversation } = readNote('Notes/2026-01-24 Ana.md', note(properties, text));
  return (conversation?.participants ?? []).map((participant) =>
    'link' in participant
      ? `link ${participant.link}`
      : `name ${participant.name} (${participant.property})`,
  );
}

describe('the day of a conversation', () => {
  it.each(['date', 'datetime', 'day', 'when', 'start', 'start-date', 'Start Date'])(
    'is in the property %s',
    (name) => {
      expect(dayOf(`${name}: 2026-01-24T09:00`)).toBe('2026-01-24');
    },
  );

  it.each([
    ['when: 2026-01-02\ndate: 2026-01-01', '2026-01-01'],
    ['date: soon\nstart: 2026-01-02', '2026-01-02'],
    ['date:\nstart: 2026-01-02', '2026-01-02'],
    ['date: "[[2026-01-24]]"', '2026-01-24'],
  ])('is the first that reads as a day: %j', (properties, on) => {
    expect(dayOf(properties)).toBe(on);
  });

  it.each([
    ['Notes/2026-10-14 Ana.md', '2026-10-14'],
    ['Notes/202206071530.md', '2022-06-07'],
    ['2026-10-14/Ana.md', null],
  ])('is else in the file’s name: %s', (path, on) => {
    expect(dayOf('people: Ana', path)).toBe(on);
  });

  it('that is missing is a problem where the note is marked', () => {
    expect(problems(PATH, note('type: meeting'))).toEqual(['date']);
    expect(problems(PATH, note('tags: [meeting]'))).toEqual(['date']);
    expect(problems(PATH, note('attendees: [Ana]'))).toEqual([]);
  });

  it('that can’t be read is a problem', () => {
    expect(problems(PATH, note('type: meeting\ndate: soon'))).toEqual(['date']);
    expect(problems(PATH, note('type: meeting\nwhen: 03/04/2026\nstart: 2026-01-02'))).toEqual([
      'when',
    ]);
    expect(problems('Notes/2026-10-14 Ana.md', note('type: meeting\ndate: soon'))).toEqual([
      'date',
    ]);
  });
});

describe('a conversation that was called off', () => {
  it.each(['cancelled', 'Canceled', 'declined', 'postponed', '[cancelled]'])(
    'by the status %s says nothing',
    (status) => {
      const text = note(`type: meeting\npeople: Ana\nstatus: ${status}`, '- [[Ana]] #gave/advice');
      const facts = readNote('Notes/2026-10-14 Ana.md', text);
      expect(facts).toMatchObject({ conversation: null, entries: [], problems: [] });
    },
  );

  it('is no problem without a day', () => {
    expect(problems(PATH, note('type: meeting\nstatus: cancelled'))).toEqual([]);
  });

  it('is none with another status', () => {
    expect(dayOf('status: confirmed\ndate: 2026-01-24')).toBe('2026-01-24');
  });
});

describe('the participants of a conversation', () => {
  it.each(['people', 'person', 'attendees', 'participants', 'with', 'contacts', 'who'])(
    'are in the property %s',
    (name) => {
      expect(participants(`type: meeting\n${name}: "[[Ana]]"`)).toEqual(['link Ana']);
    },
  );

  it.each([
    ['a link', '"[[Ana|A]]"', ['link Ana']],
    ['a Markdown link', '"[Ana](People/Ana.md)"', ['link People/Ana.md']],
    ['several links in a text', '"[[Ana]], [[Ben]]"', ['link Ana', 'link Ben']],
    ['a list of links', '["[[Ana]]", "[[Ben]]"]', ['link Ana', 'link Ben']],
    ['a name', 'Ana Diaz', ['name Ana Diaz (people)']],
    ['a slug', 'ana_diaz', ['name ana_diaz (people)']],
    ['names and links', '[Ana Diaz, "[[Ben]]"]', ['name Ana Diaz (people)', 'link Ben']],
    ['a link without quotes', '[[Ana Diaz]]', ['name Ana Diaz (people)']],
    ['nobody', '', []],
    ['an empty list', '[]', []],
    ['gaps', '[null, "", "[[Ana]]"]', ['link Ana']],
    ['an object', '{ name: Ana }', []],
  ])('are named by %s', (_, value, named) => {
    expect(participants(`type: meeting\npeople: ${value}`)).toEqual(named);
  });

  it('are those of all such properties', () => {
    const found = participants('type: meeting\nattendees: ["[[Ben]]"]\npeople: ["[[Ana]]"]');
    expect(found).toEqual(['link Ana', 'link Ben']);
  });

  it('are else the links under a heading, to the next of its level or higher', () => {
    const text =
      '# Notes\n\n[[Zoe]]\n\n## Attendees\n\n- [[Ana]], late\n  - with [[Ben]]\n\n' +
      '### By phone\n\n[[Cleo]]\n\n> [[Quoted]]\n\n## Outcome\n\n[[Dana]]';
    expect(participants('type: meeting', text)).toEqual(['link Ana', 'link Ben', 'link Cleo']);
    expect(participants('type: meeting\npeople: "[[Eva]]"', text)).toEqual(['link Eva']);
  });

  it('are not those under the heading who only may come, or are only mentioned', () => {
    const text =
      '## Attendees\n\n- [[Ana]]\n- [ ] [[Ben]]\n- [-] [[Cleo]], cancelled\n- [x] [[Dana]]\n- [[Eva]] #mention';
    expect(participants('type: meeting', text)).toEqual(['link Ana', 'link Dana']);
  });

  it('are not the people in the text', () => {
    expect(
      participants('type: meeting', 'We spoke of [[Ana]].\n\n- [x] [[Ben]] #via/call'),
    ).toEqual([]);
  });
});

describe('a conversation says', () => {
  it('how it was held, who reached out, about what, and who helped whom', () => {
    const properties =
      'type: meeting\nchannel: In Person\ndirection: Inbound\ntopics: [hiring, "[[Rates]]"]\n' +
      'gave: [Advice, a lift]\nreceived: yes';
    const { conversation } = readNote('Notes/2026-01-24 Ana.md', note(properties));
    expect(conversation?.details).toEqual({
      channel: 'in person',
      direction: 'inbound',
      topics: ['hiring', 'Rates'],
      gave: ['advice', 'a lift'],
      received: ['help'],
      introduced: false,
      outcome: null,
      told: false,
    });
  });

  it('nothing more without these properties', () => {
    const { conversation } = readNote('Notes/2026-01-24 Ana.md', note('type: meeting'));
    expect(conversation?.details).toMatchObject({ channel: null, direction: null, gave: [] });
  });

  it('that it was an introduction', () => {
    const text = note('type: meeting\nchannel: introduction');
    const { conversation } = readNote('Notes/2026-01-24 Ana.md', text);
    expect(conversation?.details.introduced).toBe(true);
  });

  it('by its items, who helped whom', () => {
    const text = note('type: meeting', '- [[Ana]] #received/referral\n- [[Ben]] called');
    const { entries } = readNote('Notes/2026-01-24 Ana.md', text);
    expect(entries.map(inShort)).toEqual(['5 log Ana']);
  });
});
