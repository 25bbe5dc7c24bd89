import { describe, expect, test, vi } from 'vitest';
import { isoDay, type Day } from '../../../src/domain/day';
import type { Network } from '../../../src/network/network';
import { reviewOf } from '../../../src/network/review';
import { readIsoDay } from '../../../src/notes/days/read-day';
import { DEFAULT_SETTINGS } from '../../../src/notes/settings/settings';
import { NetworkFeed } from '../../../src/obsidian/live/network-feed';
import { FakeScheduler, FakeVault, quiet } from '../fakes';

const TODAY: Day = readIsoDay('2026-11-22') ?? 0;
const ANA = '---\ntype: person\ncircle: close\n---\n';

interface Setup {
  readonly vault: FakeVault;
  readonly scheduler: FakeScheduler;
  readonly feed: NetworkFeed;
  /** Revisions told so far. */
  readonly told: number[];
}

function setup(notes: Readonly<Record<string, string>>, step = 0): Setup {
  const vault = new FakeVault(notes);
  const scheduler = new FakeScheduler(step);
  const told: number[] = [];
  const feed = new NetworkFeed(DEFAULT_SETTINGS, vault, scheduler, ({ network }) => {
    told.push(network.revision);
  });
  return { vault, scheduler, feed, told };
}

async function built(notes: Readonly<Record<string, string>>): Promise<Setup> {
  const parts = setup(notes);
  parts.feed.start();
  await parts.scheduler.finish();
  return parts;
}

/** The network that the vault's notes give when read from scratch. */
async function fromScratch(vault: FakeVault): Promise<Network> {
  return (await built(Object.fromEntries(vault.texts))).feed.network;
}

const lastDay = (network: Network, path: string): string | null => {
  const on = network.checkIn(path, TODAY)?.lastInteraction?.on;
  return on === undefined ? null : isoDay(on);
};

describe('reading the vault', () => {
  test('the network knows every note', async () => {
    const { feed } = await built({
      'People/Ana.md': ANA,
      'Daily/2026-11-01.md': 'Lunch with [[Ana]]\n',
    });
    expect(feed.network.counts()).toMatchObject({ notes: 2, contacts: 1, datedNotes: 1 });
    expect(lastDay(feed.network, 'People/Ana.md')).toBe('2026-11-01');
  });

  test('no slice lasts longer than it may', async () => {
    const notes = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`People/${String(index)}.md`, ANA]),
    );
    const { feed, vault, scheduler } = setup(notes, 1);
    feed.start();
    const perSlice: number[] = [vault.notesRead.length];
    while (scheduler.isWaiting) {
      const before = vault.notesRead.length;
      await scheduler.slice();
      perSlice.push(vault.notesRead.length - before);
    }
    expect(vault.notesRead).toHaveLength(100);
    expect(Math.max(...perSlice)).toBeLessThanOrEqual(8);
    expect(perSlice.length).toBeGreaterThan(12);
  });

  test('progress grows until the network is whole', async () => {
    const notes = Object.fromEntries(['a', 'b', 'c'].map((name) => [`${name}.md`, ANA]));
    const { feed, scheduler } = setup(notes, 10);
    expect(feed.progress).toEqual({ done: 0, total: 3 });
    feed.start();
    expect(feed.progress).toEqual({ done: 1, total: 3 });
    await scheduler.slice();
    expect(feed.progress).toEqual({ done: 2, total: 3 });
    await scheduler.finish();
    expect(feed.progress).toBeNull();
  });

  test('what changes meanwhile is not lost', async () => {
    const { feed, vault, scheduler } = setup(
      { 'Ana.md': ANA, 'Ben.md': ANA, 'Cho.md': ANA, 'Dee.md': ANA },
      10,
    );
    feed.start();
    await scheduler.slice();
    vault.texts.set('Ana.md', `${ANA}- [[2026-11-20]] met\n`);
    vault.texts.delete('Ben.md');
    vault.texts.delete('Dee.md');
    vault.texts.set('People/Dee.md', ANA);
    vault.texts.set('Eve.md', ANA);
    feed.notesChanged(['Ana.md']);
    feed.notesChanged(['Ben.md']);
    feed.notesChanged(['People/Dee.md', 'Dee.md']);
    feed.notesChanged(['Eve.md']);
    await scheduler.finish();
    const paths = feed.network.contacts().map(({ path }) => path);
    expect(paths).toEqual(['Ana.md', 'Cho.md', 'People/Dee.md', 'Eve.md']);
    expect(lastDay(feed.network, 'Ana.md')).toBe('2026-11-20');
  });

  test('once stopped it tells nothing more', async () => {
    const { feed, scheduler, told } = setup({ 'a.md': ANA, 'b.md': ANA, 'c.md': ANA }, 10);
    feed.start();
    const before = told.length;
    feed.stop();
    await scheduler.finish();
    expect(told).toHaveLength(before);
  });
});

