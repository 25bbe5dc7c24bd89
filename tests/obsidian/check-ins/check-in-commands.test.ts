import type { Command } from 'obsidian';
import { describe, expect, test } from 'vitest';
import type { Network } from '../../../src/network/network';
import { DEFAULT_SETTINGS } from '../../../src/notes/settings/settings';
import { checkInCommands } from '../../../src/obsidian/check-ins/check-in-commands';
import { checkInPort } from '../../../src/obsidian/check-ins/check-in-port';
import { insertProposed } from '../../../src/obsidian/check-ins/insert-proposed';
import { Actions } from '../../../src/obsidian/writing/actions';
import {
  CONVENTIONS,
  met,
  networkOf,
  PEOPLE,
  THIS_WEEKS_NOTE,
  TODAYS_NOTE,
} from '../../actions/check-ins-vault';
import { MemoryVault } from '../../actions/memory-vault';
import { portsOver, TODAY } from '../../actions/ports-over';
import { quiet } from '../fakes';

function setup(notes: Readonly<Record<string, string>> = PEOPLE, changes = {}) {
  const vault = new MemoryVault(notes);
  const said: string[] = [];
  const live: { network: Network | null } = { network: networkOf(vault) };
  const settings = { ...DEFAULT_SETTINGS, conventions: { ...CONVENTIONS, ...changes } };
  const configuration = {
    settings,
    dailyNotesProblem: null,
    loadConfigFiles: async () => undefined,
  };
  const notices = {
    say: (message: string) => void said.push(message),
    sayDone: (message: string) => {
      said.push(message);
      return () => undefined;
    },
    sayFailure: (work: Promise<unknown>) =>
      void work.catch((error: unknown) => said.push(String(error))),
  };
  const ports = portsOver(vault);
  const actions = new Actions(ports, configuration, notices, live);
  const store = { subscribe: () => () => undefined };
  const today = { day: TODAY };
  const sources = { live, store, today, configuration, actions, notices };
  const commands = checkInCommands(sources);
  const command = (id: string): Command => {
    const found = commands.find((one) => one.id === id);
    if (found === undefined) throw new Error(`There is no command ${id}.`);
    return found;
  };
  const run = async (id: string): Promise<void> => {
    command(id).checkCallback?.(false);
    for (let turns = 0; turns < 5; turns += 1) await quiet();
  };
  const isOffered = (id: string): unknown => command(id).checkCallback?.(true);
  return { vault, said, live, commands, command, run, isOffered, sources, actions };
}

describe('the commands', () => {
  test('insert into today’s note, and say how many', async () => {
    const { vault, said, run } = setup();
    await run('insert-check-ins');
    expect(vault.text(TODAYS_NOTE)).toContain('- [ ] [[Ana Diaz]]');
    await run('insert-check-ins');
    expect(said).toEqual([
      'Inserted 3 check-ins into today’s note.',
      'Nothing changed: the check-ins of today are listed already.',
    ]);
  });

  test('insert into this week’s note', async () => {
    const { vault, said, run } = setup();
    await run('insert-check-ins-weekly');
    expect(vault.text(THIS_WEEKS_NOTE)).toContain('- [ ] [[Ana Diaz]]');
    expect(said).toEqual(['Inserted 3 check-ins into this week’s note.']);
  });

  test('say so where nothing is proposed, and create nothing', async () => {
    const { vault, said, run } = setup({ 'People/Dora Eng.md': met('2026-11-20') });
    await run('insert-check-ins');
    expect(said).toEqual(['No check-ins are proposed today.']);
    expect(vault.notes.has(TODAYS_NOTE)).toBe(false);
  });

  test('are offered once the vault has been read, the weekly one where there are weekly notes', () => {
    const { isOffered, live } = setup();
    expect([isOffered('insert-check-ins'), isOffered('insert-check-ins-weekly')]).toEqual([
      true,
      true,
    ]);
    live.network = null;
    expect([isOffered('insert-check-ins'), isOffered('insert-check-ins-weekly')]).toEqual([
      false,
      false,
    ]);
    expect(setup(PEOPLE, { weeklyNotes: null }).isOffered('insert-check-ins-weekly')).toBe(false);
  });

  test('say nothing where nobody asked and there is nothing to insert', async () => {
    const text = '## Check-ins\n- [ ] [[Ben Cho]]\n';
    const { vault, said, actions, live } = setup({ ...PEOPLE, [TODAYS_NOTE]: text });
    await insertProposed({ kind: 'new note', path: TODAYS_NOTE }, actions, live);
    expect(said).toEqual([]);
    expect(vault.text(TODAYS_NOTE)).toBe(text);
  });
});

