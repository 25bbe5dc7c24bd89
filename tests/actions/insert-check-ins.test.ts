import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONVENTIONS } from '../../src/notes/settings/conventions';
import {
  checkInLines,
  insertCheckIns,
  type CheckInsTarget,
  type InsertedCheckIns,
} from '../../src/actions/insert-check-ins';
import { undo } from '../../src/actions/undo';
import { reviewOf } from '../../src/network/review';
import { CONVENTIONS, networkOf, PEOPLE, THIS_WEEKS_NOTE, TODAYS_NOTE } from './check-ins-vault';
import { MemoryVault } from './memory-vault';
import { portsOver, TODAY } from './ports-over';

const ANA = '- [ ] [[Ana Diaz]] · 2 months over · every month #check-in';
const BEN = '- [ ] [[Ben Cho]] · 3 weeks over · every month #check-in';
const CHO = '- [ ] [[Cho]] · due today · every month #check-in';
const BLOCK = `## Check-ins\n\n${ANA}\n${BEN}\n${CHO}\n`;
const NEW: CheckInsTarget = { kind: 'new note', path: TODAYS_NOTE };

function insert(
  vault: MemoryVault,
  target: CheckInsTarget = { kind: 'daily note' },
  dailyBudget = 5,
  conventions = CONVENTIONS,
): Promise<InsertedCheckIns> {
  const network = networkOf(vault, { dailyBudget }, conventions);
  return insertCheckIns(target, network, conventions, portsOver(vault));
}

