import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../../src/notes/days/date-language';
import { DEFAULT_CONVENTIONS } from '../../../src/notes/settings/conventions';
import {
  conventionsFromConfig,
  type ConfigFiles,
} from '../../../src/notes/settings/obsidian-config';
import { parseSettings } from '../../../src/notes/settings/settings';

const read = (files: ConfigFiles) => conventionsFromConfig(DEFAULT_CONVENTIONS, files, '.obsidian');
const dailyNotes = (files: ConfigFiles) => read(files).conventions.dailyNotes;
const json = (value: unknown): string => JSON.stringify(value);

describe('daily notes', () => {
  test('without settings they lie in the root and are named in ISO form', () => {
    expect(read({})).toMatchObject({ conventions: DEFAULT_CONVENTIONS, problems: [] });
  });

  test('are where the core plugin’s settings say', () => {
    const stored = { folder: '/Daily/', format: 'YYYY/MM/DD', template: 'Templates/Daily.md' };
    expect(dailyNotes({ dailyNotes: json(stored) })).toEqual({
      folder: 'Daily',
      format: 'YYYY/MM/DD',
      template: 'Templates/Daily',
      weekStart: 'monday',
    });
  });

  test('an empty format means the usual one, and unknown settings don’t matter', () => {
    const stored = { folder: 'Daily', format: '', autorun: true };
    expect(dailyNotes({ dailyNotes: json(stored) })).toEqual({
      folder: 'Daily',
      format: 'YYYY-MM-DD',
      template: '',
      weekStart: 'monday',
    });
  });

  const periodicNotes = json({ daily: { folder: 'Days', format: 'DD MMM YY', enabled: true } });

  test('Periodic Notes has the last word where it is enabled', () => {
    const files = { dailyNotes: json({ folder: 'Daily' }), periodicNotes };
    const enabled = json(['calendar', 'periodic-notes']);
    expect(dailyNotes({ ...files, communityPlugins: enabled }).folder).toBe('Days');
    expect(dailyNotes({ ...files, communityPlugins: json(['calendar']) }).folder).toBe('Daily');
    expect(dailyNotes(files).folder).toBe('Daily');
  });

  test('Periodic Notes without daily notes leaves them to the core plugin', () => {
    const files = {
      dailyNotes: json({ folder: 'Daily' }),
      communityPlugins: json(['periodic-notes']),
      periodicNotes: json({ weekly: { enabled: true }, daily: { folder: 'x', enabled: false } }),
    };
    expect(dailyNotes(files).folder).toBe('Daily');
  });
});

describe('the template of daily notes', () => {
  const filling = (files: ConfigFiles) => dailyNotes(files).filling;
  const enabled = {
    communityPlugins: json(['periodic-notes']),
    periodicNotes: json({ daily: { enabled: true } }),
  };

  test('is filled in by Periodic Notes where that makes them', () => {
    expect(filling(enabled)).toBe('Periodic Notes');
    expect(filling({ ...enabled, communityPlugins: '[]' })).toBeUndefined();
    expect(filling({ ...enabled, periodicNotes: '{}' })).toBeUndefined();
  });

  test.each([
    [{ dateFormat: 'D.M.' }, { dateFormat: 'D.M.', timeFormat: 'HH:mm' }],
    [
      { dateFormat: ' ', timeFormat: 'h:mm A' },
      { dateFormat: 'YYYY-MM-DD', timeFormat: 'h:mm A' },
    ],
    [{ dateFormat: '', timeFormat: null }, undefined],
  ])('has the formats of core templates %j', (stored, formats) => {
    expect(filling({ templates: json(stored) })).toEqual(formats);
    expect(filling({ ...enabled, templates: json(stored) })).toBe('Periodic Notes');
  });
});

describe('weekly notes', () => {
  const weekly = { folder: '/Weeks/', format: '', template: 'Templates/Week.md', enabled: true };
  const weeklyNotes = (periodicNotes: unknown, plugins = ['periodic-notes']) =>
    read({ periodicNotes: json(periodicNotes), communityPlugins: json(plugins) }).conventions
      .weeklyNotes;

  test('are where Periodic Notes has them', () => {
    expect(weeklyNotes({ weekly })).toEqual({
      folder: 'Weeks',
      format: 'gggg-[W]ww',
      template: 'Templates/Week',
      weekStart: 'monday',
    });
    expect(weeklyNotes({ weekly: { ...weekly, format: 'GGGG [w]W' } })?.format).toBe('GGGG [w]W');
  });

  test('aren’t there unless Periodic Notes and they are switched on', () => {
    expect(weeklyNotes({ weekly }, ['calendar'])).toBeNull();
    expect(weeklyNotes({ weekly: { ...weekly, enabled: false } })).toBeNull();
    expect(weeklyNotes({ daily: { enabled: true } })).toBeNull();
  });

  test('have the weeks that the settings have, as daily notes do', () => {
    const { settings } = parseSettings({ weekStart: 'sunday' }, 'data.json');
    const files = {
      periodicNotes: json({ weekly }),
      communityPlugins: json(['periodic-notes']),
    };
    const { conventions } = conventionsFromConfig(settings.conventions, files, '.obsidian');
    expect(conventions.dailyNotes.weekStart).toBe('sunday');
    expect(conventions.weeklyNotes?.weekStart).toBe('sunday');
  });
});