describe('following changes', () => {
  test('a changed note is told once', async () => {
    const { feed, vault, told } = await built({ 'Ana.md': ANA, 'Ben.md': ANA });
    const before = told.length;
    vault.texts.set('Ana.md', `${ANA}- [[2026-11-20]] met\n`);
    feed.notesChanged(['Ana.md']);
    await quiet();
    expect(lastDay(feed.network, 'Ana.md')).toBe('2026-11-20');
    expect(told).toHaveLength(before + 1);
  });

  test('a note that says the same as before wakes nobody', async () => {
    const { feed, told } = await built({ 'Ana.md': ANA, 'Daily/2026-11-01.md': 'Met [[Ana]]\n' });
    const before = told.length;
    feed.notesChanged(['Ana.md', 'Daily/2026-11-01.md', 'gone.md', 'picture.png']);
    await quiet();
    expect(told).toHaveLength(before);
  });

  test('a rename moves the contact and what others say about it', async () => {
    const { feed, vault } = await built({
      'Ana.md': ANA,
      'Daily/2026-11-01.md': 'Met [[Ana Diaz]]\n',
    });
    vault.texts.delete('Ana.md');
    vault.texts.set('People/Ana Diaz.md', ANA);
    feed.notesChanged(['People/Ana Diaz.md', 'Ana.md']);
    await quiet();
    expect(feed.network.contact('Ana.md')).toBeUndefined();
    expect(lastDay(feed.network, 'People/Ana Diaz.md')).toBe('2026-11-01');
  });

  test('metadata that was stale when a note was created is put right by the change that follows', async () => {
    const { feed, vault } = await built({ 'Ana.md': ANA });
    vault.texts.set('Ben.md', ANA);
    vault.stale.set('Ben.md', {});
    feed.notesChanged(['Ben.md']);
    await quiet();
    expect(feed.network.contact('Ben.md')).toBeUndefined();
    vault.stale.clear();
    feed.notesChanged(['Ben.md']);
    await quiet();
    expect(feed.network.contact('Ben.md')).toBeDefined();
  });

  test('the network ends up as if it had been read from scratch', async () => {
    const { feed, vault } = await built({
      'Ana.md': ANA,
      'Daily/2026-11-01.md': '- [ ] call [[Ana]]\n- [ ] ask [[Ben]]\n',
      'Daily/2026-11-02.md': '- [x] wrote to [[Ben]]\n',
    });
    vault.texts.set('Ben.md', ANA);
    feed.notesChanged(['Ben.md']);
    await quiet();
    vault.texts.set('Daily/2026-11-02.md', '- [x] wrote to [[Ana]]\n- [ ] thank [[Ben]]\n');
    feed.notesChanged(['Daily/2026-11-02.md']);
    await quiet();
    const scratch = reviewOf(await fromScratch(vault), TODAY);
    expect(reviewOf(feed.network, TODAY)).toEqual(scratch);
  });
});

