import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/contact';
import { isoDay } from '../../../src/domain/day';
import { day } from '../../domain/builders';
import { CONVENTIONS, note, readNote } from './read-note';

const PATH = 'People/Ana Diaz.md';

function facts(properties: string, text = '') {
  return readNote(PATH, note(`type: person\n${properties}`, text));
}

/** The contact that a note with these properties describes. */
function contactWith(properties: string, text = ''): Contact {
  const { contact } = facts(properties, text);
  if (contact === null) throw new Error('This is no contact.');
  return contact;
}

/** The problems of a note with these properties: `birthday = 03/04/1980`. */
function problems(properties: string): readonly string[] {
  return facts(properties).problems.map(({ property, value }) => `${property} = ${value}`);
}

/** The days of contact that these properties record, with their channel. */
function recorded(properties: string): readonly string[] {
  return facts(properties).recorded.map(({ on, details: { channel } }) =>
    channel === null ? isoDay(on) : `${isoDay(on)} ${channel}`,
  );
}

describe('a contact’s name', () => {
  it.each([
    ['is the file’s', '', 'Ana Diaz'],
    ['is the property name', 'name: Ana María', 'Ana María'],
    ['is the text of a link', 'name: "[[Ana|Ana María]]"', 'Ana María'],
    ['is the file’s where name is a number', 'name: 42', 'Ana Diaz'],
    ['is the file’s where name is a list', 'name: [Ana]', 'Ana Diaz'],
    ['is the file’s where name is empty', 'name: " "', 'Ana Diaz'],
    ['is the file’s where name shows nothing', 'name: "[[Ana| ]]"', 'Ana Diaz'],
  ])('%s', (_, properties, name) => {
    expect(contactWith(properties).name).toBe(name);
  });

  it.each([
    ['aliases: [Ana, "[[Anita|Nita]]", 7, null]', ['Ana', 'Nita', '7']],
    ['aliases: Ana', ['Ana']],
    ['aliases:', []],
    ['alias: Ana\naliases: [Nita]', ['Nita', 'Ana']],
  ])('has others in %s', (properties, aliases) => {
    expect(contactWith(properties).aliases).toEqual(aliases);
  });
});

describe('a contact’s circle', () => {
  it.each([
    ['circle: close', 'close'],
    ['circle: Close', 'close'],
    ['circle: "[[Close]]"', 'close'],
    ['circle: [close]', 'close'],
    ['prm-tier: casual', 'steady'],
    ['tier: dormant', 'distant'],
    ['tier: warm\ncircle:', 'warm'],
    ['circle:', null],
    ['circle: ""', null],
    ['circle: []', null],
    ['', null],
  ])('in %j is %s', (properties, circle) => {
    expect(contactWith(properties).circle).toBe(circle);
    expect(problems(properties)).toEqual([]);
  });

  it.each([
    ['circle: colse', 'colse', 'circle = colse'],
    ['Tier: 3', '3', 'Tier = 3'],
    ['circle: { is: close }', null, 'circle = {"is":"close"}'],
  ])('that is unknown is kept, and a problem: %s', (properties, circle, problem) => {
    expect(contactWith(properties).circle).toBe(circle);
    expect(problems(properties)).toEqual([problem]);
  });
});

describe('a contact’s cadence', () => {
  it.each([
    ['cadence: 6 weeks', { count: 6, unit: 'week' }],
    ['cadence: 14', { count: 14, unit: 'day' }],
    ['cadence: [monthly]', { count: 1, unit: 'month' }],
    ['Contact Frequency: quarterly', { count: 3, unit: 'month' }],
    ['keep_in_touch: never', 'never'],
    ['cadence:', null],
    ['', null],
  ])('in %j', (properties, cadence) => {
    expect(contactWith(properties).cadence).toEqual(cadence);
    expect(problems(properties)).toEqual([]);
  });

  it.each(['cadence: now and then', 'cadence: 0', 'frequency: true', 'cadence: 1.5'])(
    'that can’t be read is a problem: %s',
    (properties) => {
      expect(contactWith(properties).cadence).toBeNull();
      expect(problems(properties)).toEqual([properties.replace(':', ' =')]);
    },
  );
});

