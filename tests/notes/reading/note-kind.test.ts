import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/domain/day';
import { ENGLISH } from '../../../src/notes/days/date-language';
import { kindOf, note, problems, readNote } from './read-note';

const ANA = 'Notes/Ana Diaz.md';

describe('a contact is a note', () => {
  it.each([
    ['marked by a property', note('type: person')],
    ['marked by a link', note('categories: ["[[People]]"]')],
    ['marked by a link without quotes', note('categories: [[People]]')],
    ['that is a person and something else', note('type: [person, author]')],
    ['tagged in its properties', note('tags: [person]')],
    ['tagged in a paragraph', 'Met at the fair. #person\n'],
    ['tagged below a contact’s tag', '#person/work\n'],
    ['with a list of participants and a mark', note('type: person\nattendees: [Ben]')],
  ])('%s', (_, text) => {
    expect(kindOf(ANA, text)).toBe('contact');
  });

  it.each([
    ['People/Ana Diaz.md'],
    ['people/Ana Diaz.md'],
    ['People/Friends/Ana Diaz.md'],
    ['People/2026 Ana.md'],
  ])('in a folder that the settings name: %s', (path) => {
    expect(kindOf(path, 'Anything.\n', { contactFolders: ['People'] })).toBe('contact');
    expect(kindOf(path, 'Anything.\n')).toBe('other');
  });

  it('among the daily notes, if it is marked so', () => {
    expect(kindOf('Daily/2026-11-20.md', note('type: person'))).toBe('contact');
  });
});

describe('never a contact is a note', () => {
  it.each([
    ['below a folder of templates', 'Templates/Person.md', note('type: person')],
    ['below one with a prefix', 'A/+Templates/B/Person.md', note('type: person')],
    ['below _templates', '_templates/Person.md', note('type: person')],
    ['below 99 Template', '99 Template/Person.md', note('type: person')],
    ['with a placeholder', ANA, note('type: person\ncreated: "{{date}}"')],
    ['with a placeholder without quotes', ANA, note('type: person\ncreated: {{date}}')],
    ['with a Templater command', ANA, note('type: person\ncreated: <% tp.date.now() %>')],
    ['that is a drawing', 'Notes/Ana.excalidraw.md', note('type: person')],
    ['that says it is a drawing', ANA, note('type: person\nexcalidraw-plugin: parsed')],
    ['to which markers link', 'Categories/People.md', note('type: person')],
    ['that says it is none', ANA, note('type: person\ncontact: false')],
    ['that says so in another way', ANA, note('type: person\nContact: "No"')],
    ['with the tag in a heading', ANA, '# About #person\n'],
    ['with the tag in a list', ANA, '- read about #person\n'],
    ['with the tag in a quote', ANA, '> #person\n'],
    ['with the tag in a callout', ANA, '> [!note]\n> #person\n'],
    ['with the tag in code', ANA, '`#person`\n\n```\n#person\n```\n'],
    ['with the tag in a comment', ANA, '%%\n#person\n%%\n'],
  ])('%s', (_, path, text) => {
    expect(kindOf(path, text)).toBe('other');
  });

  it.each([
    ['a map of contents', note('type: [person, moc]')],
    ['tagged as one', note('tags: [people, moc]')],
    ['marked as an index', note('type: index\ntags: [people]')],
  ])('that is %s', (_, text) => {
    expect(kindOf(ANA, text)).toBe('other');
  });

  it.each([
    ['named for its folder', 'People/People.md', ''],
    ['README', 'People/README.md', ''],
    ['Index', 'People/Sub/Index.md', ''],
    ['marked as a map of content', 'People/Ana Diaz.md', note('type: moc')],
    ['tagged as one in its text', 'People/Ana Diaz.md', '#moc\n'],
    ['that is a conversation', 'People/Ana Diaz.md', note('type: meeting\ndate: 2026-01-24')],
    ['that is a day', 'People/2026-01-24.md', ''],
  ])('in a contacts’ folder that is %s', (_, path, text) => {
    expect(kindOf(path, text, { contactFolders: ['People'] })).not.toBe('contact');
  });

  it('that is the user’s own', () => {
    expect(kindOf(ANA, note('type: person'), { ownNote: ANA })).toBe('other');
    expect(kindOf(ANA, note('type: person'), { ownNote: ANA.slice(0, -'.md'.length) })).toBe(
      'other',
    );
  });

  it('that is dated or a conversation and only tagged in its text', () => {
    expect(kindOf('Daily/2026-11-20.md', '#person\n')).toBe('dated');
    expect(kindOf(ANA, note('type: meeting\ndate: 2026-01-24', '#person'))).toBe('conversation');
  });

  it('below a folder of templates that the settings name', () => {
    const templateFolders = ['Bits/Forms'];
    expect(kindOf('Bits/Forms/Person.md', note('type: person'), { templateFolders })).toBe('other');
    expect(kindOf('Bits/Ana.md', note('type: person'), { templateFolders })).toBe('contact');
  });
});

