import { describe, expect, test, vi } from 'vitest';
import { ENGLISH } from '../../../src/notes/days/date-language';
import { DEFAULT_SETTINGS } from '../../../src/notes/settings/settings';
import type { ConfigFiles } from '../../../src/notes/settings/obsidian-config';
import { Configuration } from '../../../src/obsidian/settings/configuration';

const PATH = '.obsidian/plugins/rapport/data.json';

async function configured(stored: unknown, files: ConfigFiles = {}) {
  const disk = { stored, files, language: ENGLISH, isBroken: false, saves: 0 };
  const changed = vi.fn();
  const warn = vi.fn();
  const configuration = new Configuration(
    {
      data: {
        path: PATH,
        load: async () => {
          if (disk.isBroken) throw new SyntaxError('Unexpected end of JSON input');
          return disk.stored;
        },
        save: async (data) => {
          disk.stored = data;
          disk.saves += 1;
        },
      },
      configFiles: async () => disk.files,
      language: () => disk.language,
      configFolder: '.obsidian',
    },
    changed,
    warn,
  );
  await configuration.load();
  changed.mockClear();
  return { disk, changed, warn, configuration };
}

describe('the configuration', () => {
  test('completes the user’s settings with Obsidian’s own', async () => {
    const { configuration } = await configured(
      { dailyBudget: 3 },
      { dailyNotes: '{"folder":"Daily"}', templates: '{"folder":"Forms"}' },
    );
    expect(configuration.settings.rules.dailyBudget).toBe(3);
    expect(configuration.settings.conventions.dailyNotes.folder).toBe('Daily');
    expect(configuration.settings.conventions.templateFolders).toEqual(['Forms']);
    expect(configuration.own.conventions.templateFolders).toEqual([]);
  });

  test('has the names of daily notes in Obsidian’s language, as it is by then', async () => {
    const { configuration, changed, disk } = await configured(null);
    expect(configuration.settings.conventions.dailyNotes.language).toEqual(ENGLISH);
    disk.language = { ...ENGLISH, weekdays: ['lundi'] };
    await configuration.load();
    expect(configuration.settings.conventions.dailyNotes.language).toEqual(disk.language);
    expect(changed).toHaveBeenCalledOnce();
  });

  test('never stores what comes from Obsidian’s settings', async () => {
    const { configuration, disk } = await configured(null, { templates: '{"folder":"Forms"}' });
    await configuration.changeConventions({ contactFolders: ['People'] });
    expect(disk.stored).toEqual({ contactFolders: ['People'] });
  });

  test('gathers the problems of all files', async () => {
    const { configuration } = await configured({ soonDays: 'x' }, { dailyNotes: '{' });
    expect(configuration.problems.map(({ path }) => path)).toEqual([
      PATH,
      '.obsidian/daily-notes.json',
    ]);
  });

  test('tells of changes that make a difference, and only those', async () => {
    const { configuration, disk, changed } = await configured(null);
    await configuration.loadConfigFiles();
    await configuration.change(DEFAULT_SETTINGS);
    expect(changed).not.toHaveBeenCalled();
    disk.files = { dailyNotes: '{"format":"YYYYMMDD"}' };
    await configuration.loadConfigFiles();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('keeps the state of views beside the settings, and wakes nobody for them', async () => {
    const { configuration, disk, changed } = await configured({ view: { other: 1 }, later: true });
    await configuration.saveViewState('folds', { soon: true });
    await configuration.changeConventions({ logHeading: 'Diary' });
    expect(disk.stored).toEqual({
      view: { other: 1, folds: { soon: true } },
      later: true,
      logHeading: 'Diary',
    });
    expect(configuration.viewState('folds')).toEqual({ soon: true });
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('replaces all settings at once, but never the state of views', async () => {
    const { configuration, disk, changed } = await configured({ view: { a: 1 }, dailyBudget: 3 });
    expect(configuration.stored).toEqual({ dailyBudget: 3 });
    await configuration.replace({ soonDays: 4, later: true, view: { b: 2 } });
    expect(disk.stored).toEqual({ soonDays: 4, later: true, view: { a: 1 } });
    expect(configuration.settings.rules).toMatchObject({ soonDays: 4, dailyBudget: 5 });
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('a file that can’t be parsed is a problem, and is left as it is', async () => {
    const { configuration: shipped } = await configured(null);
    const { configuration, disk } = await configured({ dailyBudget: 3 });
    disk.isBroken = true;
    await configuration.load();
    await configuration.saveViewState('folds', { soon: true });
    expect(disk.saves).toBe(0);
    expect(configuration.own).toEqual(DEFAULT_SETTINGS);
    expect(configuration.settings).toEqual(shipped.settings);
    expect(configuration.problems).toEqual([expect.objectContaining({ path: PATH, property: '' })]);
  });
});

test('that nothing can be stored is said once, when something should have been', async () => {
  const { disk, warn, configuration } = await configured({});
  disk.isBroken = true;
  await configuration.load();
  expect(warn).not.toHaveBeenCalled();
  await configuration.changeWriting({ insertsDaily: true });
  await configuration.saveViewState('folds', {});
  expect(warn.mock.calls).toEqual([[expect.stringContaining('not stored until it is repaired')]]);
  expect(disk.saves).toBe(0);
});