describe('a contact’s days', () => {
  it('are read', () => {
    const contact = contactWith(
      'next-contact: 2026-12-03\nsnooze-until: "[[2026-12-01]]"\nmet: 2024-05-01\n' +
        'created: 2024-05-02T10:00\nbirthday: 1984-11-27',
    );
    expect(contact).toMatchObject({
      nextContact: day('2026-12-03'),
      snoozedUntil: day('2026-12-01'),
      met: day('2024-05-01'),
      created: day('2024-05-02'),
      birthday: { year: 1984, month: 11, day: 27 },
    });
  });

  it.each([
    'next-contact: soon',
    'next-check-in: 03/04/2026',
    'snooze-until: next week',
    'birthday: 03/04/1980',
    'born: spring',
    'last-contact: 2026-02-30',
    'last-chatted: true',
  ])('that can’t be read are a problem: %s', (properties) => {
    expect(problems(properties)).toEqual([properties.replace(':', ' =')]);
  });

  it.each(['met: at school', 'created: long ago', 'met-on: 03/04/2020'])(
    'that are less needed are passed over without a problem: %s',
    (properties) => {
      expect(problems(properties)).toEqual([]);
      expect(contactWith(properties)).toMatchObject({ met: null, created: null });
    },
  );

  it('are the first of their kind that can be read', () => {
    const properties =
      'met: at school\nmet-on: 2019-01-01\ncreated: once\ndate-created: 2020-01-01';
    expect(contactWith(properties)).toMatchObject({
      met: day('2019-01-01'),
      created: day('2020-01-01'),
    });
  });

  it('tell an ambiguous date from what is no day', () => {
    const messages = facts('birthday: 03/04/1980\nnext-contact: soon').problems.map(
      ({ message }) => message,
    );
    expect(messages).toContain('Day and month can’t be told apart. Write it as 2026-01-24.');
    expect(messages).toContain('This isn’t a day. Write it as 2026-01-24.');
  });

  it('include the file’s own', () => {
    const { contact } = readNote(PATH, note('type: person'), {}, day('2026-01-01'));
    expect(contact?.fileCreated).toBe(day('2026-01-01'));
  });
});

describe('a contact is', () => {
  it.each([
    ['paused: true', true],
    ['prm-paused: yes', true],
    ['paused: "On"', true],
    ['paused: 1', true],
    ['paused: [true]', true],
    ['paused: false', false],
    ['paused: no', false],
    ['paused:', false],
    ['', false],
  ])('paused by %j: %s', (properties, paused) => {
    expect(contactWith(properties).paused).toBe(paused);
    expect(problems(properties)).toEqual([]);
  });

  it('not paused by what is neither yes nor no, which is a problem', () => {
    expect(contactWith('paused: maybe').paused).toBe(false);
    expect(problems('paused: maybe')).toEqual(['paused = maybe']);
  });

  it.each([
    ['died: 2026-02-11', true],
    ['deceased: true', true],
    ['Died: last winter', true],
    ['died: false', false],
    ['deceased: no', false],
    ['died:', false],
  ])('remembered by %j: %s', (properties, died) => {
    expect(contactWith(properties).died).toBe(died);
  });
});

describe('days of contact in properties', () => {
  it.each([
    ['last-contact: 2026-05-08', ['2026-05-08']],
    ['Last Chatted: 20260508', ['2026-05-08']],
    ['last-contact: "[[Daily/2026-05-08]]"', ['2026-05-08']],
    ['last-contact: [2026-05-08, 2026-06-08]', ['2026-05-08', '2026-06-08']],
    ['last-contact: 2026-05-08\nlast-chat: 2026-06-08', ['2026-05-08', '2026-06-08']],
    ['interactions: [{ date: 2026-05-08, text: Lunch }]', ['2026-05-08']],
    ['interactions: [{ date: 2026-05-08, text: Lunch, type: Call }]', ['2026-05-08 call']],
    ['events: [{ date: 2026-05-08, type: seance }]', ['2026-05-08 seance']],
    ['events: { date: 2026-05-08 }', ['2026-05-08']],
    ['events: ["[[Book fair]]"]', []],
    ['last-contact:', []],
  ])('%s', (properties, days) => {
    expect(recorded(properties)).toEqual(days);
    expect(problems(properties)).toEqual([]);
  });

  it('keep what can be read beside what is a problem', () => {
    const properties = 'interactions: [{ date: 2026-05-08 }, { date: in May }]';
    expect(recorded(properties)).toEqual(['2026-05-08']);
    expect(problems(properties)).toEqual(['interactions = in May']);
  });
});

