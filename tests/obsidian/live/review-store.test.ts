import { describe, expect, test, vi } from 'vitest';
import type { Owed } from '../../../src/domain/dismissal';
import { readIsoDay } from '../../../src/notes/days/read-day';
import type { Problem } from '../../../src/notes/problem';
import { DEFAULT_SETTINGS } from '../../../src/notes/settings/settings';
import { LiveNetwork } from '../../../src/obsidian/live/live-network';
import { ReviewStore } from '../../../src/obsidian/live/review-store';
import { FakeScheduler, FakeVault, quiet } from '../fakes';

const ANA = '---\ntype: person\ncircle: close\n---\n';

class FakeFrames {
  #waiting: (() => void)[] = [];

  readonly request = (run: () => void): (() => void) => {
    this.#waiting.push(run);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== run);
    };
  };

  get count(): number {
    return this.#waiting.length;
  }

  draw(): void {
    for (const run of this.#waiting.splice(0)) run();
  }
}

function setup(notes: Readonly<Record<string, string>>, step = 0) {
  const vault = new FakeVault(notes);
  const scheduler = new FakeScheduler(step);
  const frames = new FakeFrames();
  const today = { day: readIsoDay('2026-11-22') ?? 0 };
  const problems: readonly Problem[] = [];
  const configuration = { settings: DEFAULT_SETTINGS, problems };
  const live = new LiveNetwork(vault, scheduler, () => {
    store.changed();
  });
  const dismissed: { all: readonly Owed[] } = { all: [] };
  const store = new ReviewStore({ live, configuration, today, dismissed }, frames.request);
  return { vault, scheduler, frames, today, configuration, live, dismissed, store };
}

async function built(notes: Readonly<Record<string, string>>) {
  const parts = setup(notes);
  parts.live.build(DEFAULT_SETTINGS);
  await parts.scheduler.finish();
  parts.frames.draw();
  return parts;
}

describe('what there is to show', () => {
  test('is how far reading has come, until the vault has been read', async () => {
    const { live, store, scheduler } = setup({ 'Ana.md': ANA, 'Ben.md': ANA }, 10);
    live.build(DEFAULT_SETTINGS);
    expect(store.state).toEqual({ kind: 'building', done: 1, total: 2 });
    await scheduler.finish();
    expect(store.state).toMatchObject({ kind: 'ready', review: { counts: { contacts: 2 } } });
  });

  test('keeps its identity until something changes', async () => {
    const { store, today, vault, live } = await built({ 'Ana.md': ANA });
    const before = store.state;
    expect(store.state).toBe(before);
    today.day += 1;
    const tomorrow = store.state;
    expect(tomorrow).not.toBe(before);
    vault.texts.set('Ben.md', ANA);
    live.notesChanged(['Ben.md']);
    await quiet();
    expect(store.state).not.toBe(tomorrow);
  });

  test('begins its problems with those of the settings', async () => {
    const { store, configuration } = await built({
      'Ana.md': '---\ntype: person\ncircle: x\n---\n',
    });
    configuration.problems = [{ path: 'data.json', property: 'x', value: '', message: '' }];
    expect(store.state).toMatchObject({
      review: { problems: [{ path: 'data.json' }, { path: 'Ana.md' }] },
    });
  });

  test('leaves out what the user has dismissed, as soon as that is so', async () => {
    const daily = '- [[Ana]] #inbound Are you there?\n';
    const { store, dismissed } = await built({ 'Ana.md': ANA, '2026-11-21.md': daily });
    expect(store.state).toMatchObject({ review: { followUps: [{ kind: 'reply' }] } });
    const on = readIsoDay('2026-11-21') ?? 0;
    dismissed.all = [{ kind: 'reply', contacts: ['Ana.md'], on, times: 1 }];
    const { state } = store;
    expect(state).toMatchObject({ review: { followUps: [] } });
    expect(store.state).toBe(state);
  });

  test('stays in view while other settings take effect', async () => {
    const { store, live, scheduler } = await built({ 'Ana.md': '---\ntype: friend\n---\n' });
    const conventions = { ...DEFAULT_SETTINGS.conventions, contactMarkers: ['friend'] };
    live.build({ ...DEFAULT_SETTINGS, conventions });
    expect(store.state).toMatchObject({ kind: 'ready' });
    await scheduler.finish();
    expect(store.state).toMatchObject({ review: { counts: { contacts: 1 } } });
  });

  test('includes what changed while other settings took effect', async () => {
    const { store, vault, live, scheduler } = setup({ 'Ana.md': ANA, 'Ben.md': ANA }, 10);
    live.build(DEFAULT_SETTINGS);
    await scheduler.finish();
    live.build({ ...DEFAULT_SETTINGS, rules: { ...DEFAULT_SETTINGS.rules, dailyBudget: 1 } });
    vault.texts.set('Cho.md', ANA);
    live.notesChanged(['Cho.md']);
    await scheduler.finish();
    expect(store.state).toMatchObject({ review: { counts: { contacts: 3 } } });
  });
});

describe('whoever subscribes', () => {
  test('is told at most once a frame', async () => {
    const { store, vault, live, frames } = await built({ 'Ana.md': ANA });
    const listener = vi.fn();
    store.subscribe(listener);
    for (const name of ['Ben.md', 'Cho.md', 'Dee.md']) {
      vault.texts.set(name, ANA);
      live.notesChanged([name]);
      await quiet();
    }
    expect(listener).not.toHaveBeenCalled();
    expect(frames.count).toBe(1);
    frames.draw();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test('is not told of a note that says the same as before', async () => {
    const { live, frames } = await built({ 'Ana.md': ANA });
    live.notesChanged(['Ana.md']);
    await quiet();
    expect(frames.count).toBe(0);
  });

  test('is told nothing after unsubscribing, nor after the end', async () => {
    const { store, frames } = await built({ 'Ana.md': ANA });
    const [gone, listener] = [vi.fn(), vi.fn()];
    store.subscribe(gone)();
    store.subscribe(listener);
    store.changed();
    store.stop();
    expect(frames.count).toBe(0);
    frames.draw();
    expect(gone).not.toHaveBeenCalled();
    expect(listener).not.toHaveBeenCalled();
  });
});
