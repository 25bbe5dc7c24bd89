import { describe, expect, test } from 'vitest';
import {
  DEFAULT_SETTINGS,
  parseSettings,
  SETTING_KEYS,
  storedSettings,
} from '../../../src/notes/settings/settings';
import { exportedSettings, readImport } from '../../../src/notes/settings/transfer';

const CHANGED = {
  dailyBudget: 3,
  circles: [{ name: 'team', cadence: '2 weeks', aliases: ['crew'], colour: 'blue' }],
  vocabulary: { circle: ['ring'] },
  tags: { waiting: ['theirs', 'waiting'] },
  helpKinds: ['advice', 'site visit'],
  staleDays: 30,
  templateByChannel: { call: 'Coffee' },
  later: { known: 'to a later version' },
  view: { folds: { soon: true } },
};

const settingsOf = (stored: unknown) => parseSettings(stored, '').settings;

function readable(text: string, current = DEFAULT_SETTINGS) {
  const found = readImport(text, current);
  if (found.kind !== 'readable') throw new Error(`The import is ${found.kind}.`);
  return found;
}

describe('exporting settings', () => {
  test('spells out every setting, and never the view state', () => {
    const exported: unknown = JSON.parse(exportedSettings(CHANGED, settingsOf(CHANGED)));
    expect(Object.keys(exported ?? {}).sort()).toEqual([...SETTING_KEYS, 'later'].sort());
    expect(exported).toMatchObject({ dailyBudget: 3, later: CHANGED.later, weekStart: 'monday' });
  });

  test('and importing them gives the same settings, and what a later version has stored', () => {
    const text = exportedSettings(CHANGED, settingsOf(CHANGED));
    const { settings, others, problems } = readable(text);
    expect(settings).toEqual(settingsOf(CHANGED));
    expect(others).toEqual({ later: CHANGED.later });
    expect(problems).toEqual([]);
    const { view: _, ...rest } = CHANGED;
    const stored = storedSettings({ ...others }, settings);
    expect(JSON.parse(JSON.stringify(stored))).toEqual(rest);
  });
});

describe('importing settings', () => {
  test('says what changes, and what it changes from', () => {
    const { changes } = readable('{"dailyBudget":3,"vocabulary":{"circle":["ring"]}}');
    expect(changes).toEqual([
      { setting: 'dailyBudget', before: 5, after: 3 },
      {
        setting: 'vocabulary',
        meaning: 'circle',
        before: ['circle', 'prm-tier', 'tier'],
        after: ['ring'],
      },
    ]);
  });

  test('says which tags change, and leaves those that it does not name', () => {
    const mine = settingsOf({ tags: { mention: ['aside'] } });
    const { changes, settings } = readable('{"tags":{"waiting":["#theirs"]}}', mine);
    expect(changes).toEqual([
      { setting: 'tags', meaning: 'waiting', before: ['waiting'], after: ['theirs'] },
    ]);
    expect(settings.conventions.tags).toMatchObject({ mention: ['aside'], waiting: ['theirs'] });
  });

  test('leaves all tags as they are where one says two things', () => {
    const mine = settingsOf({ tags: { mention: ['aside'] } });
    const { changes, problems } = readable('{"tags":{"waiting":["aside"],"gave":["did"]}}', mine);
    expect(changes).toEqual([]);
    expect(problems.map(({ property }) => property)).toEqual(['tags.waiting[0]']);
  });

  test('leaves what it does not name as the user has it', () => {
    const mine = settingsOf({ soonDays: 12, vocabulary: { cadence: ['rhythm'] } });
    const { settings } = readable('{"dailyBudget":3,"vocabulary":{"circle":["ring"]}}', mine);
    expect(settings.rules.soonDays).toBe(12);
    expect(settings.conventions.vocabulary).toMatchObject({
      circle: ['ring'],
      cadence: ['rhythm'],
    });
  });

  test('leaves what can’t be understood as the user has it, and says what would be', () => {
    const mine = settingsOf({ dailyBudget: 7, circles: [{ name: 'team', cadence: '1 month' }] });
    const text = '{"dailyBudget":"many","soonDays":3,"circles":[{"name":"x","cadence":"often"}]}';
    const { settings, problems, changes } = readable(text, mine);
    expect(settings.rules).toMatchObject({ ...mine.rules, soonDays: 3 });
    expect(problems.map(({ property }) => property)).toEqual(['circles[0].cadence', 'dailyBudget']);
    expect(changes.map(({ setting }) => setting)).toEqual(['soonDays']);
  });

  test.each([
    ['{"followUpsHeading":"Check-ins"}', {}, ['followUpsHeading']],
    ['{"checkInsHeading":"promises"}', { followUpsHeading: 'Promises' }, ['checkInsHeading']],
    [
      '{"logHeading":"To do","checkInsHeading":7}',
      { checkInsHeading: 'To do' },
      ['checkInsHeading', 'logHeading'],
    ],
  ])('leaves a heading as it is where %s gives it that of another', (text, stored, refused) => {
    const current = settingsOf(stored);
    const { settings, problems, changes } = readable(text, current);
    expect(settings).toEqual(current);
    expect(changes).toEqual([]);
    expect(problems.map(({ property }) => property)).toEqual(refused);
  });

  test('lets headings change places', () => {
    const { settings, problems } = readable('{"logHeading":"Check-ins","checkInsHeading":"Log"}');
    expect(settings.conventions).toMatchObject({ logHeading: 'Check-ins', checkInsHeading: 'Log' });
    expect(problems).toEqual([]);
  });

  test('never takes the view state', () => {
    expect(readable('{"dailyBudget":3,"view":{"folds":{}}}').others).toEqual({});
  });

  test('changes nothing where everything is as it was', () => {
    expect(readable(exportedSettings({}, DEFAULT_SETTINGS)).changes).toEqual([]);
  });

  test.each(['', ' \n'])('waits while there is nothing: %j', (text) => {
    expect(readImport(text, DEFAULT_SETTINGS)).toEqual({ kind: 'empty' });
  });

  test.each(['{', '[]', '"text"', 'null', '{}', '{"a":1}', '{"__proto__":{"dailyBudget":1}}'])(
    'refuses what holds no settings: %s',
    (text) => {
      expect(readImport(text, DEFAULT_SETTINGS).kind).toBe('unreadable');
    },
  );
});
