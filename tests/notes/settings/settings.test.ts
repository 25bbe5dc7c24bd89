import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cadenceOf, type CadenceUnit } from '../../../src/domain/cadence';
import type { Circle } from '../../../src/domain/circle';
import type { Season } from '../../../src/domain/season';
import {
  DEFAULT_SETTINGS,
  parseSettings,
  storedSettings,
} from '../../../src/notes/settings/settings';
import { folderPath, headingText } from '../../../src/notes/settings/names';
import type { OneOrMore } from '../../../src/notes/settings/tags';
import { LOG_DESTINATIONS } from '../../../src/notes/settings/writing';
import type { Settings } from '../../../src/notes/settings/settings';

const PATH = '.obsidian/plugins/rapport/data.json';

const read = (stored: unknown) => parseSettings(stored, PATH);
const settingsOf = (stored: unknown) => read(stored).settings;
const saved = (previous: unknown, settings: Settings): unknown =>
  JSON.parse(JSON.stringify(storedSettings(previous, settings)));

function withRules(changes: Partial<Settings['rules']>): Settings {
  return { ...DEFAULT_SETTINGS, rules: { ...DEFAULT_SETTINGS.rules, ...changes } };
}

describe('reading stored settings', () => {
  test.each([null, undefined, {}])('nothing stored means the shipped settings: %j', (stored) => {
    expect(read(stored)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  test('a circle’s cadence is read as people write it', () => {
    const stored = { circles: [{ name: 'team', cadence: 'every 2 weeks' }, { name: 'old' }] };
    expect(settingsOf(stored).rules.circles).toEqual([
      { name: 'team', cadence: { count: 2, unit: 'week' }, aliases: [] },
      { name: 'old', cadence: null, aliases: [] },
    ]);
  });

  test('a circle with a cadence that can’t be understood is kept without one, and is a problem', () => {
    const { settings, problems } = read({ circles: [{ name: 'team', cadence: 'often' }] });
    expect(settings.rules.circles).toEqual([{ name: 'team', cadence: null, aliases: [] }]);
    expect(problems).toEqual([
      expect.objectContaining({ path: PATH, property: 'circles[0].cadence', value: 'often' }),
    ]);
  });

  test('a circle’s colour is one of Obsidian’s; another one is a problem, and the circle has none', () => {
    const { settings, problems } = read({
      circles: [
        { name: 'team', colour: 'blue' },
        { name: 'old', colour: '#123456' },
      ],
    });
    expect(settings.rules.circles).toEqual([
      { name: 'team', cadence: null, aliases: [], colour: 'blue' },
      { name: 'old', cadence: null, aliases: [] },
    ]);
    expect(problems).toEqual([
      expect.objectContaining({ property: 'circles[1].colour', value: '#123456' }),
    ]);
    expect(saved({}, settings)).toMatchObject({ circles: [{ colour: 'blue' }, { name: 'old' }] });
  });

  test('two circles of the same name are a problem', () => {
    const { settings, problems } = read({ circles: [{ name: 'team' }, { name: 'Team' }] });
    expect(settings.rules.circles.map(({ name }) => name)).toEqual(['team']);
    expect(problems.map(({ property }) => property)).toEqual(['circles[1].name']);
  });

  test('one malformed entry of a list does not cost the others', () => {
    const { settings, problems } = read({ contactFolders: ['People', 7, ' CRM '] });
    expect(settings.conventions.contactFolders).toEqual(['People', 'CRM']);
    expect(problems).toEqual([
      expect.objectContaining({ property: 'contactFolders[1]', value: '7' }),
    ]);
  });

  test.each([
    ['dailyBudget', -1],
    ['dailyBudget', 2.5],
    ['soonDays', '7'],
    ['mentionsCount', 'yes'],
    ['logHeading', '  '],
    ['logHeading', '## '],
    ['logHeading', 2],
    ['newContactFolder', 'Who?'],
    ['newContactFolder', '../Other'],
    ['newConversationFolder', '.obsidian'],
    ['newConversationFolder', null],
    ['mostParticipants', 2.5],
    ['staleDays', -1],
    ['tags', ['via']],
    ['ownNote', 3],
    ['circles', 'inner'],
    ['contactTags', { a: 1 }],
    ['vocabulary', []],
    ['defaultCircle', 'nobody'],
  ])('a malformed %s is a problem, and the shipped value holds', (key, value) => {
    const { settings, problems } = read({ [key]: value });
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problems).toEqual([expect.objectContaining({ path: PATH, property: key })]);
  });

  const headings = (log: string, checkIns: string, followUps: string): object => ({
    ...(log === '' ? {} : { logHeading: log }),
    ...(checkIns === '' ? {} : { checkInsHeading: checkIns }),
    ...(followUps === '' ? {} : { followUpsHeading: followUps }),
  });

  test.each([
    ['the shipped one of others', headings('', '', 'Check-ins'), ['followUpsHeading']],
    [
      'but for case, emoji and punctuation',
      headings('', '', '## 📋 check ins!'),
      ['followUpsHeading'],
    ],
    ['another shipped one', headings('', 'Follow-ups', ''), ['checkInsHeading']],
    [
      'also where that is spelled out',
      headings('', 'Follow-ups', 'Follow-ups'),
      ['checkInsHeading'],
    ],
    ['one before it', headings('', 'To do', 'To do'), ['followUpsHeading']],
    ['one signs only', headings('', '***', '***'), ['followUpsHeading']],
    [
      'what holds once one is refused',
      headings('Follow-ups', 'F', 'F'),
      ['followUpsHeading', 'logHeading'],
    ],
    ['none', headings('Check-ins', 'Log', ''), []],
  ])('a heading is refused that is the same as another: %s', (_, stored, refused) => {
    const { settings, problems } = read(stored);
    expect(problems.map(({ property }) => property)).toEqual(refused);
    const { logHeading, checkInsHeading } = settings.conventions;
    const { followUpsHeading } = settings.writing;
    const shipped = {
      logHeading: 'Log',
      checkInsHeading: 'Check-ins',
      followUpsHeading: 'Follow-ups',
    };
    const kept = Object.fromEntries(
      Object.entries(stored).filter(([key]) => !refused.includes(key)),
    );
    expect({ logHeading, checkInsHeading, followUpsHeading }).toEqual({ ...shipped, ...kept });
  });

  test('property names change meaning by meaning', () => {
    const { vocabulary } = settingsOf({ vocabulary: { circle: ['ring'] } }).conventions;
    expect(vocabulary.circle).toEqual(['ring']);
    expect(vocabulary.cadence).toEqual(DEFAULT_SETTINGS.conventions.vocabulary.cadence);
  });

  test('names are kept without the signs around them', () => {
    const { settings, problems } = read({
      contactFolders: ['/People/'],
      contactTags: ['#person', 'my friend', '2026'],
      newContactFolder: '/People/New/',
      logHeading: '## Diary',
    });
    expect(settings.conventions).toMatchObject({
      contactFolders: ['People'],
      contactTags: ['person'],
      logHeading: 'Diary',
    });
    expect(settings.writing.newContactFolder).toBe('People/New');
    expect(problems.map(({ property }) => property)).toEqual(['contactTags[1]', 'contactTags[2]']);
  });

  test('a hostile key changes nothing beyond itself', () => {
    const stored: unknown = JSON.parse(
      '{"__proto__":{"dailyBudget":9},"constructor":1,"vocabulary":{"__proto__":{"circle":["x"]}}}',
    );
    expect(read(stored)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
    const kept = storedSettings(stored, withRules({ soonDays: 3 }));
    expect(Object.hasOwn(Object(kept) as object, '__proto__')).toBe(true);
    expect(Object.getPrototypeOf(kept)).toBe(Object.prototype);
    expect(Object.hasOwn(Object.prototype, 'dailyBudget')).toBe(false);
  });
});

describe('storing changed settings', () => {
  test('shipped values are not stored', () => {
    expect(saved(null, DEFAULT_SETTINGS)).toEqual({});
    expect(saved({ soonDays: 9 }, DEFAULT_SETTINGS)).toEqual({});
  });

  test('only what changed is written anew; unknown keys and misunderstood values stay', () => {
    const previous = { soonDays: 'a week', fromLater: { a: [1] }, view: { folded: ['soon'] } };
    expect(saved(previous, withRules({ dailyBudget: 3 }))).toEqual({ ...previous, dailyBudget: 3 });
  });

  test('a cadence keeps its spelling until the circles change', () => {
    const previous = { circles: [{ name: 'team', cadence: '2w' }] };
    const { settings } = read(previous);
    expect(saved(previous, settings)).toEqual(previous);
    const circles = [...settings.rules.circles, { name: 'old', cadence: null, aliases: ['rare'] }];
    expect(saved(previous, withRules({ circles }))).toEqual({
      circles: [
        { name: 'team', cadence: '2 weeks', aliases: [] },
        { name: 'old', cadence: 'never', aliases: ['rare'] },
      ],
    });
  });

  test('unknown meanings in the vocabulary stay', () => {
    const previous = { vocabulary: { mood: ['feeling'], circle: ['ring'] } };
    expect(saved(previous, DEFAULT_SETTINGS)).toEqual({ vocabulary: { mood: ['feeling'] } });
  });

  test('whatever was stored, what is stored next reads as it was meant', () => {
    fc.assert(
      fc.property(anyStored, validSettings, (previous, settings) => {
        expect(settingsOf(saved(previous, settings))).toEqual(settings);
      }),
    );
  });

  test('storing what was read changes nothing', () => {
    fc.assert(
      fc.property(anyStored, (previous) => {
        if (typeof previous !== 'object' || previous === null) return;
        expect(storedSettings(previous, settingsOf(previous))).toEqual(previous);
      }),
    );
  });

  test('a season keeps what can be read of it, and says what can’t', () => {
    const cadences = [
      { circle: 'close', cadence: '1 week' },
      { tag: '#a b', cadence: '1 week' },
      { circle: 'inner' },
    ];
    const { settings, problems } = read({
      seasons: [
        { name: 'searching', from: '2026-12-01', until: '2026-11-01', cadences },
        { name: 'Searching' },
        { cadences },
        { name: 'rest', from: 'soon', until: '2026-12-01' },
      ],
    });
    const weekly = { count: 1, unit: 'week' };
    expect(settings.rules.seasons).toEqual([
      {
        name: 'searching',
        runs: null,
        cadences: [{ of: 'circle', name: 'close', cadence: weekly }],
      },
      { name: 'rest', runs: null, cadences: [] },
    ]);
    expect(problems.map(({ property }) => property)).toEqual([
      'seasons[0].until',
      'seasons[0].cadences[1].tag',
      'seasons[0].cadences[2]',
      'seasons[1].name',
      'seasons[2]',
      'seasons[3].from',
    ]);
  });

  test('reading never throws, whatever is stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), anyStored), (stored) => {
        expect(() => read(stored)).not.toThrow();
      }),
    );
  });
});