describe('into today’s note', () => {
  it('lists the check-ins of today, in one write, and undoes to the exact former text', async () => {
    const before = '\uFEFF# Day\r\n\r\ntext  ';
    const vault = new MemoryVault({ ...PEOPLE, [TODAYS_NOTE]: before });
    const writes: string[] = [];
    vault.before = (operation) => void writes.push(operation);
    const { outcome, count } = await insert(vault);
    expect(writes).toEqual(['exists', 'process']);
    expect(count).toBe(3);
    expect(vault.text(TODAYS_NOTE)).toBe(
      `${before}\r\n\r\n${BLOCK.trimEnd().replaceAll('\n', '\r\n')}`,
    );
    if (outcome.kind === 'failed' || outcome.undo === null) throw new Error('Nothing to undo');
    await undo(outcome.undo, vault);
    expect(vault.text(TODAYS_NOTE)).toBe(before);
  });

  it('creates it from the template, whose heading is the place', async () => {
    const template = '# {{title}}\n\n## Check-ins\n\n## Log\n';
    const vault = new MemoryVault({ ...PEOPLE, 'Templates/Day.md': template });
    const dailyNotes = { ...CONVENTIONS.dailyNotes, template: 'Templates/Day' };
    await insert(vault, { kind: 'daily note' }, 5, { ...CONVENTIONS, dailyNotes });
    expect(vault.text(TODAYS_NOTE)).toBe(`# 2026-11-22\n\n${BLOCK}\n## Log\n`);
  });

  it.each([
    ['again', BLOCK, 5, BLOCK],
    ['with one ticked', BLOCK.replace('[ ] [[Ben', '[x] [[Ben'), 3, null],
    ['within the budget', '', 2, `## Check-ins\n\n${ANA}\n${BEN}\n`],
    ['with one logged', '## Log\n- [[Ana Diaz]] #via/call\n', 2, null],
    ['with one mentioned', 'Coffee with [[Dora Eng]].\n', 1, 'Coffee with [[Dora Eng]].\n'],
    ['with one listed', '- [ ] [[Cho]] #check-in\n', 2, null],
  ])('%s', async (_, text, budget, expected) => {
    const vault = new MemoryVault({ ...PEOPLE, [TODAYS_NOTE]: text });
    await insert(vault, { kind: 'daily note' }, budget);
    const once = vault.text(TODAYS_NOTE);
    if (expected !== null) expect(once).toBe(expected);
    expect(once.startsWith(text)).toBe(true);
    const listed = new Set(once.match(/\[\[[^\]]+\]\]/g));
    expect(listed.size).toBeLessThanOrEqual(Math.max(budget, 1));
    const again = await insert(vault, { kind: 'daily note' }, budget);
    expect(again).toMatchObject({ count: 0, outcome: { kind: 'done', written: [], undo: null } });
    expect(vault.text(TODAYS_NOTE)).toBe(once);
  });

  it('links who was renamed under the new name, and leaves out who is gone', async () => {
    const vault = new MemoryVault({ ...PEOPLE, [TODAYS_NOTE]: '' });
    const network = networkOf(vault);
    vault.rename('People/Ana Diaz.md', 'People/Ana Torres.md');
    vault.notes.delete('People/Ben Cho.md');
    await insertCheckIns({ kind: 'daily note' }, network, CONVENTIONS, portsOver(vault));
    expect(vault.text(TODAYS_NOTE)).toBe(
      `## Check-ins\n\n${ANA.replace('Diaz', 'Torres')}\n${CHO}\n`,
    );
  });

  it('names the milestone of whoever has one within the lead time, as data', async () => {
    const withMilestone = (text: string, line: string): string =>
      text.replace('type: person\n', `type: person\n${line}\n`);
    const vault = new MemoryVault({
      ...PEOPLE,
      'People/Ana Diaz.md': withMilestone(PEOPLE['People/Ana Diaz.md'], 'birthday: --11-27'),
      'People/Ben Cho.md': withMilestone(
        PEOPLE['People/Ben Cho.md'],
        'company: "Acme #1"\ncompany-since: 2026-11-16',
      ),
      'People/Cho.md': withMilestone(PEOPLE['People/Cho.md'], 'birthday: 1980-12-07'),
      [TODAYS_NOTE]: '',
    });
    await insert(vault);
    expect(vault.text(TODAYS_NOTE)).toBe(
      `## Check-ins

- [ ] [[Ana Diaz]] · birthday on Friday · 2 months over · every month #check-in
- [ ] [[Ben Cho]] · new job at Acme \\#1 since 16 Nov · 3 weeks over · every month #check-in
${CHO}
`,
    );
    await insert(vault);
    expect(vault.text(TODAYS_NOTE).match(/- \[ \]/g)).toHaveLength(3);
  });

  it('what stands in the way is said', async () => {
    const vault = new MemoryVault({ ...PEOPLE, [TODAYS_NOTE]: 'x' });
    vault.broken.set(TODAYS_NOTE, 'The disk is full.');
    expect((await insert(vault)).outcome).toEqual({
      kind: 'failed',
      failures: [{ path: TODAYS_NOTE, reason: 'The disk is full.' }],
    });
  });
});

describe('what is inserted', () => {
  it('is no follow-up and no contact while it is open, and a log entry once it is ticked', async () => {
    const vault = new MemoryVault({ ...PEOPLE, [TODAYS_NOTE]: '' });
    await insert(vault);
    const names = (): readonly string[] =>
      reviewOf(networkOf(vault), TODAY).proposed.map(({ contact }) => contact.name);
    expect(names()).toEqual(['Ana Diaz', 'Ben Cho', 'Cho']);
    expect(reviewOf(networkOf(vault), TODAY).followUps).toEqual([]);
    vault.notes.set(TODAYS_NOTE, vault.text(TODAYS_NOTE).replace('[ ] [[Ben', '[x] [[Ben'));
    expect(names()).toEqual(['Ana Diaz', 'Cho']);
    expect(networkOf(vault).history('People/Ben Cho.md').at(-1)).toMatchObject({
      on: TODAY,
      kind: 'log',
      path: TODAYS_NOTE,
      line: 4,
    });
  });

  it('leaves out only whom no link may name, and says so', async () => {
    const odd = 'People/Ben <% x %>.md';
    const { 'People/Ben Cho.md': ben, ...others } = PEOPLE;
    const vault = new MemoryVault({ ...others, [odd]: ben });
    const { outcome, count } = await insert(vault);
    expect(vault.text(TODAYS_NOTE)).toBe(`## Check-ins\n\n${ANA}\n${CHO}\n`);
    expect(count).toBe(2);
    const reason = expect.stringContaining('Templater') as unknown;
    expect(outcome).toMatchObject({ kind: 'done', failures: [{ path: odd, reason }] });
    vault.notes.set(TODAYS_NOTE, `## Check-ins\n\n- [ ] [[Ben <% x %>]] #check-in\n`);
    expect((await insert(vault)).outcome).toMatchObject({ kind: 'done', failures: [] });
  });

  it('for a note elsewhere is what that note lacks', () => {
    const vault = new MemoryVault(PEOPLE);
    const lines = (text: string): readonly string[] =>
      checkInLines(text, 'Home.md', networkOf(vault), DEFAULT_CONVENTIONS, portsOver(vault)).lines;
    expect(lines('')).toEqual([ANA, BEN, CHO]);
    expect(lines(`- [x] [[Ana Diaz]] #check-in\n\n${CHO}\n`)).toEqual([BEN]);
  });
});

