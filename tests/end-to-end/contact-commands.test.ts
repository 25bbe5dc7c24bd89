import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  axe,
  startWorkbench,
  summary,
  type OpenWorkbench,
  type PageOptions,
  type WorkbenchHarness,
} from '../browser/workbench';

const ANA = 'People/Ana Diaz.md';

describe('commands about a contact', () => {
  let harness: WorkbenchHarness;

  beforeAll(async () => {
    harness = await startWorkbench();
  });
  afterAll(async () => {
    await harness.close();
  });

  /** With the note of a contact active. */
  const withAna = async (
    act: (workbench: OpenWorkbench) => Promise<void>,
    options: PageOptions = {},
  ): Promise<void> => {
    const workbench = await harness.open({ today: '2026-11-22', ...options });
    await workbench.run((bench, note) => bench.open(note), ANA);
    await act(workbench);
    await workbench.close();
  };

  const command = async ({ page, run }: OpenWorkbench, name: string): Promise<void> => {
    await page.keyboard.press('Control+p');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await run((bench) => bench.idle());
  };

  /** Chooses, and waits until it is said that the note has changed, and what reads it has been told. */
  const choose = async (
    { page, run }: OpenWorkbench,
    typed: string,
    shown: string,
    said: string,
  ): Promise<void> => {
    await page.keyboard.type(typed);
    await page.locator('.suggestion-item.is-selected', { hasText: shown }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.notice', { hasText: said }).waitFor();
    await run((bench) => bench.idle());
  };

  const text = ({ run }: OpenWorkbench): Promise<string> =>
    run((bench, note) => bench.read(note), ANA);

  it('snooze until a day in the user’s words, and end that', () =>
    withAna(async (workbench) => {
      const before = await text(workbench);
      await command(workbench, 'snooze');
      await choose(workbench, 'next friday', 'Fri, 27 Nov', 'Snoozed Ana Diaz until');
      expect(await text(workbench)).toContain('\nsnooze-until: 2026-11-27\n');
      await command(workbench, 'snooze');
      await choose(workbench, 'end', 'End the snooze', 'Ended the snooze of Ana Diaz.');
      expect(await text(workbench)).toBe(before);
    }));

  it('pause and resume', () =>
    withAna(async (workbench) => {
      const before = await text(workbench);
      await command(workbench, 'pause');
      await workbench.page.getByText('Paused Ana Diaz.').waitFor();
      expect(await text(workbench)).toContain('\npaused: true\n');
      await command(workbench, 'resume');
      await workbench.page.getByText('Resumed Ana Diaz.').waitFor();
      expect(await text(workbench)).toBe(before);
    }));

  it('set a circle and a cadence', () =>
    withAna(async (workbench) => {
      await command(workbench, 'set circle');
      await choose(workbench, 'warm', 'warm', 'Set the circle of Ana Diaz to warm.');
      await command(workbench, 'set cadence');
      await choose(
        workbench,
        '5 weeks',
        'Every 5 weeks',
        'Set the cadence of Ana Diaz to 5 weeks.',
      );
      expect(await text(workbench)).toMatch(/\ncircle: warm\n[^]*\ncadence: 5 weeks\n/);
      await command(workbench, 'undo last change');
      await command(workbench, 'undo last change');
      expect(await text(workbench)).toContain('\ncircle: close\n');
    }));

  it.each([
    ['light', { theme: 'light' }],
    ['dark', { theme: 'dark' }],
    ['on a phone', { device: 'phone' }],
  ] as const)('ask in choosers in which axe finds nothing wrong: %s', (_, options) =>
    withAna(async (workbench) => {
      const { page, run } = workbench;
      await run((bench) => bench.run('rapport:snooze'));
      await page.getByText('1 week').waitFor();
      expect(summary(await axe(page))).toEqual([]);
    }, options),
  );
});