const word = fc
  .string({ minLength: 1 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const words = fc.array(word, { maxLength: 4 });

const cadence = fc
  .tuple(
    fc.integer({ min: 1, max: 90 }),
    fc.constantFrom<CadenceUnit>('day', 'week', 'month', 'year'),
  )
  .map(([count, unit]) => cadenceOf(count, unit));

const everyCadence = cadence.filter((each) => each !== null);

const circles: fc.Arbitrary<readonly Circle[]> = fc.uniqueArray(
  fc.record({ name: word, cadence: fc.option(cadence), aliases: words }),
  { maxLength: 4, selector: ({ name }) => name.toLowerCase() },
);

const seasons: fc.Arbitrary<readonly Season[]> = fc.uniqueArray(
  fc.record({
    name: word,
    runs: fc.option(
      fc
        .tuple(fc.integer({ min: 0, max: 40_000 }), fc.nat(400))
        .map(([from, length]) => ({ from, until: from + length })),
    ),
    cadences: fc.array(
      fc.oneof(
        fc.record({ of: fc.constant('circle' as const), name: word, cadence: everyCadence }),
        fc.record({
          of: fc.constant('tag' as const),
          name: fc.constantFrom('recruiter', 'work/hiring'),
          cadence: everyCadence,
        }),
      ),
      { maxLength: 3 },
    ),
  }),
  { maxLength: 3, selector: ({ name }) => name.toLowerCase() },
);

const validSettings: fc.Arbitrary<Settings> = fc
  .record({
    circles,
    hasDefault: fc.boolean(),
    mentionsCount: fc.boolean(),
    dailyBudget: fc.nat(200),
    soonDays: fc.nat(365),
    milestoneDays: fc.nat(365),
    mostParticipants: fc.nat(1000),
    staleDays: fc.nat(3650),
    seasons,
    myOffers: words,
    contactFolders: words.map((paths) => paths.map(folderPath).filter((path) => path !== '')),
    ownNote: fc.option(word),
    logHeading: word.map(headingText).filter((text) => text !== ''),
    waiting: fc.constantFrom<OneOrMore<string>>(['waiting'], ['theirs', 'waiting'], ['a/b']),
    names: words,
    logDestination: fc.constantFrom(...LOG_DESTINATIONS),
    contactTemplate: fc.option(word),
    templateByChannel: fc.dictionary(word, word),
  })
  .map(({ hasDefault, contactFolders, ownNote, logHeading, names, waiting, ...rest }) => {
    const { logDestination, contactTemplate, templateByChannel, ...rules } = rest;
    return {
      rules: { ...rules, defaultCircle: hasDefault ? (rules.circles[0]?.name ?? null) : null },
      conventions: {
        ...DEFAULT_SETTINGS.conventions,
        contactFolders,
        ownNote,
        logHeading,
        vocabulary: { ...DEFAULT_SETTINGS.conventions.vocabulary, circle: names },
        tags: { ...DEFAULT_SETTINGS.conventions.tags, waiting },
      },
      writing: { ...DEFAULT_SETTINGS.writing, logDestination, contactTemplate, templateByChannel },
    };
  });

const anyStored = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      circles: fc.oneof(
        fc.jsonValue(),
        fc.array(fc.record({ name: word, cadence: fc.jsonValue() })),
      ),
      dailyBudget: fc.jsonValue(),
      contactFolders: fc.oneof(fc.jsonValue(), words),
      vocabulary: fc.oneof(fc.jsonValue(), fc.record({ circle: fc.jsonValue(), mood: words })),
      tags: fc.oneof(fc.jsonValue(), fc.record({ waiting: fc.jsonValue(), gave: words })),
      later: fc.jsonValue(),
    },
    { requiredKeys: [] },
  ),
);
