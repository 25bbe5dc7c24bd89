import { describe, expect, test, vi } from 'vitest';
import { ENGLISH } from '../../../src/notes/days/date-language';
import { Guide } from '../../../src/obsidian/first-steps/guide';
import { LiveNetwork } from '../../../src/obsidian/live/live-network';
import { ReviewStore } from '../../../src/obsidian/live/review-store';
import { Configuration } from '../../../src/obsidian/settings/configuration';
import { Actions } from '../../../src/obsidian/writing/actions';
import { MemoryVault } from '../../actions/memory-vault';
import { portsOver, TODAY } from '../../actions/ports-over';
import { FakeScheduler, FakeVault, quiet } from '../fakes';

const PERSON = '---\ntype: person\n---\n';
const NOTES = { 'Ana.md': PERSON, 'Ben.md': PERSON, '2026-11-20.md': '[[Ana]]' };

async function setup(notes: Readonly<Record<string, string>> = NOTES, stored: unknown = {}) {
  const vault = new FakeVault(notes);
  const written = new MemoryVault(notes);
  const scheduler = new FakeScheduler();
  const saved = vi.fn(async () => undefined);
  const configuration = new Configuration(
    {
      data: { path: 'data.json', load: async () => stored, save: saved },
      configFiles: async () => ({}),
      language: () => ENGLISH,
      configFolder: '.obsidian',
    },
    () => undefined,
    () => undefined,
  );
  await configuration.load();
  const show = (): void => {
    store.changed();
  };
  const live = new LiveNetwork(vault, scheduler, show);
  const today = { day: TODAY };
  const store = new ReviewStore({ live, configuration, today, dismissed: { all: [] } }, (run) => {
    queueMicrotask(run);
    return () => undefined;
  });
  const said: string[] = [];
  const notices = {
    say: (message: string) => void said.push(message),
    sayDone: (message: string) => {
      said.push(message);
      return () => undefined;
    },
    sayFailure: (work: Promise<unknown>) =>
      void work.catch((error: unknown) => said.push(String(error))),
  };
  const actions = new Actions(portsOver(written), configuration, notices, live);
  const guide = new Guide(
    { live, store, configuration, today, notes: vault, actions, notices },
    scheduler,
  );
  live.build(configuration.settings);
  await scheduler.finish();
  /** Lets the network hear of what was written. */
  const hear = async (...paths: readonly string[]): Promise<void> => {
    for (const path of paths) vault.texts.set(path, written.text(path));
    live.notesChanged(paths);
    await scheduler.finish();
  };
  return { vault, written, configuration, live, guide, port: guide.port(), said, hear, saved };
}

