import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import { Network } from '../../../src/network/network';
import { createNoteReader } from '../../../src/notes/reading/note-reader';
import { DEFAULT_SETTINGS } from '../../../src/notes/settings/settings';
import { mentionCommand } from '../../../src/obsidian/follow-ups/mention-command';
import { FakeVault } from '../fakes';

/** Runs the command at a line of a note, which may say other things in the editor than on disk. */
function at(path: string | null, text: string, line = 0, isBuilt = true) {
  const network = new Network(DEFAULT_RULES);
  const vault = new FakeVault({
    'People/Ana Diaz.md': '---\ntype: person\n---\n',
    'Home.md': '[[Ana Diaz]]\n',
    '2026-11-20.md': '[[Ana Diaz]]\n',
  });
  const reader = createNoteReader(DEFAULT_SETTINGS.conventions, DEFAULT_RULES.circles);
  for (const known of vault.paths()) {
    const note = vault.note(known);
    if (note !== null) network.apply(known, reader.factsOf(note));
  }
  const markLine = vi.fn();
  const command = mentionCommand({ network: isBuilt ? network : null }, { markLine });
  const editor = {
    getCursor: () => ({ line, ch: 0 }),
    getLine: (n: number) => text.split('\n')[n],
  };
  const run = (checking: boolean) =>
    command.editorCheckCallback?.(
      checking,
      editor as never,
      { file: path === null ? null : { path } } as never,
    );
  return { run, markLine };
}

describe('marking the line at the cursor as only a mention', () => {
  it('names the line and its links to contacts', () => {
    const text = 'One\n- [[Home]], [[Ana Diaz#Hi|A]] and [Ana](People/Ana%20Diaz.md)';
    const { run, markLine } = at('2026-11-20.md', text, 1);
    expect(run(true)).toBe(true);
    expect(markLine).not.toHaveBeenCalled();
    run(false);
    expect(markLine).toHaveBeenCalledWith({
      path: '2026-11-20.md',
      line: 2,
      links: ['Ana Diaz#Hi', 'People/Ana Diaz.md'],
    });
  });

  it.each([
    ['without a link', at('2026-11-20.md', 'Ana Diaz')],
    ['with a link to another note', at('2026-11-20.md', '[[Home]]')],
    ['with an embed', at('2026-11-20.md', '![[Ana Diaz]]')],
    ['in a note that is not dated', at('Home.md', '[[Ana Diaz]]')],
    ['in no note', at(null, '[[Ana Diaz]]')],
    ['in a vault that has not been read', at('2026-11-20.md', '[[Ana Diaz]]', 0, false)],
  ])('is not offered for a line %s', (_, { run, markLine }) => {
    expect(run(true)).toBe(false);
    expect(run(false)).toBe(false);
    expect(markLine).not.toHaveBeenCalled();
  });
});
