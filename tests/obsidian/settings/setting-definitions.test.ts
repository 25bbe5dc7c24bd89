import type { SettingDefinitionItem } from 'obsidian';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/notes/settings/settings';
import { withCircles } from '../../../src/obsidian/settings/changed-settings';
import { defineSettings } from '../../../src/obsidian/settings/setting-definitions';

const FOLDERS = ['People', 'Meetings'];

function define(settings: Settings = DEFAULT_SETTINGS) {
  const nothing = (): void => undefined;
  return defineSettings({
    settings: () => settings,
    isFolder: (path) => FOLDERS.includes(path),
    isNote: (path) => path === 'Me.md',
    addCircle: nothing,
    removeCircle: nothing,
    moveCircle: nothing,
  });
}

interface Control {
  readonly key: string;
  readonly validate: (value: unknown) => unknown;
}

/** All controls, those on pages below included. */
function controlsIn(items: readonly SettingDefinitionItem[]): readonly Control[] {
  return items.flatMap((item): readonly Control[] => {
    if ('control' in item && item.control !== undefined) return [item.control as Control];
    return 'items' in item ? controlsIn(item.items ?? []) : [];
  });
}

const problemOf = (key: string, value: unknown): unknown =>
  controlsIn(define().items)
    .find((control) => control.key === key)
    ?.validate(value);

const after = (key: string, value: unknown, settings = DEFAULT_SETTINGS): Settings | null =>
  define(settings).controls.change(key, value);

describe('the definitions of settings', () => {
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
    expect(after('no such setting', 1)).toBeNull();
  });

  test.each([
    ['dailyBudget', 2.5, 'Write a whole number from 0 to 200.'],
    ['soonDays', -1, 'Write a whole number from 0 to 365.'],
    ['contactFolders', 'People\nNowhere', 'There is no folder “Nowhere”.'],
    ['contactTags', 'person, two words', '“two words” can’t be a tag.'],
    ['logHeading', '## ', 'Write the text of a heading.'],
    ['ownNote', 'You.md', 'There is no note “You.md”.'],
    ['circles.0.name', ' ', 'Write a name for the circle.'],
    ['circles.0.name', 'Close', 'Another circle has this name.'],
    ['circles.0.cadence', 'often', expect.stringContaining('Write a cadence such as')],
  ])('%s refuses %j', (key, value, message) => {
    expect(problemOf(key, value)).toEqual(message);
  });

  test.each([
    ['contactFolders', '/People/\n\nMeetings\nPeople'],
    ['ownNote', 'Me.md'],
    ['ownNote', ''],
    ['circles.0.name', 'INNER'],
    ['circles.0.cadence', 'never'],
  ])('%s accepts %j', (key, value) => {
    expect(problemOf(key, value)).toBeUndefined();
  });

  test('lists are read from what is typed', () => {
    expect(after('contactFolders', '/People/\n\nMeetings\nPeople')?.conventions).toMatchObject({
      contactFolders: ['People', 'Meetings'],
    });
    expect(after('contactTags', '#person, friend,,#person')?.conventions).toMatchObject({
      contactTags: ['person', 'friend'],
    });
    expect(after('vocabulary.circle', 'ring, tier')?.conventions.vocabulary).toMatchObject({
      circle: ['ring', 'tier'],
      cadence: DEFAULT_SETTINGS.conventions.vocabulary.cadence,
    });
    expect(after('logHeading', '## Diary')?.conventions.logHeading).toBe('Diary');
    expect(after('ownNote', '')?.conventions.ownNote).toBeNull();
  });

  test('a circle changes at its place', () => {
    const [first] = after('circles.0.cadence', '10 days')?.rules.circles ?? [];
    expect(first).toEqual({ name: 'inner', cadence: { count: 10, unit: 'day' }, aliases: [] });
    expect(after('circles.1.cadence', 'never')?.rules.circles[1]?.cadence).toBeNull();
  });
});

describe('the default circle', () => {
  const warm = { ...DEFAULT_SETTINGS, rules: { ...DEFAULT_SETTINGS.rules, defaultCircle: 'warm' } };

  test('goes along when its circle is renamed', () => {
    expect(after('circles.3.name', 'tepid', warm)?.rules.defaultCircle).toBe('tepid');
  });

  test('ends with its circle', () => {
    const others = warm.rules.circles.filter(({ name }) => name !== 'warm');
    expect(withCircles(warm, others).rules.defaultCircle).toBeNull();
  });

  test('stays when circles change places', () => {
    expect(withCircles(warm, [...warm.rules.circles].reverse()).rules.defaultCircle).toBe('warm');
  });
});
