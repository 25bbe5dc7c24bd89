import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallTargets } from '../browser/targets';
import {
  axe,
  screenshot,
  startWorkbench,
  summary,
  type OpenWorkbench,
  type PageOptions,
  type WorkbenchHarness,
} from '../browser/workbench';
import { lookAtPanel, PANEL_LOOKS } from './panel-in-workbench';

const AHEAD = 'Events/Wayfinding Day 2026.md';
const OVER = 'Events/Civic Design Days 2026.md';
const LOOKS = PANEL_LOOKS.filter(([name]) => name !== 'empty');

const CSV =
  'First name,Last name,Email,Company,Job title\n' +
  'Grace,Adeyemi,,Tidewater Health,\n' +
  'Zoë,Ng,zoe@wayfinders.example,"Wayfinders, Ltd",Cartographer\n' +
  'Alex,Kim,,,\n';

describe('events', () => {
  let harness: WorkbenchHarness;
  beforeAll(async () => void (harness = await startWorkbench()));
  afterAll(() => harness.close());

  /** Opens an event's note, and the view beside it. */
  const planning = async (path: string, options: PageOptions = {}): Promise<OpenWorkbench> => {
    const workbench = await harness.open({ today: '2026-11-22', size: [1180, 1200], ...options });
    await workbench.run(async (bench, at) => {
      await bench.open(at);
      await bench.run('rapport:plan-event');
      await bench.idle();
    }, path);
    await workbench.page.locator('.rapport-panel .rapport-briefing-name').waitFor();
    return workbench;
  };
  const telling = async (options: PageOptions = {}): Promise<OpenWorkbench> => {
    const workbench = await planning(OVER, options);
    await workbench.run((bench) => bench.run('rapport:after-event'));
    await workbench.page.getByRole('dialog', { name: 'After the event' }).waitFor();
    return workbench;
  };
  const read = ({ run }: OpenWorkbench, path: string): Promise<string> =>
    run((bench, at) => bench.read(at), path);

  it.each(LOOKS)('axe finds nothing in the view: %s', async (name, options) => {
    const workbench = await planning(AHEAD, options);
    await lookAtPanel(workbench, `event-${name}`, options);
    await workbench.close();
  });

  it.each(LOOKS)('axe finds nothing in the form: %s', async (name, options) => {
    const workbench = await telling(options);
    const { page } = workbench;
    await page.getByText('Paste a list').click();
    await page.getByLabel(/^Names, one on each line/).fill(CSV);
    await page.getByLabel('Zoë Ng').check();
    await page.getByLabel('What you talked about').fill('Maps for people who don’t read maps');
    await screenshot(page, `after-event-${name}`);
    expect(summary(await axe(page))).toEqual([]);
    if (options.device === 'phone') expect(await smallTargets(page, '.modal')).toEqual([]);
    await workbench.close();
  });

  it('says who may be there and why; Space adds one to those to meet, with what reminds of them', async () => {
    const workbench = await planning(AHEAD);
    const { page } = workbench;
    const before = await read(workbench, AHEAD);
    const row = page.getByRole('list', { name: 'Might be there' }).getByRole('link').first();
    expect(await row.textContent()).toBe(
      'Elena PetrovaWorks at Harbour Lane Studio · lives in Rotterdam',
    );
    await row.focus();
    await page.keyboard.press(' ');
    await page
      .getByText('Added Elena Petrova to those to meet at “Wayfinding Day 2026”.')
      .waitFor();
    const wanted = page.getByRole('list', { name: 'To meet' });
    await wanted.getByText('Elena Petrova').waitFor();
    expect(await read(workbench, AHEAD)).toMatch(
      /\n- \[\[Grace Adeyemi\]\]\n- \[\[Elena Petrova\]\] · [^\n]+ · Harbour Lane Studio · last: [^\n]+\n$/,
    );
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => read(workbench, AHEAD)).toBe(before);
    await workbench.close();
  });

  it('prepares for one to meet by Space', async () => {
    const workbench = await planning(AHEAD);
    const { page } = workbench;
    await page.getByRole('list', { name: 'To meet' }).getByRole('link').first().focus();
    await page.keyboard.press(' ');
    await page.locator('.rapport-briefing-name').filter({ hasText: 'Farah Haddad' }).waitFor();
    await workbench.close();
  });

  it('adds people to meet from a list, of whom only contacts can be chosen', async () => {
    const workbench = await planning(AHEAD);
    const { page } = workbench;
    await page.getByRole('button', { name: 'Add people to meet…' }).click();
    await page.getByText('Paste a list').click();
    await page
      .getByLabel(/^Names, one on each line/)
      .fill('Hugo Verbeek\nZoë Ng\nClara Novak\nAlex Kim');
    await page.getByText(/^[234] of 4 people on the list are contacts\.$/).waitFor();
    await page.getByLabel('Hugo Verbeek').check();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('Added Hugo Verbeek to those to meet at “Wayfinding Day 2026”.').waitFor();
    await workbench.close();
  });

  it('records whom one met by keyboard alone, makes contacts of strangers, and shows what is left to follow up', async () => {
    const workbench = await telling();
    const { page } = workbench;
    const before = await read(workbench, OVER);
    await page.keyboard.type('Grace');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Zoë Ng');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter'); // on to what was said
    await page.keyboard.type('Queues in hospitals');
    for (let tab = 0; tab < 3; tab += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('Draws maps');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Send the slides');
    await page.keyboard.press('Enter');
    await page.getByText('Recorded that you met 2 contacts at “Civic Design Days 2026”.').waitFor();
    expect(await read(workbench, OVER)).toBe(
      `${before}\n## Met\n\n- [[Grace Adeyemi]] #via/event [[2026-11-20]] Queues in hospitals\n` +
        '- [[Zoë Ng]] #via/event [[2026-11-20]] Draws maps\n\n## Follow-ups\n\n' +
        '- [ ] Follow up with [[Grace Adeyemi]] 📅 2026-11-22\n- [ ] Send the slides [[Zoë Ng]] 📅 2026-11-22\n',
    );
    expect(await read(workbench, 'People/Zoë Ng.md')).toContain(
      'met: 2026-11-20\nmet-at: "[[Civic Design Days 2026]]"',
    );
    const met = page.getByRole('list', { name: 'Met', exact: true });
    await met.getByText('Zoë Ng').waitFor();
    const rows = await met.getByRole('link').allTextContents();
    expect(rows.map((row) => row.replace(/ago/, 'ago · '))).toEqual([
      'Wanjiru Njoroge3 days ago · No follow-up yet',
      'Grace Adeyemi2 days ago · Follow up today',
      'Zoë Ng2 days ago · Follow up today',
    ]);
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => read(workbench, OVER)).toBe(before);
    await workbench.close();
  });

  it('knows of new contacts what a table says of them', async () => {
    const workbench = await telling();
    const { page } = workbench;
    await page.getByText('Paste a list').click();
    await page.getByLabel(/^Names, one on each line/).fill(CSV);
    await page.getByLabel('Zoë Ng').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Recorded that you met 1 contact').waitFor();
    expect(await read(workbench, 'People/Zoë Ng.md')).toContain(
      'company: Wayfinders, Ltd\nrole: Cartographer\nemail: "zoe@wayfinders.example"',
    );
    await workbench.close();
  });

  it('says what is missing, and keeps what was typed where the form is closed', async () => {
    const workbench = await telling();
    const { page } = workbench;
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Choose whom you met.').waitFor();
    await page.keyboard.type('Grace');
    await page.keyboard.press('Enter');
    await page.getByLabel('What you talked about').fill('Queues');
    await page.getByLabel('Day', { exact: true }).fill('30 nov');
    await page.keyboard.press('Enter');
    await page.getByText('Write a day from 19 Nov 2026 to 20 Nov 2026.').waitFor();
    await page.getByLabel('Day', { exact: true }).fill('19 nov');
    await page.getByLabel('By', { exact: true }).fill('whenever');
    await page.keyboard.press('Enter');
    await page.getByText('Write by when to follow up with Grace Adeyemi, or nothing.').waitFor();
    await page.keyboard.press('Escape');
    await workbench.run((bench) => bench.run('rapport:after-event'));
    expect(await page.getByLabel('What you talked about').inputValue()).toBe('Queues');
    await workbench.close();
  });

  it('asks nobody whom they met before the event has begun', async () => {
    const workbench = await planning(AHEAD);
    await workbench.run((bench) => bench.run('rapport:after-event'));
    await workbench.page
      .getByText('“Wayfinding Day 2026” begins in 11 days. Tell afterwards whom you met.')
      .waitFor();
    await workbench.close();
  });

  it('makes the note of a new event, and says what to do where there is none', async () => {
    const workbench = await harness.open({ today: '2026-11-22', vault: 'empty' });
    const { page } = workbench;
    await workbench.run(async (bench) => {
      await bench.run('rapport:open-event');
      await bench.idle();
    });
    await page.getByRole('button', { name: 'Plan event…' }).click();
    await page.keyboard.type('Porto Maps');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'When does “Porto Maps” begin?' }).waitFor();
    await page.keyboard.type('3 dec');
    await page.keyboard.press('Enter');
    await page.getByText('Created the event “Porto Maps”.').waitFor();
    expect(await read(workbench, 'Conversations/Porto Maps.md')).toBe(
      '---\ntype: event\ndate: 2026-12-03\nend:\nlocation:\n---\n',
    );
    await page.locator('.rapport-briefing-name').filter({ hasText: 'Porto Maps' }).waitFor();
    await workbench.close();
  });
});
