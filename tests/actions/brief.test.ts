import { describe, expect, it } from 'vitest';
import { briefingText, insertBriefing } from '../../src/actions/brief';
import { UndoHistory } from '../../src/actions/undo-history';
import { reviewOf } from '../../src/network/review';
import { networkOfVault, settingsWith } from './conversation-vault';
import { MemoryVault } from './memory-vault';
import { portsOver, TODAY } from './ports-over';

const ANA = 'People/Ana Diaz.md';
const PLANNED = 'Meetings/2026-11-25 Ana.md';

const NOTES = {
  [ANA]: `---
type: person
cadence: 1 month
role: Editor
company: "[[Papaya Press]]"
birthday: 1988-12-01
looking-for: 'A "slow" #author'
introduced-by: "[[Ben Cho]]"
---
`,
  'People/Ben Cho.md': '---\ntype: person\n---\n',
  'Meetings/2026-10-14 Ana.md': `---
type: meeting
people: ["[[Ana Diaz]]"]
channel: call
received: advice
---

## Notes

- [ ] Read [[Ravi Menon|Ravi]] #gave/help
- [x] Chapter three %% private %%

## Ask next time

- How is the flat?
`,
  'Daily/2026-11-01.md': '- [ ] Send the sheet to [[Ana Diaz]] 📅 2026-11-18\n',
  [PLANNED]: '---\r\ntype: meeting\r\npeople: ["[[Ana Diaz]]"]\r\n---\r\n\r\n## Notes\r\n',
};

const BRIEFING = [
  '- **Ana Diaz** · Editor · Papaya Press',
  '\t- planned in 3 days · every month · last: call on 14 Oct',
  '\t- Looks for: A "slow" \\#author',
  '\t- Introduced you: Ben Cho',
  '\t- birthday in 9 days, turns 38',
  '\t- Help: 0 given, 1 received; last advice, 14 Oct',
  '\t- 2026-10-14 · call ([[2026-10-14 Ana]])',
  '\t\t- Read Ravi \\#gave/help',
  '\t\t- Chapter three',
  '\t- Ask next time',
  '\t\t- How is the flat?',
  '\t- Open',
  '\t\t- Thank Ana Diaz (due 16 Oct)',
  '\t\t- Send the sheet to Ana Diaz (due 18 Nov)',
];

describe('a briefing as Markdown', () => {
  const made = () => {
    const vault = new MemoryVault(NOTES);
    const network = networkOfVault(vault);
    return { vault, network, review: reviewOf(network, TODAY), ports: portsOver(vault) };
  };

  it('says what to know, and nothing that would be a task, a tag or evidence', async () => {
    const { network, review, ports } = made();
    const lines = await briefingText([ANA], network, review, settingsWith(), ports, PLANNED);
    expect(lines).toEqual(BRIEFING);
  });

  it('names notes instead of linking them where it is for no note', async () => {
    const { network, review, ports } = made();
    const lines = await briefingText([ANA], network, review, settingsWith(), ports);
    expect(lines).toContain('\t- 2026-10-14 · call (2026-10-14 Ana)');
  });

  it('is written at the end of the conversation note, once, and can be undone', async () => {
    const { vault, network, review, ports } = made();
    const insert = () => insertBriefing(PLANNED, [ANA], network, review, settingsWith(), ports);
    const outcome = await insert();
    const text = `${NOTES[PLANNED].trimEnd()}\r\n\r\n## Briefing\r\n\r\n${BRIEFING.join('\r\n')}\r\n`;
    expect(vault.text(PLANNED)).toBe(text);
    expect(await insert()).toMatchObject({ kind: 'done', written: [] });
    expect(vault.text(PLANNED)).toBe(text);
    const history = new UndoHistory(vault);
    history.record(outcome.kind === 'done' ? outcome.undo : null, 'Inserted');
    await history.undoLast();
    expect(vault.text(PLANNED)).toBe(NOTES[PLANNED]);
  });

  it('adds no evidence and no follow-up to the network', async () => {
    const { vault, network, review, ports } = made();
    await insertBriefing(PLANNED, [ANA], network, review, settingsWith(), ports);
    const after = networkOfVault(vault);
    expect(after.contacts().map(({ path }) => after.history(path))).toEqual(
      network.contacts().map(({ path }) => network.history(path)),
    );
    expect([...after.tasks()].map(([path]) => path)).toEqual(
      [...network.tasks()].map(([path]) => path),
    );
  });

  it('fails, and writes nothing, where the note is gone', async () => {
    const { vault, network, review, ports } = made();
    await vault.moveToTrash(PLANNED, vault.text(PLANNED));
    const outcome = await insertBriefing(PLANNED, [ANA], network, review, settingsWith(), ports);
    expect(outcome.kind).toBe('failed');
  });
});
