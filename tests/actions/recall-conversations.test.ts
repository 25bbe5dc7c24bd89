import { describe, expect, it } from 'vitest';
import { recollect } from '../../src/actions/recall-conversations';
import { isoDay } from '../../src/domain/day';
import { recollectionLimits, type Recollection } from '../../src/notes/briefing/recollection';
import { networkOfVault, settingsWith } from './conversation-vault';
import { MemoryVault } from './memory-vault';
import { TODAY } from './ports-over';

const ANA = 'People/Ana Diaz.md';
const PERSON = { [ANA]: '---\ntype: person\n---\n' };

type Notes = Readonly<Record<string, string>>;

const talk = (day: string, body: string): Notes => ({
  [`Meetings/${day}.md`]: `---\ntype: meeting\ndate: ${day}\npeople: ["[[Ana Diaz]]"]\nchannel: call\ntopics: [flat]\n---\n${body}`,
});

const log = (day: string, line: string): Notes => ({ [`Daily/${day}.md`]: `## Log\n\n${line}\n` });

interface Recalled extends Recollection {
  readonly read: readonly string[];
}

async function recalled(notes: Notes, asked = 0): Promise<Recalled> {
  const vault = new MemoryVault({ ...PERSON, ...notes });
  const read: string[] = [];
  const reading = {
    read: (path: string) => {
      read.push(path);
      return vault.read(path);
    },
  };
  const network = networkOfVault(vault);
  const limits = recollectionLimits(asked);
  const found = await recollect(ANA, TODAY, limits, network, settingsWith(), reading);
  return { ...found, read };
}

const inShort = ({ conversations }: Recollection): readonly string[] =>
  conversations.map(({ on, channel, sections, lines }) =>
    [isoDay(on), channel, ...sections.map(({ markdown }) => markdown), ...lines].join(' | '),
  );

describe('what is recalled of conversations', () => {
  it('is nothing of a contact without one', async () => {
    expect(await recalled({})).toEqual({
      conversations: [],
      toAsk: null,
      hasEarlier: false,
      read: [],
    });
  });

  it('is the last three that say something, the newest first', async () => {
    const found = await recalled({
      ...talk('2026-01-01', 'Old'),
      ...log('2026-02-01', '- [[Ana Diaz]] #via/email Sent the map'),
      ...talk('2026-03-01', '## Notes\n\nMoved'),
      ...log('2026-04-01', '- [x] [[Ana Diaz]] · 3 weeks over #check-in'),
      ...talk('2026-05-01', '## What they said\n\n“Hm”'),
      ...talk('2027-01-01', 'To come'),
    });
    expect(inShort(found)).toEqual([
      '2026-05-01 | call | “Hm”',
      '2026-03-01 | call | Moved',
      '2026-02-01 | email | Sent the map',
    ]);
    expect(found.hasEarlier).toBe(true);
    expect(found.conversations[0]?.topics).toEqual(['flat']);
  });

  it('goes on as often as the user asks, until there is no more', async () => {
    const days = ['01', '02', '03', '04', '05'].map((month) => talk(`2026-${month}-01`, 'Words'));
    const notes = Object.fromEntries(days.flatMap((note) => Object.entries(note)));
    expect((await recalled(notes)).conversations).toHaveLength(3);
    const all = await recalled(notes, 1);
    expect([all.conversations.length, all.hasEarlier]).toEqual([5, false]);
  });

  it('asks what the last conversation note that says so asks, be it not among them', async () => {
    const found = await recalled({
      ...talk('2026-01-01', 'Old\n\n## Ask next time\n\n- How is the flat?\n'),
      ...log('2026-02-01', '- [[Ana Diaz]] One'),
      ...log('2026-03-01', '- [[Ana Diaz]] Two'),
      ...log('2026-04-01', '- [[Ana Diaz]] Three'),
    });
    expect(inShort(found)).toHaveLength(3);
    expect(found.toAsk?.lines).toEqual(['How is the flat?']);
  });

  it('passes over a line that no longer links the contact, and a note that can’t be read', async () => {
    const vault = new MemoryVault({ ...PERSON, ...log('2026-02-01', '- [[Ana Diaz]] One') });
    const network = networkOfVault(vault);
    const limits = recollectionLimits(0);
    const texts = [
      () => Promise.resolve('## Log\n\n- [[Ben]] One\n'),
      () => Promise.reject(new Error('gone')),
    ];
    for (const read of texts) {
      const found = await recollect(ANA, TODAY, limits, network, settingsWith(), { read });
      expect(found.conversations).toEqual([]);
    }
  });

  it('reads at most ten notes at first, however many interactions there are', async () => {
    const notes: Record<string, string> = {};
    for (let day = 0; day < 2000; day += 1)
      Object.assign(notes, log(isoDay(TODAY - day), '- [x] [[Ana Diaz]] #check-in'));
    const found = await recalled(notes);
    expect(found.read).toHaveLength(10);
    expect(found.hasEarlier).toBe(true);
    expect((await recalled(notes, 1)).read).toHaveLength(20);
  });
});