describe('a dated note is', () => {
  it.each([
    ['a daily note', 'Daily/2026-11-20.md', ''],
    ['a note anywhere named as a day', 'Notes/2026-11-20.md', ''],
    ['one named in the basic form', 'Notes/20261120.md', ''],
    ['a daily note with a conversation’s mark', 'Daily/2026-11-20.md', note('type: meeting')],
    ['a daily note with attendees', 'Daily/2026-11-20.md', '## Attendees\n\n- [[Ana]]\n'],
    ['one marked daily with a date', 'Notes/Friday.md', note('type: daily\ndate: 2026-11-20')],
    [
      'one tagged daily with a day in its name',
      'Notes/Fri 2026-11-20.md',
      note('tags: daily-note'),
    ],
  ])('%s', (_, path, text) => {
    expect(kindOf(path, text)).toBe('dated');
  });

  it.each([
    ['a note with a day in its name', 'Notes/2026-11-20 Ana.md', ''],
    ['one marked daily without a day', 'Notes/Friday.md', note('type: daily')],
    ['one tagged daily in its text', 'Notes/Fri 2026-11-20.md', '#daily\n'],
    ['a template', 'Templates/2026-11-20.md', ''],
    ['a conversation outside the daily folder', 'Notes/2026-11-20.md', note('type: meeting')],
    ['a day that isn’t in the calendar', 'Daily/2026-02-30.md', ''],
  ])('not %s', (_, path, text) => {
    expect(kindOf(path, text)).not.toBe('dated');
  });

  it('a note in the daily notes’ folder and format', () => {
    const dailyNotes = { folder: 'Journal', format: 'YYYY/MM/dddd D MMMM', template: '' };
    expect(kindOf('Journal/2026/11/Friday 20 November.md', '', { dailyNotes })).toBe('dated');
    expect(kindOf('Other/2026/11/Friday 20 November.md', '', { dailyNotes })).toBe('other');
  });

  it('a note named in the user’s language, or as before in English', () => {
    const language = {
      ...ENGLISH,
      weekdays: Array.from('abcdefg').map((letter) => `Tag ${letter}`),
    };
    const format = { folder: 'Journal', format: 'YYYY-MM-DD dddd', template: '' };
    const dailyNotes = { ...format, language };
    for (const weekday of ['Tag e', 'tag E', 'Friday'])
      expect(kindOf(`Journal/2026-11-20 ${weekday}.md`, '', { dailyNotes })).toBe('dated');
    expect(kindOf('Journal/2026-11-20 Tag f.md', '', { dailyNotes })).toBe('other');
  });

  it('a note anywhere whose whole name is a day in that format', () => {
    const dailyNotes = { folder: 'Journal', format: 'D MMMM YYYY', template: '' };
    expect(kindOf('Other/20 November 2026.md', '', { dailyNotes })).toBe('dated');
  });
});