test('daily and weekly notes have the language that is given', () => {
  const language = { ...ENGLISH, weekdays: ['lundi'] };
  const dailyNotes = { ...DEFAULT_CONVENTIONS.dailyNotes, language };
  const files = {
    periodicNotes: json({ weekly: { enabled: true } }),
    communityPlugins: json(['periodic-notes']),
  };
  const { conventions } = conventionsFromConfig(
    { ...DEFAULT_CONVENTIONS, dailyNotes },
    files,
    '.obsidian',
  );
  expect(conventions.dailyNotes.language).toBe(language);
  expect(conventions.weeklyNotes?.language).toBe(language);
});

describe('templates', () => {
  test('their folders join those of the settings', () => {
    const conventions = { ...DEFAULT_CONVENTIONS, templateFolders: ['Forms'] };
    const files = {
      templates: json({ folder: 'Templates' }),
      templater: json({ templates_folder: 'Meta/Scripts/', timeout: 5 }),
    };
    expect(
      conventionsFromConfig(conventions, files, '.obsidian').conventions.templateFolders,
    ).toEqual(['Forms', 'Templates', 'Meta/Scripts']);
  });

  test.each([
    [['templater-obsidian'], { trigger_on_file_creation: true }, true],
    [['templater-obsidian'], { trigger_on_file_creation: false }, false],
    [['templater-obsidian'], {}, false],
    [['calendar'], { trigger_on_file_creation: true }, false],
  ])('of Templater (%j, %j) are filled in as notes are created: %s', (plugins, stored, fills) => {
    const files = { communityPlugins: json(plugins), templater: json(stored) };
    expect(read(files).conventions.templaterFillsNewNotes).toBe(fills);
  });

  test('the root of the vault is not taken for a folder of templates', () => {
    const files = { templates: json({ folder: '/' }), templater: json({ templates_folder: '' }) };
    expect(read(files).conventions.templateFolders).toEqual([]);
  });
});

describe('files that can’t be understood', () => {
  test('malformed JSON is a problem, and the file as good as absent', () => {
    const { conventions, problems } = conventionsFromConfig(
      DEFAULT_CONVENTIONS,
      { dailyNotes: '{"folder": "Dai', templates: json({ folder: 'Templates' }) },
      '.config',
    );
    expect(conventions.dailyNotes.folder).toBe('');
    expect(conventions.templateFolders).toEqual(['Templates']);
    expect(problems).toEqual([
      expect.objectContaining({ path: '.config/daily-notes.json', property: '' }),
    ]);
  });

  test('a setting of another kind is a problem that names it', () => {
    const { problems } = read({ dailyNotes: json({ folder: 'Daily', format: 7 }) });
    expect(problems).toEqual([
      expect.objectContaining({
        path: '.obsidian/daily-notes.json',
        property: 'format',
        value: '7',
      }),
    ]);
  });

  test('nothing that these files hold makes reading throw', () => {
    const anyText = fc.oneof(fc.string(), fc.json());
    const anyFiles = fc.record({
      dailyNotes: anyText,
      templates: anyText,
      templater: anyText,
      communityPlugins: fc.constant('["periodic-notes"]'),
      periodicNotes: anyText,
    });
    fc.assert(
      fc.property(anyFiles, (files) => {
        expect(() => read(files)).not.toThrow();
      }),
    );
  });
});

describe('where daily notes are', () => {
  const enabled = json(['periodic-notes']);
  const periodic = json({ daily: { folder: 'Days', enabled: true } });

  test.each<[string, ConfigFiles]>([
    ['.obsidian/daily-notes.json', { dailyNotes: '{' }],
    ['.obsidian/daily-notes.json', { dailyNotes: json({ folder: 3 }) }],
    ['.obsidian/community-plugins.json', { communityPlugins: '{', dailyNotes: '{}' }],
    [
      '.obsidian/plugins/periodic-notes/data.json',
      { communityPlugins: enabled, periodicNotes: '{' },
    ],
  ])('can’t be told where %s can’t be understood', (path, files) => {
    expect(read(files).dailyNotesProblem).toMatchObject({ path });
  });

  test('is told by Periodic Notes whatever else can’t be understood', () => {
    const files = { dailyNotes: '{', templates: '{' };
    const both = { ...files, communityPlugins: enabled, periodicNotes: periodic };
    expect(read(both).dailyNotesProblem).toBeNull();
    expect(read({ templates: '{' }).dailyNotesProblem).toBeNull();
  });
});
