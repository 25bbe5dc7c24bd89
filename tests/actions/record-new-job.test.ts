import { describe, expect, it } from 'vitest';
import { newJobPreview, recordNewJob, type NewJobToRecord } from '../../src/actions/record-new-job';
import { undo } from '../../src/actions/undo';
import { organisationsKnown, tiesOf } from '../../src/network/ties';
import { reviewOf } from '../../src/network/review';
import { congratulation } from '../../src/notes/writing/new-job';
import { DEFAULT_SETTINGS } from '../../src/notes/settings/settings';
import { day } from '../domain/builders';
import { networkOf } from './check-ins-vault';
import { MemoryVault } from './memory-vault';
import { portsOver, TODAY } from './ports-over';

const ANA = 'People/Ana Diaz.md';
const NEWS = '\n## Log\n\n- [[2026-11-22]] New job at Initech from 2026-11-16 #mention';

function job(changes: Partial<NewJobToRecord> = {}): NewJobToRecord {
  return {
    path: ANA,
    organisation: 'Initech',
    role: '',
    since: day('2026-11-16'),
    leaves: [{ written: 'Acme', since: day('2021-03-01') }],
    congratulation: null,
    ...changes,
  };
}

/** The text of a note with these properties once the job is recorded. */
async function recorded(
  properties: string,
  changes: Partial<NewJobToRecord> = {},
): Promise<string> {
  const vault = new MemoryVault({ [ANA]: `---\n${properties}\n---\n` });
  const outcome = await recordNewJob(job(changes), DEFAULT_SETTINGS, portsOver(vault));
  expect(outcome.kind).toBe('done');
  return vault.text(ANA);
}

const LINKED = { leaves: [{ written: '[[Acme]]', since: null }] };