describe('inserting here', () => {
  /** With the cursor at a line of an editor, which shows the note, or a text that is not saved yet. */
  const insertHere = async (
    text: string,
    line: number,
    { notes = PEOPLE, shown = text.replaceAll('\r', ''), path = TODAYS_NOTE } = {},
  ) => {
    const { command, said, vault, actions } = setup({ ...notes, [path]: text });
    const editor = { getValue: () => shown, getCursor: () => ({ line, ch: 0 }) };
    const file = { path };
    const { editorCheckCallback } = command('insert-check-ins-here');
    expect(editorCheckCallback?.(true, editor as never, { file } as never)).toBe(true);
    expect(vault.text(path)).toBe(text);
    editorCheckCallback?.(false, editor as never, { file } as never);
    for (let turns = 0; turns < 5; turns += 1) await quiet();
    return { text: vault.text(path), said, actions, vault };
  };

  test('is at the line of the cursor, and can be undone', async () => {
    const before = '# Plan\n\nEnd\n';
    const { text, said, actions, vault } = await insertHere(before, 1);
    expect(text).toMatch(/^# Plan\n\n- \[ \] \[\[Ana Diaz\]\].*\n.*Ben Cho.*\n.*Cho.*\n\nEnd\n$/);
    actions.undoLast();
    await quiet();
    expect(vault.text(TODAYS_NOTE)).toBe(before);
    expect(said).toEqual(['Inserted 3 check-ins.', 'Undone: inserted 3 check-ins.']);
  });

  test.each([THIS_WEEKS_NOTE, 'Plans/2026-11-22.md'])('is possible in %s', async (path) => {
    const { text } = await insertHere('# Plan\n', 0, { path });
    expect(text).toContain('- [ ] [[Ana Diaz]]');
  });

  test.each(['Home.md', '2026-11-20.md', 'People/Ana Diaz.md'])(
    'is refused in %s, where ticking would not log today',
    async (path) => {
      const { text, said } = await insertHere('# Plan\n', 0, { path });
      expect(text).toBe('# Plan\n');
      expect(said).toEqual([expect.stringContaining('would not log it today')]);
    },
  );

  test('keeps the line endings of the note', async () => {
    const { text } = await insertHere('# Plan\r\n\r\nEnd\r\n', 1);
    expect(text).toMatch(/^# Plan\r\n\r\n(- \[ \] .*\r\n){3}\r\nEnd\r\n$/);
  });

  test('leaves out whom no link may name, and says so', async () => {
    const odd = { ...PEOPLE, 'People/Odd <% x %>.md': met('2026-08-21') };
    const { text, said } = await insertHere('', 0, { notes: odd });
    expect(text).not.toContain('Odd');
    expect(said).toEqual([
      'Inserted 3 check-ins.',
      expect.stringMatching(/Odd <% x %>.*Templater would run/),
    ]);
  });

  test('leaves out who is listed', async () => {
    const line = '- [ ] [[Ana Diaz]] #check-in';
    expect((await insertHere(`${line}\n`, 0)).text.split('[[Ana Diaz]]')).toHaveLength(2);
    const all = `${line} [[Ben Cho]] [[Cho]]\n`;
    expect(await insertHere(all, 0)).toMatchObject({
      text: all,
      said: ['Nothing changed: the check-ins of today are listed already.'],
    });
  });

  test('says so where there is no place', async () => {
    const { text, said } = await insertHere('---\na: 1\n---\n', 1);
    expect(text).toBe('---\na: 1\n---\n');
    expect(said).toEqual([expect.stringContaining('no place')]);
  });

  test('waits for what the editor has and the note has not', async () => {
    const { text, said } = await insertHere('# Plan\n', 1, { shown: '# Plan\n\nTyped\n' });
    expect(text).toBe('# Plan\n');
    expect(said).toEqual([expect.stringContaining('not saved yet')]);
  });
});

test('marking as in touch today writes it and says for whom; twice is once', async () => {
  const { vault, said, sources } = setup();
  const port = checkInPort(sources);
  for (const path of ['People/Ana Diaz.md', 'People/Ana Diaz.md', 'Nobody.md']) {
    port.checkIn(path);
    for (let turns = 0; turns < 5; turns += 1) await quiet();
  }
  expect(vault.text(TODAYS_NOTE)).toBe('## Check-ins\n\n- [x] [[Ana Diaz]] #check-in\n');
  expect(said).toEqual([
    'Marked Ana Diaz as in touch today.',
    'Nothing changed: this is written already.',
  ]);
});
