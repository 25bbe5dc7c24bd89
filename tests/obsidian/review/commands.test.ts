import { describe, expect, test, vi } from 'vitest';
import { Network } from '../../../src/network/network';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import { createNoteReader } from '../../../src/notes/reading/note-reader';
import { DEFAULT_SETTINGS } from '../../../src/notes/settings/settings';
import { commandsFor } from '../../../src/obsidian/review/commands';
import { FakeVault } from '../fakes';

function commands(activePath: string | null, isBuilt = true) {
  const network = new Network(DEFAULT_RULES);
  const vault = new FakeVault({ 'Ana.md': '---\ntype: person\n---\n', 'Home.md': 'Hello\n' });
  const reader = createNoteReader(DEFAULT_SETTINGS.conventions, DEFAULT_RULES.circles);
  for (const path of vault.paths()) {
    const note = vault.note(path);
    if (note !== null) network.apply(path, reader.factsOf(note));
  }
  const actions = { canUndo: false, undoLast: vi.fn() };
  const targets = { openReview: vi.fn(), logInteraction: vi.fn(), explain: vi.fn(), actions };
  const file = activePath === null ? null : { path: activePath };
  const found = commandsFor(
    { getActiveFile: () => file as never },
    { network: isBuilt ? network : null },
    targets,
  );
  return { targets, find: (id: string) => found.find((command) => command.id === id) };
}

describe('commands', () => {
  test('have neither hotkeys nor the plugin’s name', () => {
    const { find } = commands(null);
    for (const id of ['open-review', 'log-interaction', 'explain', 'undo-last-change']) {
      expect(find(id)?.hotkeys).toBeUndefined();
      expect(`${id} ${find(id)?.name ?? ''}`).not.toMatch(/rapport/i);
    }
  });

  test('about a contact run for the contact whose note is active', () => {
    const { targets, find } = commands('Ana.md');
    expect(find('explain')?.checkCallback?.(true)).toBe(true);
    expect(targets.explain).not.toHaveBeenCalled();
    find('explain')?.checkCallback?.(false);
    expect(targets.explain).toHaveBeenCalledWith('Ana.md');
  });

  test('log with the contact whose note is active', () => {
    const { targets, find } = commands('Ana.md');
    find('log-interaction')?.checkCallback?.(false);
    expect(targets.logInteraction).toHaveBeenCalledWith(['Ana.md']);
  });

  test('undo where there is something to undo', () => {
    const { targets, find } = commands(null);
    const { actions } = targets;
    expect(find('undo-last-change')?.checkCallback?.(false)).toBe(false);
    actions.canUndo = true;
    expect(find('undo-last-change')?.checkCallback?.(true)).toBe(true);
    expect(actions.undoLast).not.toHaveBeenCalled();
    find('undo-last-change')?.checkCallback?.(false);
    expect(actions.undoLast).toHaveBeenCalledOnce();
  });

  test.each([
    ['another note', commands('Home.md')],
    ['no note', commands(null)],
    ['a vault that has not been read', commands('Ana.md', false)],
  ])('about a contact are not offered for %s', (_, { find, targets }) => {
    expect(find('log-interaction')?.checkCallback?.(false)).toBe(false);
    expect(targets.logInteraction).not.toHaveBeenCalled();
  });
});
