import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  axe,
  screenshot,
  startWorkbench,
  summary,
  type OpenWorkbench,
  type PageOptions,
  type WorkbenchHarness,
} from '../browser/workbench';

const TODAY = '2026-11-22';
const ANA = 'People/Ana Diaz.md';
const NOTE = `Meetings/${TODAY} Ana Diaz.md`;

describe('conversation notes, by keyboard alone', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  const inWorkbench = async (
    act: (workbench: OpenWorkbench) => Promise<void>,
    options: PageOptions = {},
  ): Promise<void> => {
    const workbench = await harness.open({ today: TODAY, size: [1200, 900], ...options });
    await act(workbench);
    await workbench.close();
  };

  const onNote = ({ run }: OpenWorkbench, path: string, command: string): Promise<boolean> =>
    run(
      async (bench, [note, id]) => {
        await bench.open(note);
        return bench.run(`rapport:${id}`);
      },
      [path, command] as const,
    );

  const textOf = ({ run }: OpenWorkbench, path: string): Promise<string> =>
    run((bench, note) => bench.read(note), path);

  /** Waits until a note is shown, on a phone too. */
  const opened = (page: Page, name: string): Promise<void> =>
    page.locator('.view-header-title').getByText(name, { exact: true }).waitFor();

  const pathsOf = ({ run }: OpenWorkbench): Promise<readonly string[]> =>
    run(async (bench) => {
      await bench.idle();
      return bench.paths();
    });

  const LOOKS: readonly (readonly [string, PageOptions])[] = [
    ['light', { theme: 'light' }],
    ['dark', { theme: 'dark' }],
    ['phone', { theme: 'light', device: 'phone', size: [390, 844] }],
  ];

  it('keep who was chosen where the window is closed by accident, until they are used', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      const start = async (): Promise<void> => {
        await onNote(workbench, ANA, 'start-conversation');
        await page.getByRole('button', { name: 'Remove Ana Diaz' }).waitFor();
      };
      await start();
      await page.keyboard.type('Ben Cho');
      await page.keyboard.press('Enter');
      const ben = page.getByRole('button', { name: 'Remove Ben Cho' });
      await ben.waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await start();
      await ben.waitFor();
      await page.getByRole('button', { name: 'Start anew' }).waitFor();
      await page.getByRole('combobox').press('Enter');
      await page.getByRole('option', { name: 'Check-in' }).waitFor();
      await page.keyboard.press('Enter');
      await expect
        .poll(() => pathsOf(workbench))
        .toContain(`Meetings/${TODAY} Ana Diaz, Ben Cho.md`);
      await run((bench) => bench.idle());
      await start();
      expect(await ben.count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Start anew' }).count()).toBe(0);
    }));

  it.each(LOOKS)('start from the active contact, and are written on at once: %s', (name, options) =>
    inWorkbench(async (workbench) => {
      const { page } = workbench;
      await onNote(workbench, ANA, 'start-conversation');
      await page.getByRole('button', { name: 'Remove Ana Diaz' }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('option', { name: 'Check-in' }).waitFor();
      await screenshot(page, `conversation-templates-${name}`);
      expect(summary(await axe(page, '.prompt'))).toEqual([]);
      await page.keyboard.type('coffee');
      await page.keyboard.press('Enter');
      await expect.poll(() => pathsOf(workbench)).toContain(NOTE);
      await opened(page, `${TODAY} Ana Diaz`);
      await workbench.run((bench) => bench.idle());
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.className))
        .toContain('cm-content');
      await page.keyboard.type('A book of her own');
      await workbench.run((bench) => bench.idle());
      await screenshot(page, `conversation-note-${name}`);
      const text = await textOf(workbench, NOTE);
      expect(text).toMatch(
        /^---\ntype: conversation\ndate: 2026-11-22\npeople:\n {2}- "\[\[Ana Diaz\]\]"\nchannel: in person\n/,
      );
      expect(text).toContain('\n- A book of her own\n');
      expect(text).toContain('> - Ask: Did the autumn list close? · How is the new flat?\n');
      expect(text).not.toContain('{{');

      await onNote(workbench, ANA, 'start-conversation-with-contact');
      await page.getByRole('combobox', { name: 'Choose a template' }).waitFor();
      expect(await page.getByRole('option').first().textContent()).toMatch(/^Check-in/);
      await page.keyboard.type('thank');
      await page.keyboard.press('Enter');
      await opened(page, `${TODAY} Ana Diaz 2`);
    }, options),
  );

  it('start with whoever is chosen, and end in the trash when undone', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      await run(async (bench) => {
        await bench.open('Home.md');
        await bench.run('rapport:start-conversation');
      });
      await page.getByRole('combobox', { name: 'With' }).waitFor();
      expect(summary(await axe(page, '.modal'))).toEqual([]);
      await page.keyboard.type('ben ch');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.getByRole('combobox', { name: 'Choose a template' }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      const path = `Meetings/${TODAY} Ben Cho.md`;
      await expect.poll(() => pathsOf(workbench)).toContain(path);
      await opened(page, `${TODAY} Ben Cho`);
      await run((bench) => bench.run('rapport:undo-last-change'));
      await expect.poll(() => pathsOf(workbench)).not.toContain(path);
    }));

  it('are left alone when nobody is chosen', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      const before = await pathsOf(workbench);
      await run(async (bench) => {
        await bench.open('Home.md');
        await bench.run('rapport:start-conversation');
      });
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await pathsOf(workbench)).toEqual(before);
    }));

  it('come from the user’s own templates once these are copied, and name what is unknown', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      const contacts = await run(async (bench) => {
        await bench.run('rapport:copy-templates');
        await bench.idle();
        await bench.write('Templates/Rapport/Event.md', '# {{title}}\n\n{{weather}}{{cursor}}\n');
        return bench.paths().filter((path) => path.startsWith('Templates/Rapport/')).length;
      });
      expect(contacts).toBe(8);
      await onNote(workbench, ANA, 'start-conversation-with-contact');
      await page.getByRole('combobox', { name: 'Choose a template' }).waitFor();
      await page.keyboard.type('event');
      await page.keyboard.press('Enter');
      await page.getByText('which stay as they are: {{weather}}').waitFor();
      await expect
        .poll(() => textOf(workbench, NOTE))
        .toContain(`# ${TODAY} Ana Diaz\n\n{{weather}}`);
    }));

  it.each(LOOKS)('can be made of a note, by a preview: %s', (name, options) =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      const text = '---\narea: work # mine\n---\nLunch with [[Ana Diaz]], about [[Ben Cho]]\n';
      await run((bench, written) => bench.write('Notes/Lunch.md', written), text);
      expect(await onNote(workbench, 'Notes/Lunch.md', 'turn-into-conversation')).toBe(true);
      const ben = page.getByRole('checkbox', { name: 'Ben Cho in the text' });
      await ben.waitFor();
      expect(await ben.isChecked()).toBe(false);
      expect(await page.getByRole('checkbox', { name: 'Ana Diaz' }).isChecked()).toBe(true);
      await screenshot(page, `conversation-preview-${name}`);
      expect(summary(await axe(page, '.modal'))).toEqual([]);
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await textOf(workbench, 'Notes/Lunch.md')).toBe(
        text.replace(
          '# mine\n',
          `# mine\ntype: conversation\ndate: ${TODAY}\npeople:\n  - "[[Ana Diaz]]"\n`,
        ),
      );
      await run((bench) => bench.idle());
      expect(await run((bench) => bench.run('rapport:turn-into-conversation'))).toBe(false);
      await run((bench) => bench.run('rapport:undo-last-change'));
      await expect.poll(() => textOf(workbench, 'Notes/Lunch.md')).toBe(text);
    }, options),
  );

  it('are not made of contacts, daily notes and conversation notes', () =>
    inWorkbench(async (workbench) => {
      for (const path of [ANA, `Daily/${TODAY}.md`, 'Meetings/2026-10-14 Ana Diaz.md'])
        expect(await onNote(workbench, path, 'turn-into-conversation')).toBe(false);
    }));

  it.each(LOOKS)('a new contact is a name and Enter: %s', (name, options) =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      await run((bench) => bench.run('rapport:new-contact'));
      await page.keyboard.type('ana diaz');
      await page.getByText('Ana Diaz is a contact already.').waitFor();
      await screenshot(page, `new-contact-${name}`);
      expect(summary(await axe(page, '.modal'))).toEqual([]);
      await page.keyboard.press('Enter');
      await opened(page, 'Ana Diaz');
      await run((bench) => bench.run('rapport:new-contact'));
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByText('Write a name for the contact.').waitFor();
      await page.keyboard.type('Zoë: Ng');
      await page.getByLabel('Template').selectOption('Rapport’s own');
      await page.getByLabel('Name').press('Enter');
      await opened(page, 'Zoë- Ng');
      expect(await textOf(workbench, 'People/Zoë- Ng.md')).toBe(
        '---\ntype: person\nname: "Zoë: Ng"\n---\n',
      );
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }, options),
  );

  it('a new contact’s name is kept when the form is closed by accident, until it is created', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      const name = page.getByLabel('Name');
      await run((bench) => bench.run('rapport:new-contact'));
      await page.keyboard.type('Zoë Ng');
      await page.keyboard.press('Escape');
      await name.waitFor({ state: 'detached' });
      await run((bench) => bench.run('rapport:new-contact'));
      await page.getByText('This is what you had typed before.').waitFor();
      await screenshot(page, 'new-contact-restored');
      expect(summary(await axe(page, '.modal'))).toEqual([]);
      expect(await name.inputValue()).toBe('Zoë Ng');
      await page.keyboard.press('Enter');
      await opened(page, 'Zoë Ng');
      await run((bench) => bench.run('rapport:new-contact'));
      await name.waitFor();
      expect(await name.inputValue()).toBe('');
      await page.keyboard.type('Cleo');
      await page.keyboard.press('Escape');
      await name.waitFor({ state: 'detached' });
      await run((bench) => bench.run('rapport:new-contact'));
      await page.getByRole('button', { name: 'Start anew' }).press('Enter');
      await expect.poll(() => name.inputValue()).toBe('');
      const stored = await run(async (bench) => {
        await bench.idle();
        return bench.read('.obsidian/plugins/rapport/data.json');
      });
      expect(stored).not.toContain('Cleo');
    }));

  it('a new contact’s name that is refused is gone on with at its end', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      const name = page.getByLabel('Name');
      await run((bench) => bench.run('rapport:new-contact'));
      await page.keyboard.type('???');
      await page.keyboard.press('Enter');
      await page.getByText('Write a name for the contact.').waitFor();
      await page.keyboard.press('Escape');
      await name.waitFor({ state: 'detached' });
      await run((bench) => bench.run('rapport:new-contact'));
      await expect.poll(() => name.inputValue()).toBe('???');
      await page.keyboard.type(' Ng');
      expect(await name.inputValue()).toBe('??? Ng');
      await page.keyboard.press('Enter');
      await opened(page, 'Ng');
    }));

  it('a new contact comes from the template that seems to be for contacts, which is then the one to use', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      await run((bench) => bench.run('rapport:new-contact'));
      const template = page.getByLabel('Template');
      expect(await template.inputValue()).toBe('Templates/Person.md');
      await page.getByLabel('Name').fill('Zoë Ng');
      await page.getByLabel('Name').press('Enter');
      await opened(page, 'Zoë Ng');
      expect(await textOf(workbench, 'People/Zoë Ng.md')).toContain('\n# Zoë Ng\n\n## Log\n');
      await run((bench) => bench.run('rapport:new-contact'));
      await page.getByLabel('Name').waitFor();
      expect(await template.count()).toBe(0);
    }));

  it('a new contact comes from the user’s template', () =>
    inWorkbench(async (workbench) => {
      const { page, run } = workbench;
      await run(async (bench) => {
        const file = '.obsidian/plugins/rapport/data.json';
        await bench.write(file, JSON.stringify({ contactTemplate: 'Templates/Person' }));
        await bench.unloadPlugin();
        await bench.loadPlugin('rapport');
      });
      await page.getByRole('button', { name: /check-ins for today: open review/ }).waitFor();
      await run((bench) => bench.run('rapport:new-contact'));
      await page.getByRole('dialog', { name: 'New contact' }).waitFor();
      await page.keyboard.type('Zoë Ng');
      await page.keyboard.press('Enter');
      await opened(page, 'Zoë Ng');
      expect(await textOf(workbench, 'People/Zoë Ng.md')).toMatch(
        /^---\ntype: person\ncircle:\n[^]*created: 2026-11-22\n---\n\n# Zoë Ng\n/,
      );
    }));
});
