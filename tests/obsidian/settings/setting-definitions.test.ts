import { describe, expect, test } from 'vitest';
import {
  DEFAULT_SETTINGS,
  SETTING_KEYS,
  type Settings,
} from '../../../src/notes/settings/settings';
import { DEFAULT_VOCABULARY } from '../../../src/notes/settings/vocabulary';
import { withCircles } from '../../../src/obsidian/settings/changed-settings';
import { tagsFor } from '../../../src/obsidian/settings/list-bindings';
import { MEANINGS, TAG_MEANINGS } from '../../../src/obsidian/settings/meanings';
import { SETTING_WORDS } from '../../../src/obsidian/strings';
import { controlsIn, define, itemsIn, listOn } from './defined';

const problemOf = (key: string, value: unknown): unknown =>
  controlsIn(define().items)
    .find((control) => control.key === key)
    ?.validate(value);

const after = (key: string, value: unknown, settings = DEFAULT_SETTINGS): Settings | null =>
  define(settings).controls.change(key, value);

describe('the definitions of settings', () => {
  test.each(SETTING_KEYS)('%s has a row, a page or a list of its own', (key) => {
    const [name] = SETTING_WORDS[key];
    const found = itemsIn(define().items).filter((item) => item.name === name);
    expect(found.length).toBeGreaterThan(0);
  });

  test.each(Object.entries(MEANINGS))('the property names of %s have a page', (_, name) => {
    const pages = itemsIn(define().items).filter(({ way }) => way.at(-1) === 'Property names');
    expect(pages.map((page) => page.name)).toContain(name);
  });

  test.each(Object.entries(TAG_MEANINGS))('the tags for %s have a page', (_, name) => {
    const pages = itemsIn(define().items).filter(({ way }) => way.at(-1) === 'Tags');
    expect(pages.map((page) => page.name)).toContain(name);
  });

  test('a newcomer finds five settings and the circles before everything else', () => {
    const top = define().items.map((item) => ('name' in item ? item.name : item.heading));
    expect(top).toEqual([
      'Contact folders',
      'Conversation folders',
      'Log interactions in',
      'Check-ins a day',
      'Check-ins in new daily notes',
      'Circles',
      'More',
      'Settings as text',
    ]);
  });

  test('every control has its own key, shows a value, and keeps the settings when it is unchanged', () => {
    const { items, controls } = define();
    const keys = controlsIn(items).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) {
      expect(controls.read(key), key).toBeDefined();
      expect(controls.change(key, controls.read(key)), key).toEqual(DEFAULT_SETTINGS);
      expect(problemOf(key, controls.read(key)), key).toBeUndefined();
    }
  });

  test('a value of another kind than the control’s changes nothing', () => {
    expect(after('dailyBudget', 'many')).toEqual(DEFAULT_SETTINGS);
    expect(after('logDestination', 'nowhere')).toEqual(DEFAULT_SETTINGS);
    expect(after('no such setting', 1)).toBeNull();
  });

  test.each([
    ['dailyBudget', 2.5, 'Write a whole number from 0 to 200.'],
    ['soonDays', -1, 'Write a whole number from 0 to 365.'],
    ['mostParticipants', 0.5, 'Write a whole number from 0 to 1,000.'],
    ['staleDays', 4000, 'Write a whole number from 0 to 3,650.'],
    ['logHeading', '## ', 'Write the text of a heading.'],
    ['logHeading', '## Check ins', '“Check-ins” is the heading of something else already.'],
    ['checkInsHeading', 'Follow-ups', '“Follow-ups” is the heading of something else already.'],
    ['followUpsHeading', 'LOG', '“Log” is the heading of something else already.'],
    ['askNextHeading', '', 'Write the text of a heading.'],
    ['ownNote', 'You.md', 'There is no note “You.md”.'],
    ['contactTemplate', 'You.md', 'There is no note “You.md”.'],
    ['conversationTemplateFolder', 'Nowhere', 'There is no folder “Nowhere”.'],
    ['newContactFolder', 'Who?', 'The name of a folder can’t have “?”.'],
    ['newContactFolder', '../Other', 'Write the path of a folder in this vault.'],
    ['newConversationFolder', '.obsidian', 'Write the path of a folder in this vault.'],
    ['circles.0.cadence', 'often', expect.stringContaining('Write a cadence such as')],
  ])('%s refuses %j', (key, value, message) => {
    expect(problemOf(key, value)).toEqual(message);
  });

  test.each([
    ['logHeading', '# LOG'],
    ['notesHeading', 'Log'],
    ['newContactFolder', 'People/New ones'],
    ['newContactFolder', ''],
    ['conversationTemplateFolder', 'Meetings'],
    ['ownNote', 'Me.md'],
    ['ownNote', ''],
    ['circles.0.cadence', 'never'],
  ])('%s accepts %j', (key, value) => {
    expect(problemOf(key, value)).toBeUndefined();
  });

  test('values are read from what is typed', () => {
    expect(after('logHeading', '## Diary')?.conventions.logHeading).toBe('Diary');
    expect(after('theySaidHeading', '# Heard')?.writing.theySaidHeading).toBe('Heard');
    expect(after('ownNote', '')?.conventions.ownNote).toBeNull();
    expect(after('newContactFolder', '/People/')?.writing.newContactFolder).toBe('People');
    expect(after('weekStart', 'sunday')?.writing.weekStart).toBe('sunday');
    expect(after('logDestination', 'contact note')?.writing.logDestination).toBe('contact note');
  });

  test('a channel has a template of its own, until it has none again', () => {
    const chosen = after('templateByChannel.call', 'Coffee') ?? DEFAULT_SETTINGS;
    expect(chosen.writing.templateByChannel).toEqual({ call: 'Coffee' });
    expect(after('templateByChannel.call', '', chosen)).toEqual(DEFAULT_SETTINGS);
  });

  test('a circle changes at its place', () => {
    const [first] = after('circles.0.cadence', '10 days')?.rules.circles ?? [];
    expect(first).toEqual({ name: 'inner', cadence: { count: 10, unit: 'day' }, aliases: [] });
    expect(after('circles.1.cadence', 'never')?.rules.circles[1]?.cadence).toBeNull();
    const blue = after('circles.1.colour', 'blue') ?? DEFAULT_SETTINGS;
    expect(blue.rules.circles[1]?.colour).toBe('blue');
    expect(after('circles.1.colour', '', blue)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('a list of words in the settings', () => {
  test('is said on the way to it, and says what becomes of its first name', () => {
    const { items } = define();
    const page = itemsIn(items).find(({ name, way }) => name === 'Place' && way.length === 1);
    expect(page?.item).toMatchObject({ desc: DEFAULT_VOCABULARY.place.join(', ') });
    expect(listOn(items, 'Place').items?.[0]).toMatchObject({
      name: 'location',
      desc: 'Written to new notes',
    });
  });

  test('of tags says which is written, and keeps the last', () => {
    const { items, changed } = define();
    const page = itemsIn(items).find(({ name }) => name === 'Waiting for them');
    expect(page?.item).toMatchObject({ desc: '#waiting' });
    const list = listOn(items, 'Waiting for them');
    expect(list.items?.[0]).toMatchObject({
      name: 'waiting',
      desc: 'Written by Rapport; the others are only read',
    });
    expect(list.onDelete).toBeUndefined();
    expect(tagsFor('waiting').change(changed(), []).conventions.tags.waiting).toEqual(['waiting']);
    expect(tagsFor('waiting').change(changed(), ['theirs']).conventions.tags).toMatchObject({
      mention: ['mention'],
      waiting: ['theirs'],
    });
  });

  test('can be put into another order', () => {
    const { items, changed } = define();
    listOn(items, 'Circle').onReorder?.(2, 0);
    expect(changed().conventions.vocabulary.circle).toEqual(['tier', 'circle', 'prm-tier']);
  });

  test('loses words, but not the last property name', () => {
    const { items, changed } = define();
    listOn(items, 'Contact tags').onDelete?.(1);
    expect(changed().conventions.contactTags).toEqual(['person', 'contact', 'contacts']);
    expect(listOn(items, 'Time zone').onDelete).toBeUndefined();
    expect(listOn(items, 'Email').onDelete).toBeDefined();
  });

  test('asks for a word to add, and for one to change', () => {
    const asked: unknown[] = [];
    const { items } = define(DEFAULT_SETTINGS, {
      askWord: ({ setting }, _, place) => asked.push([setting, place]),
    });
    const list = listOn(items, 'Channels');
    const el = {} as HTMLElement; // what was clicked doesn't matter
    list.addItem?.action(el);
    const [first] = list.items ?? [];
    if (first !== undefined && 'action' in first) first.action?.(el, 0);
    expect(asked).toEqual([
      ['channels', null],
      ['channels', 0],
    ]);
  });

  test('names folders that are gone', () => {
    const { conventions } = DEFAULT_SETTINGS;
    const settings = {
      ...DEFAULT_SETTINGS,
      conventions: { ...conventions, contactFolders: ['People', 'Nowhere'] },
    };
    const [first, second] = listOn(define(settings).items, 'Contact folders').items ?? [];
    expect(first).not.toHaveProperty('desc');
    expect(second).toMatchObject({ name: 'Nowhere', desc: 'There is no such folder.' });
  });
});

describe('the default circle', () => {
  const warm = { ...DEFAULT_SETTINGS, rules: { ...DEFAULT_SETTINGS.rules, defaultCircle: 'warm' } };

  test('ends with its circle', () => {
    const others = warm.rules.circles.filter(({ name }) => name !== 'warm');
    expect(withCircles(warm, others).rules.defaultCircle).toBeNull();
  });

  test('stays when circles change places', () => {
    expect(withCircles(warm, [...warm.rules.circles].reverse()).rules.defaultCircle).toBe('warm');
  });
});