describe('recording a new job', () => {
  it.each<readonly [string, string, Partial<NewJobToRecord>, string]>([
    [
      'into the first names where the note has none',
      'type: person',
      { leaves: [] },
      'type: person\ncompany: Initech\ncompany-since: 2026-11-16',
    ],
    [
      'into the properties that the note uses, with comments and quotes',
      "type: person\nEmployer: 'Acme' # since May\nstarted: 2021-03-01\nposition: Editor",
      { role: 'Publisher' },
      'type: person\nEmployer: \'Initech\' # since May\nstarted: 2026-11-16\nposition: Publisher\npast-companies:\n  - "Acme (2021-03 – 2026-11)"',
    ],
    [
      'as a link where the old one is a link, which stays one',
      'company: "[[Acme]]"\npast-companies:\n  - "[[Old Co]]"',
      LINKED,
      'company: "[[Initech]]"\npast-companies:\n  - "[[Old Co]]"\n  - "[[Acme|Acme (until 2026-11)]]"\ncompany-since: 2026-11-16',
    ],
    [
      'beside organisations that stay',
      'company: [Acme, Red Cross]\nrole: [Editor]',
      { role: 'Chair' },
      'company: [Red Cross, Initech]\nrole: [Chair]\npast-companies:\n  - "Acme (2021-03 – 2026-11)"\ncompany-since: 2026-11-16',
    ],
    [
      'where the note has the new one already, and the old one without dates',
      'company: "[[Initech]]"\npast-companies: [Acme]',
      {},
      'company: "[[Initech]]"\npast-companies: ["Acme (2021-03 – 2026-11)"]\ncompany-since: 2026-11-16',
    ],
    [
      'once more after a return',
      'company: Acme\npast-companies:\n  - "Acme (2012-01 – 2015-06)"',
      {},
      'company: Initech\npast-companies:\n  - "Acme (2012-01 – 2015-06)"\n  - "Acme (2021-03 – 2026-11)"\ncompany-since: 2026-11-16',
    ],
  ])('%s', async (_, properties, changes, after) => {
    const link = after.includes('[[Initech]]') ? '[[Initech]]' : 'Initech';
    const role = changes.role === undefined ? 'New job' : `New job: ${changes.role}`;
    const news = NEWS.replace('New job', role).replace('Initech', link);
    expect(await recorded(properties, changes)).toBe(`---\n${after}\n---\n${news}\n`);
  });

  it('is no contact, whatever its role says, and the follow-up is mine, due in two days', async () => {
    const text = await recorded('type: person\ncompany: Acme\ncircle: close', {
      role: 'Lead #via/call',
      congratulation: congratulation('Ana Diaz', '[[Initech]]', TODAY),
    });
    expect(text).toContain(
      '## Follow-ups\n\n- [ ] Congratulate Ana on the new job at Initech 📅 2026-11-24\n',
    );
    const network = networkOf(new MemoryVault({ [ANA]: text }));
    expect(network.history(ANA)).toEqual([]);
    expect(reviewOf(network, TODAY).milestones.map(({ kind }) => kind)).toEqual(['new-job']);
    const [initech, acme] = organisationsKnown(tiesOf(network, TODAY)).map((known) => [
      known.organisation,
      known.now.length,
      known.past.length,
    ]);
    expect([initech, acme]).toEqual([
      ['Initech', 1, 0],
      ['Acme', 0, 1],
    ]);
  });

  it('is one write, which undoes to the exact former text', async () => {
    const before = '\uFEFF---\r\ncompany: Acme\r\n---\r\ntext  ';
    const vault = new MemoryVault({ [ANA]: before });
    const writes: string[] = [];
    vault.before = (operation) => void writes.push(operation);
    const outcome = await recordNewJob(job(), DEFAULT_SETTINGS, portsOver(vault));
    expect(writes).toEqual(['process']);
    if (outcome.kind !== 'done' || outcome.undo === null) throw new Error('Nothing to undo');
    await undo(outcome.undo, vault);
    expect(vault.text(ANA)).toBe(before);
  });

  it('twice is doing it once', async () => {
    const vault = new MemoryVault({ [ANA]: '---\ncompany: Acme\n---\n' });
    const asked = job({ congratulation: congratulation('Ana', 'Initech', TODAY) });
    await recordNewJob(asked, DEFAULT_SETTINGS, portsOver(vault));
    const once = vault.text(ANA);
    await recordNewJob(asked, DEFAULT_SETTINGS, portsOver(vault));
    expect(vault.text(ANA)).toBe(once);
  });

  it('goes through Obsidian where the properties can’t be edited by their lines, and undoes as one', async () => {
    const before = '---\n{ company: Acme, type: person }\n---\nText\n';
    const vault = new MemoryVault({ [ANA]: before });
    const outcome = await recordNewJob(job(), DEFAULT_SETTINGS, portsOver(vault));
    expect(vault.text(ANA)).toContain('company: Initech');
    expect(vault.text(ANA)).toContain('Acme (2021-03 – 2026-11)');
    expect(vault.text(ANA)).toContain('#mention');
    if (outcome.kind !== 'done' || outcome.undo === null) throw new Error('Nothing to undo');
    await undo(outcome.undo, vault);
    expect(vault.text(ANA)).toBe(before);
  });

  it('writes nothing, and says why, where a property holds no text or the note can’t be written', async () => {
    const vault = new MemoryVault({ [ANA]: '---\ncompany: { name: Acme }\n---\n' });
    const outcome = await recordNewJob(job(), DEFAULT_SETTINGS, portsOver(vault));
    expect(outcome).toMatchObject({ kind: 'failed' });
    expect(vault.text(ANA)).toBe('---\ncompany: { name: Acme }\n---\n');
    vault.broken.set(ANA, 'The disk is full.');
    vault.notes.set(ANA, '---\ncompany: Acme\n---\n');
    expect(await recordNewJob(job(), DEFAULT_SETTINGS, portsOver(vault))).toEqual({
      kind: 'failed',
      failures: [{ path: ANA, reason: 'The disk is full.' }],
    });
  });

  it('can be seen before', () => {
    const vault = new MemoryVault({ [ANA]: '' });
    const text = '---\norg: "[[Acme]]"\n---\n';
    const asked = job({ ...LINKED, congratulation: congratulation('Ana', 'Initech', TODAY) });
    expect(newJobPreview(text, asked, DEFAULT_SETTINGS, portsOver(vault))).toEqual({
      properties: [
        { name: 'org', values: ['[[Initech]]'] },
        { name: 'past-companies', values: ['[[Acme|Acme (until 2026-11)]]'] },
        { name: 'company-since', values: ['2026-11-16'] },
      ],
      lines: [
        '- [[2026-11-22]] New job at [[Initech]] from 2026-11-16 #mention',
        '- [ ] Congratulate Ana on the new job at Initech 📅 2026-11-24',
      ],
    });
  });
});
