import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  axe,
  startWorkbench,
  summary,
  type OpenWorkbench,
  type PageOptions,
  type WorkbenchHarness,
} from '../browser/workbench';

const TODAY = '2026-11-22';

describe('an address', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  const inWorkbench = async (
    act: (workbench: OpenWorkbench) => Promise<void>,
    options: PageOptions = {},
  ): Promise<void> => {
    const workbench = await harness.open({ today: TODAY, ...options });
    await act(workbench);
    await workbench.close();
  };

  const filesOf = ({ run }: OpenWorkbench): Promise<Record<string, string>> =>
    run(async (bench) => {
      const texts: Record<string, string> = {};
      for (const path of bench.paths()) texts[path] = await bench.read(path);
      return texts;
    });

  it.each(['desktop', 'phone'] as const)(
    'to log opens the form filled in, and writes only what is saved, on a %s',
    (device) =>
      inWorkbench(
        async (workbench) => {
          const { page, run } = workbench;
          const before = await filesOf(workbench);
          const parameters = {
            text: 'Coffee ',
            date: '2026-11-20',
            channel: 'call',
            direction: 'inbound',
          };
          await run(
            (bench, given) =>
              bench.openUri('rapport/log', { contact: 'ana diaz, Ben Cho', ...given }),
            parameters,
          );
          const form = page.getByRole('dialog', { name: 'Log interaction' });
          for (const name of ['Ana Diaz', 'Ben Cho'])
            await form.getByRole('button', { name: `Remove ${name}` }).waitFor();
          await form.getByText('Fri, 20 Nov').waitFor();
          expect(await form.getByLabel('Who reached out').inputValue()).toBe('inbound');
          expect(await form.getByLabel('What was said').inputValue()).toBe('Coffee');
          expect(await form.getByLabel('Channel').inputValue()).toBe('call');
          expect(summary(await axe(page, '.modal'))).toEqual([]);
          expect(await filesOf(workbench)).toEqual(before);

          await page.keyboard.press('Enter');
          await page.getByText('Logged an interaction with Ana Diaz and Ben Cho.').waitFor();
          const daily = 'Daily/2026-11-20.md';
          const { [daily]: written = '', ...others } = await filesOf(workbench);
          const { [daily]: former = '', ...unchanged } = before;
          const line = '- [[Ana Diaz]], [[Ben Cho]] #via/call #inbound Coffee\n';
          expect(written.replace(line, '').replaceAll('\n', '')).toBe(former.replaceAll('\n', ''));
          expect(written).toContain(line);
          expect(others).toEqual(unchanged);
        },
        { device },
      ),
  );

  it('for a new contact shows what will be written, and writes only what is saved', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      const before = await filesOf(workbench);
      await run((bench) =>
        bench.openUri('rapport/new', {
          name: 'Zed Young',
          company: 'Acme: Ltd',
          met: '2026-11-20',
        }),
      );
      const form = page.getByRole('dialog', { name: 'New contact' });
      await form.getByText('Acme: Ltd').waitFor();
      expect(await form.getByLabel('Name').inputValue()).toBe('Zed Young');
      expect(summary(await axe(page, '.modal'))).toEqual([]);
      expect(await filesOf(workbench)).toEqual(before);
      expect(await form.getByLabel('Template').inputValue()).toBe('Templates/Person.md');
      await form.getByLabel('Template').selectOption('Rapport’s own');
      await form.getByLabel('Name').press('Enter');
      await page.getByText('Created the contact Zed Young.').waitFor();
      expect((await filesOf(workbench))['People/Zed Young.md']).toBe(
        '---\ntype: person\ncompany: "Acme: Ltd"\nmet: 2026-11-20\n---\n',
      );
    }));

  it('opens the review, and the briefing on a contact', () =>
    inWorkbench(async ({ page, run }) => {
      await run((bench) => bench.openUri('rapport/review'));
      await page.getByRole('list', { name: 'Today' }).waitFor();
      await run((bench) => bench.openUri('rapport/brief', { contact: 'People/Ana Diaz.md' }));
      await page.getByRole('heading', { name: 'Ana Diaz' }).waitFor();
      await page.getByText('Last conversations').waitFor();
    }));

  it.each<[string, string, Record<string, string>, string]>([
    [
      'an unknown contact',
      'log',
      { contact: 'Ana Dias' },
      'There is no contact “Ana Dias”. Nearest: Ana Diaz.',
    ],
    ['a bad day', 'log', { contact: 'Ana Diaz', date: 'soon' }, '“soon” isn’t a day.'],
    [
      'markup',
      'log',
      { contact: '<img src=x onerror=alert(1)>' },
      'There is no contact “<img src=x onerror=alert(1)>”.',
    ],
    [
      'another vault’s note',
      'log',
      { contact: '../../secret' },
      'There is no contact “../../secret”.',
    ],
  ])('with %s says what is wrong, and opens nothing', (_, action, parameters, why) =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      const before = await filesOf(workbench);
      await run((bench, [name, given]) => bench.openUri(`rapport/${name}`, given), [
        action,
        parameters,
      ] as const);
      await page.getByText(why).waitFor();
      expect(await page.getByRole('dialog').count()).toBe(0);
      expect(await filesOf(workbench)).toEqual(before);
    }),
  );

  it('is not answered any more once the plugin is unloaded', () =>
    inWorkbench(async ({ run }) => {
      await run((bench) => bench.unloadPlugin());
      const answered = run((bench) => bench.openUri('rapport/review'));
      await expect(answered).rejects.toThrow('Nothing handles obsidian://rapport/review');
    }));
});