describe('a conversation is a note with a day', () => {
  it.each([
    ['marked by a property', 'Notes/Ana.md', note('type: meeting\ndate: 2026-01-24')],
    ['marked by a link', 'Notes/Ana.md', note('categories: "[[Meetings]]"\ndate: 2026-01-24')],
    ['marked by an ending', 'Notes/Ana.md', note('type: raw-meeting\ndate: 2026-01-24')],
    ['tagged in its properties', 'Notes/2026-01-24 Ana.md', note('tags: [coffee]')],
    ['tagged in a paragraph', 'Notes/2026-01-24 Ana.md', 'In the park. #call\n'],
    ['with attendees', 'Notes/2026-01-24 Ana.md', note('attendees: [Ana]')],
    ['with participants', 'Notes/202601241530.md', note('Participants: Ana')],
    ['with a heading of attendees', 'Notes/2026-01-24 Ana.md', '## 👥 Attendees:\n\n- [[Ana]]\n'],
    ['with a heading Present', 'Notes/2026-01-24 Ana.md', '# Present\n\n[[Ana]]\n'],
  ])('%s', (_, path, text) => {
    expect(kindOf(path, text)).toBe('conversation');
  });

  it('in a folder that the settings name', () => {
    const path = 'Meetings/2026-01-24 Ana.md';
    expect(kindOf(path, '', { conversationFolders: ['Meetings'] })).toBe('conversation');
    expect(kindOf(path, '')).toBe('other');
  });

  it('in a folder that the settings name, also where it is named only as its day', () => {
    const path = 'Meetings/2026-01-24.md';
    expect(kindOf(path, '', { conversationFolders: ['Meetings'] })).toBe('conversation');
    expect(kindOf(path, '')).toBe('dated');
  });

  it.each([
    ['tagged in a list', 'Notes/2026-01-24 Ana.md', '- #call\n'],
    ['with empty attendees', 'Notes/2026-01-24 Ana.md', note('attendees:')],
    ['with attendees but no day', 'Notes/Ana.md', note('attendees: [Ana]')],
    ['in a folder of templates', 'Templates/2026-01-24.md', note('type: meeting')],
    ['with a placeholder', 'Notes/2026-01-24 Ana.md', note('type: meeting\ndate: "{{date}}"')],
  ])('not %s', (_, path, text) => {
    expect(kindOf(path, text)).toBe('other');
    expect(problems(path, text)).toEqual([]);
  });
});

describe('a weekly note of Periodic Notes', () => {
  const weeks = (format: string, folder = 'Weeks', language = ENGLISH) => ({
    weeklyNotes: { folder, format, template: '', language },
  });
  const w = Array.from({ length: 54 }, (_, number) => `${String(number)}.`);
  const german = { ...ENGLISH, ordinals: { ...ENGLISH.ordinals, w } };
  const DONE = '## Check-ins\n\n- [x] [[Ana Diaz]] · 3 weeks over #check-in [[2026-11-18]]\n';
  const check = (path: string, text: string, changed: ReturnType<typeof weeks>) => ({
    kind: kindOf(path, text, changed),
    entries: readNote(path, text, changed).entries.map(
      ({ on, kind, links }) => `${isoDay(on)} ${kind} ${links.join()}`,
    ),
  });
  const WEEK = { kind: 'other', entries: ['2026-11-18 log Ana Diaz'] };

  it.each([
    ['that counts its weeks', 'Weeks/2026-W47.md', weeks('gggg-[W]ww')],
    ['in folders of its format', 'Weeks/2026/W47.md', weeks('gggg/[W]ww')],
    ['named for its first day', 'Weeks/2026-11-16.md', weeks('YYYY-MM-DD')],
    [
      'in the user’s language',
      'Weeks/Woche 47. 2026.md',
      weeks('[Woche] wo gggg', 'Weeks', german),
    ],
    ['below the daily notes', 'Daily/Week 47 of 2026.md', weeks('[Week] w [of] YYYY', 'Daily')],
  ])('%s stands for no day, and its done check-ins count on theirs', (_, path, changed) => {
    expect(check(path, DONE, changed)).toEqual(WEEK);
    expect(check(path, `${DONE}\n## Attendees\n\n- [[Ben Cho]]\n`, changed)).toEqual(WEEK);
    expect(check(path, note('type: meeting', DONE), changed)).toEqual(WEEK);
  });

  it('is told from other notes by its whole name', () => {
    expect(kindOf('Weeks/2026-11-17.md', DONE, weeks('YYYY-MM-DD'))).toBe('dated');
    expect(kindOf('2026-11-16.md', DONE, weeks('YYYY-MM-DD'))).toBe('dated');
    expect(kindOf('Daily/2026-11-16.md', DONE, weeks('YYYY-MM-DD', 'Daily'))).toBe('dated');
    expect(kindOf('Weeks/2026-W47.md', note('type: person'), weeks('gggg-[W]ww'))).toBe('contact');
  });

  it('without its day an item counts for nothing, nor does one that isn’t done', () => {
    const text = '- [x] [[Ana Diaz]] #check-in\n- [ ] [[Ben Cho]] #check-in [[2026-11-18]]\n';
    expect(check('Weeks/2026-W47.md', text, weeks('gggg-[W]ww')).entries).toEqual([]);
  });
});
