import { describe, expect, it } from 'vitest';
import { DEVICE } from '../../src/headless/disk';
import { reviewOfVault } from './review-shape';
import { rapport, vaultOf } from './terminal';

const PERSON = '---\ntype: person\n---\n';

describe('reading a vault', () => {
  it('skips folders and files with a dot before their name', async () => {
    const vault = vaultOf({
      'Ana Diaz.md': PERSON,
      '.trash/Old.md': PERSON,
      '.obsidian/Hidden.md': PERSON,
      'Notes/.cache/Copy.md': PERSON,
      '.Hidden.md': PERSON,
      'Picture.png': 'no note',
    });
    const { counts } = await reviewOfVault([vault]);
    expect(counts).toEqual({ notes: 1, contacts: 1, conversations: 0, datedNotes: 0 });
  });

  it('reads daily notes as Obsidian has them, and templates', async () => {
    const vault = vaultOf({
      'Ana Diaz.md': PERSON,
      'Journal/2026/11/03 Tue.md': '- [x] Call [[Ana Diaz]]\n',
      'Skeletons/Person.md': PERSON,
      '.obsidian/daily-notes.json': '{"folder":"/Journal/","format":"YYYY/MM/DD ddd"}',
      '.obsidian/templates.json': '{"folder":"Skeletons"}',
    });
    const { counts, checkIns } = await reviewOfVault([vault, '--all']);
    expect(counts).toMatchObject({ contacts: 1, datedNotes: 1 });
    expect(checkIns[0]).toMatchObject({ lastInteraction: { on: '2026-11-03', kind: 'log' } });
  });

  it('names a format of daily notes that it can’t use', async () => {
    const vault = vaultOf({ '.obsidian/daily-notes.json': '{"format":"YYYY-MM-DD Z"}' });
    const { problems } = await reviewOfVault([vault]);
    expect(problems).toEqual([
      expect.objectContaining({ path: '.obsidian/daily-notes.json', property: 'format' }),
    ]);
  });

  it('goes by Rapport’s settings', async () => {
    const vault = vaultOf({
      'Friends/Ana Diaz.md': '---\ncircle: core\ncreated: 2026-11-01\n---\n',
      '.obsidian/plugins/rapport/data.json':
        '\uFEFF{"contactFolders":["Friends"],"circles":[{"name":"core","cadence":"10 days"}],"dailyBudget":-1}',
    });
    const { checkIns, problems } = await reviewOfVault([vault]);
    expect(checkIns[0]).toMatchObject({ circle: 'core', cadence: 'P10D', status: 'due' });
    expect(problems).toEqual([
      expect.objectContaining({
        path: '.obsidian/plugins/rapport/data.json',
        property: 'dailyBudget',
        value: '-1',
      }),
    ]);
  });

  it('reads tags, statuses and names of notes as the settings have them', async () => {
    const settings = {
      tags: { channel: ['per'], waiting: ['theirs'], mention: ['a b'] },
      contactFolders: ['People'],
      folderNoteNames: ['About'],
      vocabulary: { isContact: ['person'] },
      calledOffStatuses: ['dropped'],
    };
    const vault = vaultOf({
      'People/Ana Diaz.md': '---\ncreated: 2026-01-01\n---\n',
      'People/Ben Cho.md': '---\ncreated: 2026-01-01\n---\n',
      'People/About.md': '',
      'People/Zoo.md': '---\nPerson: no\n---\n',
      '2026-11-02.md':
        '- [[Ana Diaz]] #per/call\n- [ ] [[Ben Cho]] sends it #theirs 📅 2026-11-05\n',
      '2026-11-05 Call.md': '---\ntype: call\nwith: "[[Ana Diaz]]"\nstatus: Dropped\n---\n',
      '2026-11-06 Call.md': '---\ntype: call\nwith: "[[Ben Cho]]"\nstatus: cancelled\n---\n',
      '.obsidian/plugins/rapport/data.json': JSON.stringify(settings),
    });
    const { checkIns, followUps, problems } = await reviewOfVault([vault, '--all']);
    const last = checkIns.map(({ name, lastInteraction }) => [name, lastInteraction]);
    expect(last).toEqual([
      ['Ana Diaz', expect.objectContaining({ on: '2026-11-02', kind: 'log' })],
      ['Ben Cho', expect.objectContaining({ on: '2026-11-06', kind: 'conversation' })],
    ]);
    expect(followUps).toEqual([expect.objectContaining({ kind: 'waiting' })]);
    expect(problems.map(({ property }) => property)).toEqual(['tags.mention[0]']);
  });

  it('lets the settings say what a gathering is, and what is stale', async () => {
    const vault = vaultOf({
      'Ana Diaz.md': PERSON,
      'Ben Cho.md': PERSON,
      '2026-11-02.md': '- [ ] Write to [[Ben Cho]] 📅 2026-11-05\n',
      '2026-11-04 Party.md': '---\ntype: meeting\nwith: ["[[Ana Diaz]]", "[[Ben Cho]]"]\n---\n',
      '.obsidian/plugins/rapport/data.json': '{"mostParticipants":1,"staleDays":10}',
    });
    const { checkIns, followUps } = await reviewOfVault([vault, '--all']);
    expect(checkIns[0]).toMatchObject({ lastInteraction: { on: '2026-11-04', kind: 'mention' } });
    expect(followUps).toEqual([expect.objectContaining({ kind: 'promise', stale: true })]);
  });

  it('estimates when a contact was created from its file, by the device’s date', async () => {
    const vault = vaultOf({ 'Ana Diaz.md': '---\ntype: person\ncircle: close\n---\n' });
    const disk = (birthtimeMs: number) => ({
      ...DEVICE,
      stats: async (path: string) => Object.assign(await DEVICE.stats(path), { birthtimeMs }),
    });
    const base = async (birthtimeMs: number): Promise<unknown> => {
      const { output } = await rapport(['why', vault, 'Ana Diaz', '--json'], {
        disk: disk(birthtimeMs),
      });
      const found: unknown = JSON.parse(output);
      return found;
    };
    const lateThatDay = new Date(2026, 9, 31, 23, 59).getTime();
    expect(await base(lateThatDay)).toMatchObject({
      base: { on: '2026-10-31', from: 'estimated' },
      dueOn: '2026-11-30',
    });
    expect(await base(0)).toMatchObject({ base: null, dueOn: null, status: 'untracked' });
  });

  it('gives the same review in whichever order files arrive', async () => {
    const notes = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `${String(index % 5)}/Person ${String(index)}.md`,
        '---\ntype: person\ncircle: close\ncreated: 2026-01-01\n---\n',
      ]),
    );
    const vault = vaultOf(notes);
    const slow = {
      ...DEVICE,
      bytes: async (path: string) => {
        await new Promise((resolve) => setTimeout(resolve, path.length % 7));
        return DEVICE.bytes(path);
      },
    };
    const { output } = await rapport(['review', vault, '--json'], { disk: slow });
    expect(output).toBe((await rapport(['review', vault, '--json'], { disk: DEVICE })).output);
  });
});