describe('the text of open tasks', () => {
  const DAILY = 'Daily/2026-11-20.md';
  const followUps = (feed: NetworkFeed): (string | null)[] =>
    reviewOf(feed.network, TODAY).followUps.map(({ text }) => text);

  test('is read for notes whose tasks concern contacts, and only those', async () => {
    const { feed, vault } = await built({
      'Ana.md': ANA,
      [DAILY]: '- [ ] Send the paper to [[Ana]]\n',
      'Daily/2026-11-19.md': '- [ ] Read [[Some book]]\n',
    });
    expect(followUps(feed)).toEqual(['Send the paper to Ana']);
    expect(vault.textsRead).toEqual([DAILY]);
  });

  test('is read once per modification', async () => {
    const { feed, vault } = await built({
      'Ana.md': ANA,
      [DAILY]: '- [ ] Send the paper to [[Ana]]\n',
    });
    vault.texts.set(DAILY, '- [ ] Send the talk to [[Ana]]\n');
    feed.notesChanged([DAILY]);
    await quiet();
    expect(followUps(feed)).toEqual(['Send the talk to Ana']);
    expect(vault.textsRead).toEqual([DAILY, DAILY]);
  });

  test('stays in view while it is read again', async () => {
    const { feed, vault } = await built({
      'Ana.md': ANA,
      [DAILY]: '- [ ] Send the paper to [[Ana]]\n',
    });
    vault.texts.set(DAILY, '- [ ] Send the talk to [[Ana]]\n');
    feed.notesChanged([DAILY]);
    expect(followUps(feed)).toEqual(['Send the paper to Ana']);
  });

  test('is read when a note becomes the contact that a task names', async () => {
    const { feed, vault } = await built({ [DAILY]: '- [ ] Send the paper to [[Ana]]\n' });
    expect(vault.textsRead).toEqual([]);
    vault.texts.set('Ana.md', ANA);
    feed.notesChanged(['Ana.md']);
    await quiet();
    expect(followUps(feed)).toEqual(['Send the paper to Ana']);
  });

  test('of a note that vanishes meanwhile is done without', async () => {
    const { feed, vault, scheduler } = setup({
      'Ana.md': ANA,
      [DAILY]: '- [ ] Send the paper to [[Ana]]\n',
    });
    feed.start();
    vault.texts.delete(DAILY);
    feed.notesChanged([DAILY]);
    await scheduler.finish();
    expect(followUps(feed)).toEqual([]);
    expect(feed.network.counts().notes).toBe(1);
  });
});

describe('a note that can’t be read', () => {
  const failing = (path: string) => (): never => {
    throw new Error(`No ${path}`);
  };

  test('is a problem, and keeps the others neither from being read nor from being followed', async () => {
    const { vault, scheduler, feed } = setup({ 'Bad.md': ANA, 'Ana.md': ANA });
    const { note } = vault;
    vault.note = (path) => (path === 'Bad.md' ? failing(path)() : note.call(vault, path));
    feed.start();
    await scheduler.finish();
    expect(feed.progress).toBeNull();
    expect(reviewOf(feed.network, TODAY).problems).toMatchObject([{ path: 'Bad.md' }]);
    vault.note = note;
    feed.notesChanged(['Bad.md']);
    await scheduler.finish();
    expect(feed.network.counts().contacts).toBe(2);
    expect(reviewOf(feed.network, TODAY).problems).toEqual([]);
  });

  test('is a problem where the text of its tasks fails, and work goes on', async () => {
    const { vault, scheduler, feed } = setup({
      'Ana.md': ANA,
      'Plan.md': '- [ ] Write [[Ana]]\n',
    });
    vault.text = async (path) => failing(path)();
    feed.start();
    await scheduler.finish();
    expect(reviewOf(feed.network, TODAY).problems).toMatchObject([{ path: 'Plan.md' }]);
    vault.texts.set('Ben.md', ANA);
    feed.notesChanged(['Ben.md']);
    await scheduler.finish();
    expect(feed.network.counts().contacts).toBe(2);
  });

  test('after a failure of any other kind the next change is taken in', async () => {
    const { vault, scheduler, feed } = setup({ 'Ana.md': ANA });
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    feed.start();
    await scheduler.finish();
    const settle = feed.network.settle.bind(feed.network);
    feed.network.settle = failing('settling');
    vault.texts.set('Ben.md', ANA);
    feed.notesChanged(['Ben.md']);
    await quiet();
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
    feed.network.settle = settle;
    feed.notesChanged(['Ben.md']);
    await scheduler.finish();
    expect(feed.network.counts().contacts).toBe(2);
  });
});