describe('the guide', () => {
  test('is shown with what was found until a contact has a circle', async () => {
    const { guide, vault, live } = await setup();
    expect(guide.state).toMatchObject({
      step: 'found',
      isCounting: false,
      found: { contact: { count: 2 }, dated: { count: 1 } },
    });
    vault.texts.set('Ana.md', '---\ntype: person\ncircle: close\n---\n');
    live.notesChanged(['Ana.md']);
    await quiet();
    expect(guide.state).toMatchObject({ step: null, folders: [] });
  });

  test('stays where the user has gone in it, and away once left', async () => {
    const { guide, port, written, hear, configuration } = await setup();
    port.go('circles');
    await port.answer('Ana.md', 'close');
    await hear('Ana.md');
    expect(guide.state.step).toBe('circles');
    port.end('finished');
    expect(guide.state.step).toBeNull();
    expect(configuration.viewState('triage')).toEqual({
      at: 'finished',
      answered: ['Ana.md'],
      skipped: [],
      asksStrangers: false,
    });
    expect(written.text('Ana.md')).toContain('circle: close');
  });

  test('is opened by a command, also where it was left', async () => {
    const { guide } = await setup(NOTES, { view: { triage: { at: 'left', skipped: ['Ben.md'] } } });
    expect(guide.state).toMatchObject({ step: null, calls: 0 });
    guide.call('circles');
    expect(guide.state).toMatchObject({
      step: 'circles',
      calls: 1,
      triage: { skipped: ['Ben.md'] },
    });
  });

  test('offers folders while there is no contact, and none to who has a cadence to keep', async () => {
    const { guide } = await setup({ 'People/Ana.md': '', 'Home.md': '' });
    expect(guide.state.folders).toEqual([{ path: 'People', holds: 'contacts', notes: 1 }]);
    const circled = '---\ntype: person\ncircle: close\n---\n';
    const { guide: other } = await setup({ 'People/Ana.md': circled, 'CRM/Ben.md': '' });
    expect(other.state.folders).toEqual([]);
  });

  test('offers conversations and contacts, without what is understood already', async () => {
    const notes = { 'People/Ben.md': 'Hi\n', 'Meetings/2026-11-01.md': 'Hi\n' };
    const { guide } = await setup({ ...notes, 'People/Cho.md': PERSON });
    expect(guide.state.folders).toEqual([
      { path: 'People', holds: 'contacts', notes: 1 },
      { path: 'Meetings', holds: 'conversations', notes: 1 },
    ]);
  });

  test('offers folders with exact numbers after it was left, until somebody has a circle', async () => {
    const left = { view: { triage: { at: 'left' } } };
    const notes = { 'People/Dan.md': 'Hi', 'People/README.md': 'Hi' };
    const { guide } = await setup({ ...NOTES, ...notes }, left);
    expect(guide.state.folders).toEqual([{ path: 'People', holds: 'contacts', notes: 1 }]);
    const circled = { 'Cho.md': '---\ntype: person\ncircle: close\n---\n' };
    const begun = await setup({ ...NOTES, ...notes, ...circled }, left);
    expect(begun.guide.state.folders).toEqual([]);
  });

  test('counts again while changed settings take effect', async () => {
    const { guide, port, configuration, live } = await setup({ 'Team/Ana.md': 'Hi' });
    await port.changeMarks('contactFolders', ['Team']);
    expect(configuration.own.conventions.contactFolders).toEqual(['Team']);
    expect(guide.state).toMatchObject({ isCounting: true, found: { contact: { count: 0 } } });
    live.build(configuration.settings);
    await quiet();
    expect(guide.state).toMatchObject({ isCounting: false, found: { contact: { count: 1 } } });
  });

  test('counts again when a note is read that the network has nothing to say of', async () => {
    const { guide, live, vault } = await setup({ ...NOTES, 'People/Dan.md': 'Hi' });
    expect(guide.state.folders).toMatchObject([{ path: 'People', notes: 1 }]);
    vault.texts.set('People/Dan.md', '---\ncontact: false\n---\n');
    live.notesChanged(['People/Dan.md']);
    guide.notesChanged();
    await quiet();
    expect(guide.state.folders).toEqual([]);
  });

  test('keeps its progress with contacts that are renamed', async () => {
    const { guide, port } = await setup();
    port.skip('Ana.md');
    guide.renamed('Ana.md', 'Anna.md');
    guide.renamed('Other.md', 'Another.md');
    expect(guide.state.triage.skipped).toEqual(['Anna.md']);
    await port.undo();
    expect(guide.state.triage.skipped).toEqual([]);
  });

  test('writes the sample it shows', async () => {
    const { guide, port, written, said } = await setup({ 'Home.md': 'Hi' });
    const { sample } = guide.state;
    expect([...written.notes.keys()]).toEqual(['Home.md']);
    await port.writeSample();
    const shown = sample.map(({ path, text }) => [path, text]);
    expect([...written.notes]).toEqual([['Home.md', 'Hi'], ...shown]);
    expect(said).toEqual(['Wrote 2 notes.']);
  });
});