describe('a history without days', () => {
  it.each([
    ['interactions: 14', ['interactions = 14']],
    [
      'interactions: [Lunch, { text: Lunch }, { date: "" }, null]',
      ['interactions = Lunch', 'interactions = {"text":"Lunch"}', 'interactions = {"date":""}'],
    ],
  ])('is a problem: %s', (properties, expected) => {
    expect(recorded(properties)).toEqual([]);
    expect(problems(properties)).toEqual(expected);
  });
});

describe('what else a note says of its contact', () => {
  it('is read as text, from links, lists, numbers and plain text', () => {
    const contact = contactWith(
      [
        'company: "[[Papaya Press]]"',
        'job-title: [Editor, Reader]',
        'past-companies: ["[[Kestrel|Kestrel Mobility]]", Tidewater]',
        'met-at: The fair',
        'how-we-met: by chance',
        'introduced-by: "[[Ben Cho]]"',
        'city: Lisbon',
        'timezone: Europe/Lisbon',
        'relationship: former colleague',
        'groups: [reading]',
        'interests: chess',
        'topics: [type, 1984]',
        'asks: a flat',
        'expertise: contracts',
        'email: ana@example.com',
        'phones: [+351 000, 351000]',
        'linkedin: in/ana',
        'website: https://example.com',
      ].join('\n'),
    );
    expect(contact).toMatchObject({
      organisations: ['Papaya Press'],
      roles: ['Editor', 'Reader'],
      pastOrganisations: ['Kestrel Mobility', 'Tidewater'],
      metAt: ['The fair', 'by chance'],
      metThrough: ['[[Ben Cho]]'],
      places: ['Lisbon'],
      timeZone: 'Europe/Lisbon',
      relationship: ['former colleague'],
      groups: ['reading'],
      interests: ['chess', 'type', '1984'],
      lookingFor: ['a flat'],
      canHelpWith: ['contracts'],
      emails: ['ana@example.com'],
      phones: ['+351 000', '351000'],
      web: ['in/ana', 'https://example.com'],
    });
  });

  it('includes its tags, once each, but not those in comments', () => {
    const text = 'Met at #fair, #person/work\n\n%%\n#hidden\n%%\n';
    expect(contactWith('tags: [friend, fair]', text).tags).toEqual([
      'friend',
      'fair',
      'person/work',
    ]);
  });
});

describe('a contact’s occasions', () => {
  it('are the day from which they work where they do, and what the settings name', () => {
    const vocabulary = {
      ...CONVENTIONS.vocabulary,
      occasions: ['wedding', 'name-day', 'first-mass'],
    };
    const text = note(
      'type: person\nstarted: 2023-12-01\nWedding: 2020-02-29\nname-day: 12-06\nfirst-mass: soon',
    );
    const { contact, problems: found } = readNote(PATH, text, { vocabulary });
    expect(contact?.organisationSince).toBe(day('2023-12-01'));
    expect(contact?.occasions).toEqual([
      { label: 'Wedding', date: { month: 2, day: 29, year: 2020 } },
      { label: 'name-day', date: { month: 12, day: 6, year: null } },
    ]);
    expect(found.map(({ property, value }) => `${property} = ${value}`)).toEqual([
      'first-mass = soon',
    ]);
  });

  it('are none where the settings name no property', () => {
    expect(contactWith('wedding: 2020-02-29').occasions).toEqual([]);
    expect(problems('wedding: soon\nstarted: soon')).toEqual([]);
  });
});
