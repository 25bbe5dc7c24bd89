import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import { Network } from '../../../src/network/network';
import { createNoteReader } from '../../../src/notes/reading/note-reader';
import { DEFAULT_SETTINGS } from '../../../src/notes/settings/settings';
import { contactPalette } from '../../../src/obsidian/contact/contact-palette';
import { FakeVault } from '../fakes';

function palette(activePath: string | null, isBuilt = true) {
  const network = new Network(DEFAULT_RULES);
  const vault = new FakeVault({
    'Ana.md': '---\ntype: person\n---\n',
    'Old.md': '---\ntype: person\ndied: 2020-01-01\n---\n',
    'Home.md': 'Hello\n',
  });
  const reader = createNoteReader(DEFAULT_SETTINGS.conventions, DEFAULT_RULES.circles);
  for (const path of vault.paths()) {
    const note = vault.note(path);
    if (note !== null) network.apply(path, reader.factsOf(note));
  }
  const port = {
    logInteraction: vi.fn(),
    theyReachedOut: vi.fn(),
    checkIn: vi.fn(),
    followUp: vi.fn(),
    startConversation: vi.fn(),
    snooze: vi.fn(),
    pause: vi.fn(),
    resume: vi.fn(),
    chooseCircle: vi.fn(),
    chooseCadence: vi.fn(),
    explain: vi.fn(),
    prepare: vi.fn(),
    draftMessage: vi.fn(),
    introduce: vi.fn(),
    newJob: vi.fn(),
    logMessage: vi.fn(),
  };
  const file = activePath === null ? null : { path: activePath };
  const found = contactPalette(
    { getActiveFile: () => file as never },
    { network: isBuilt ? network : null },
    port,
  );
  return { port, found, find: (id: string) => found.find((command) => command.id === id) };
}

describe('commands about a contact', () => {
  test('have neither hotkeys nor the plugin’s name, and ids of their own', () => {
    const { found } = palette(null);
    for (const { id, name, hotkeys } of found) {
      expect(hotkeys).toBeUndefined();
      expect(`${id} ${name}`).not.toMatch(/rapport/i);
    }
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });

  test('run for the contact whose note is active', () => {
    const { port, find } = palette('Ana.md');
    expect(find('explain')?.checkCallback?.(true)).toBe(true);
    expect(port.explain).not.toHaveBeenCalled();
    find('explain')?.checkCallback?.(false);
    expect(port.explain).toHaveBeenCalledWith('Ana.md');
    find('log-interaction')?.checkCallback?.(false);
    expect(port.logInteraction).toHaveBeenCalledWith(['Ana.md']);
    find('start-conversation-with-contact')?.checkCallback?.(false);
    expect(port.startConversation).toHaveBeenCalledWith(['Ana.md']);
  });

  test('leave the dead in peace', () => {
    const { find } = palette('Old.md');
    expect(find('log-interaction')?.checkCallback?.(true)).toBe(false);
    expect(find('explain')?.checkCallback?.(true)).toBe(true);
  });

  test.each([
    ['another note', palette('Home.md')],
    ['no note', palette(null)],
    ['a vault that has not been read', palette('Ana.md', false)],
  ])('are not offered for %s', (_, { find, port }) => {
    expect(find('log-interaction')?.checkCallback?.(false)).toBe(false);
    expect(port.logInteraction).not.toHaveBeenCalled();
  });
});
