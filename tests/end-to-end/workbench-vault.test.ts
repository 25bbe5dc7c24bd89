import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorkbenchHarness } from '../browser/workbench';
import { inDummyWorkbench, startDummyWorkbench } from './dummy-workbench';

describe("the workbench's vault", () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startDummyWorkbench()));
  afterAll(() => harness.close());

  it('reads what lies below .obsidian only through the adapter', () =>
    inDummyWorkbench(harness, async ({ run }) => {
      const daily = await run(({ app }) =>
        app.vault.adapter.read(`${app.vault.configDir}/daily-notes.json`),
      );
      expect(JSON.parse(daily)).toEqual({ format: 'YYYY-MM-DD', folder: 'Daily' });
      const hidden = await run(({ app }) =>
        app.vault.getFiles().filter(({ path }) => path.startsWith('.')),
      );
      expect(hidden).toEqual([]);
    }));

  it('tells of every file when it starts, before the layout is ready', () =>
    inDummyWorkbench(harness, async ({ run }) => {
      const created = await run(({ plugin }) => Reflect.get(plugin ?? {}, 'created') as number);
      const paths = await run((workbench) => workbench.paths());
      expect(created).toBeGreaterThanOrEqual(paths.length);
    }));

  it('gives a fresh plugin no data, and later what it saved', () =>
    inDummyWorkbench(harness, async ({ run }) => {
      const fresh = await run(({ plugin }) => Reflect.get(plugin ?? {}, 'freshData') as unknown);
      const saved = await run(async ({ plugin }) => {
        await plugin?.saveData({ loud: true });
        return plugin?.loadData() as Promise<unknown>;
      });
      expect([fresh, saved]).toEqual([null, { loud: true }]);
    }));

  it('has metadata that lags a moment behind a write, then tells "changed" and "resolved"', () =>
    inDummyWorkbench(harness, async ({ run }) => {
      const seen = await run(async (workbench) => {
        const { vault, metadataCache } = workbench.app;
        const file = vault.getFileByPath('Home.md');
        if (file === null) throw new Error('The vault has no home note.');
        const events: string[] = [];
        metadataCache.on('changed', ({ path }) => events.push(`changed ${path}`));
        metadataCache.on('resolved', () => events.push('resolved'));
        const heading = () => metadataCache.getFileCache(file)?.headings?.[0]?.heading ?? null;
        await vault.process(file, () => '# Fresh\n');
        const before = heading();
        await workbench.idle();
        return { before, after: heading(), events };
      });
      expect(seen).toEqual({
        before: null,
        after: 'Fresh',
        events: ['changed Home.md', 'resolved'],
      });
    }));

  it('moves metadata with a renamed note, rewrites links to it, and tells no "changed" for it', () =>
    inDummyWorkbench(harness, async ({ run }) => {
      const seen = await run(async (workbench) => {
        const changed: string[] = [];
        workbench.app.metadataCache.on('changed', ({ path }) => changed.push(path));
        await workbench.rename('People/Ben.md', 'People/Benjamin.md');
        const cache = workbench.app.metadataCache.getCache('People/Benjamin.md');
        return { changed, heading: cache?.headings?.[0]?.heading };
      });
      expect(seen).toEqual({ changed: ['People/Ana.md'], heading: 'Ben' });
      expect(await run((workbench) => workbench.read('People/Ana.md'))).toContain('[[Benjamin]]');
    }));

  it('forgets a deleted note and tells "deleted"', () =>
    inDummyWorkbench(harness, async ({ run }) => {
      await run((workbench) => workbench.remove('People/Ben.md'));
      const deleted = await run(({ plugin }) => Reflect.get(plugin ?? {}, 'deleted') as string[]);
      const links = await run(({ app }) => app.metadataCache.unresolvedLinks['People/Ana.md']);
      expect(deleted).toEqual(['People/Ben.md']);
      expect(links).toEqual({ Ben: 1, Missing: 1 });
    }));

  it('resolves a link to the nearest of several notes with its name', () =>
    inDummyWorkbench(harness, async ({ run }) => {
      const resolved = await run(({ app }) =>
        ['Notes/Deep/Near.md', 'Home.md'].map(
          (source) => app.metadataCache.getFirstLinkpathDest('twin', source)?.path,
        ),
      );
      expect(resolved).toEqual(['Notes/Deep/Twin.md', 'Notes/Twin.md']);
    }));

  it('refuses to create a note twice or in a folder that is not there', () =>
    inDummyWorkbench(harness, async ({ run }) => {
      const messages = await run(({ app }) =>
        Promise.all(
          ['Home.md', 'Nowhere/Note.md'].map((path) =>
            app.vault.create(path, '').then(
              () => 'created',
              (error: unknown) => String(error),
            ),
          ),
        ),
      );
      expect(messages[0]).toContain('File already exists');
      expect(messages[1]).toContain('ENOENT');
    }));

  it('loses no write when many happen at once', () =>
    inDummyWorkbench(harness, async ({ run }) => {
      const text = await run(async ({ app }) => {
        const file = app.vault.getFileByPath('Home.md');
        if (file === null) throw new Error('The vault has no home note.');
        const numbers = Array.from({ length: 20 }, (_, at) => at);
        await Promise.all(numbers.map((at) => app.vault.process(file, (was) => `${was}${at} `)));
        return app.vault.read(file);
      });
      for (let at = 0; at < 20; at += 1) expect(text).toContain(`${at} `);
    }));
});