describe('into the note of this week', () => {
  it('creates it, and adds to it', async () => {
    const vault = new MemoryVault(PEOPLE);
    await insert(vault, { kind: 'weekly note' });
    await insert(vault, { kind: 'weekly note' });
    expect(vault.text(THIS_WEEKS_NOTE)).toBe(BLOCK);
    expect(vault.notes.has(TODAYS_NOTE)).toBe(false);
  });

  it('says so where there are none', async () => {
    const conventions = { ...CONVENTIONS, weeklyNotes: null };
    const { outcome } = await insert(
      new MemoryVault(PEOPLE),
      { kind: 'weekly note' },
      5,
      conventions,
    );
    expect(outcome).toMatchObject({ kind: 'failed', failures: [{ path: '' }] });
  });
});

describe('into a note that has just been created', () => {
  it.each([
    ['is empty', '', BLOCK],
    ['has the heading', '# Day\n\n## Check-ins\n\n- \n', null],
    ['lists someone already', '## Check-ins\n- [ ] [[Dora Eng]]\n', undefined],
    ['has a check-in elsewhere', '- [x] [[Ana Diaz]] #check-in\n', undefined],
  ])('where it %s', async (_, text, expected) => {
    const vault = new MemoryVault({ ...PEOPLE, [TODAYS_NOTE]: text });
    const { count } = await insert(vault, NEW);
    expect(count).toBe(expected === undefined ? 0 : 3);
    if (expected === null) expect(vault.text(TODAYS_NOTE)).toContain(ANA);
    else expect(vault.text(TODAYS_NOTE)).toBe(expected ?? text);
  });

  it('and is gone again creates none', async () => {
    const vault = new MemoryVault(PEOPLE);
    expect((await insert(vault, NEW)).outcome.kind).toBe('failed');
    expect(vault.notes.has(TODAYS_NOTE)).toBe(false);
  });
});

it('two at the same time list everyone once', async () => {
  const texts = fc.constantFrom(undefined, '', '## Check-ins\n\n## Log\n', `# Day\n\n${BEN}\n`);
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), texts, async (scheduler, text) => {
      const vault = new MemoryVault(
        text === undefined ? PEOPLE : { ...PEOPLE, [TODAYS_NOTE]: text },
      );
      const network = networkOf(vault);
      vault.before = () => scheduler.schedule(Promise.resolve());
      const one = (): Promise<InsertedCheckIns> =>
        insertCheckIns({ kind: 'daily note' }, network, CONVENTIONS, portsOver(vault));
      await scheduler.waitFor(Promise.all([one(), one()]));
      const after = vault.text(TODAYS_NOTE);
      for (const line of [ANA, BEN, CHO]) expect(after.split(line)).toHaveLength(2);
    }),
  );
});