describe('an answer', () => {
  test('goes on at once, and is awaited until the network has heard of it', async () => {
    const { guide, port, hear, said } = await setup();
    const answering = port.answer('Ana.md', 'close');
    expect([...guide.state.awaited]).toEqual(['Ana.md']);
    expect(guide.state.triage.answered).toEqual(['Ana.md']);
    await answering;
    expect([...guide.state.awaited]).toEqual(['Ana.md']);
    await hear('Ana.md');
    expect(guide.state.awaited.size).toBe(0);
    expect(said).toEqual([]);
  });

  test('that can’t be written is no answer', async () => {
    const { guide, port, written } = await setup();
    written.broken.set('Ana.md', 'The disk is full.');
    await expect(port.answer('Ana.md', null)).rejects.toThrow('Ana.md: The disk is full.');
    expect(guide.state).toMatchObject({ triage: { answered: [] }, canUndo: false });
    expect(guide.state.awaited.size).toBe(0);
  });

  test('is taken back, and nothing is asked before the network has heard of that', async () => {
    const { guide, port, written, hear } = await setup();
    await port.answer('Ana.md', null);
    await hear('Ana.md');
    expect(written.text('Ana.md')).toContain('cadence: never');
    const undoing = port.undo();
    expect(guide.state.isTakingBack).toBe(true);
    await undoing;
    expect(written.text('Ana.md')).toBe(PERSON);
    expect(guide.state).toMatchObject({ isTakingBack: true, triage: { answered: [] } });
    await hear('Ana.md');
    expect(guide.state).toMatchObject({ isTakingBack: false, canUndo: false });
  });

  test('is taken back at once where the network has not heard of it yet', async () => {
    const { guide, port } = await setup();
    await port.answer('Ana.md', 'inner');
    await port.undo();
    expect(guide.state).toMatchObject({ isTakingBack: false, triage: { answered: [] } });
  });

  test('is taken back even while it is being written', async () => {
    const { port, written } = await setup();
    const answering = port.answer('Ana.md', 'inner');
    await port.undo();
    await answering;
    expect(written.text('Ana.md')).toBe(PERSON);
  });

  test('is not taken back where its note was changed since', async () => {
    const { port, written, guide } = await setup();
    await port.answer('Ana.md', 'inner');
    written.notes.set('Ana.md', 'Mine');
    await expect(port.undo()).rejects.toThrow('changed since');
    expect(written.text('Ana.md')).toBe('Mine');
    expect(guide.state).toMatchObject({ isTakingBack: false, canUndo: false });
  });

  test('for several is one step', async () => {
    const { guide, port, written, said } = await setup();
    await port.answerAll([
      { path: 'Ana.md', circle: 'inner' },
      { path: 'Ben.md', circle: 'warm' },
    ]);
    expect(said).toEqual(['Set the circles of 2 contacts.']);
    expect(guide.state.triage.answered).toEqual(['Ana.md', 'Ben.md']);
    await port.undo();
    expect([written.text('Ana.md'), written.text('Ben.md')]).toEqual([PERSON, PERSON]);
    expect(guide.state.triage.answered).toEqual([]);
  });
});

describe('putting off', () => {
  test('is taken back step by step with the answers between', async () => {
    const { guide, port, written } = await setup();
    port.skip('Ana.md');
    await port.answer('Ben.md', 'inner');
    await port.undo();
    expect(written.text('Ben.md')).toBe(PERSON);
    expect(guide.state.triage).toMatchObject({ answered: [], skipped: ['Ana.md'] });
    await port.undo();
    expect(guide.state.triage.skipped).toEqual([]);
    await port.undo();
    expect(guide.state.canUndo).toBe(false);
  });

  test('ends where the skipped or strangers are asked about', async () => {
    const { guide, port } = await setup();
    port.skip('Ana.md');
    port.askSkipped();
    port.askStrangers();
    expect(guide.state.triage).toEqual({ answered: [], skipped: [], asksStrangers: true });
  });
});
