import { describe, expect, test, vi } from 'vitest';
import type { Owed } from '../../../src/domain/dismissal';
import { DismissedFollowUps } from '../../../src/obsidian/follow-ups/dismissed-follow-ups';
import type { ViewPart } from '../../../src/obsidian/settings/view-state';
import { day } from '../../domain/builders';

const ANA = 'People/Ana.md';
const REPLY: Owed = { kind: 'reply', contacts: [ANA], on: day('2026-11-20'), times: 2 };
const STORED = { kind: 'reply', contacts: [ANA], on: '2026-11-20', times: 2 };

function setup(stored: unknown = undefined) {
  const disk = { stored, broken: false };
  const configuration = {
    viewState: () => disk.stored,
    saveViewState: async (_: ViewPart, value: unknown) => {
      disk.stored = value;
      await Promise.resolve();
      if (disk.broken) throw new Error('The disk is full.');
    },
  };
  const today = { day: day('2026-11-22') };
  const failures: Promise<unknown>[] = [];
  const notices = { sayFailure: (work: Promise<unknown>) => void failures.push(work) };
  const moved = new Map<string, string>();
  const currentPath = (path: string): string => moved.get(path) ?? path;
  const changed = vi.fn();
  const sources = { configuration, today, notices, currentPath };
  const open = () => new DismissedFollowUps(sources, changed);
  return { disk, today, moved, changed, failures, open, dismissed: open() };
}

describe('dismissed follow-ups', () => {
  test('are there again after a restart', async () => {
    const { dismissed, disk, changed, open } = setup();
    expect(dismissed.all).toEqual([]);
    await dismissed.add(REPLY);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(disk.stored).toEqual([STORED]);
    expect(open().all).toEqual([REPLY]);
  });

  test('are the same list until one comes or goes', async () => {
    const { dismissed } = setup([STORED]);
    const before = dismissed.all;
    expect(dismissed.all).toBe(before);
    await dismissed.add({ ...REPLY, kind: 'thanks' });
    expect(dismissed.all).not.toBe(before);
  });

  test('leave nothing stored once all are brought back', async () => {
    const { dismissed, disk } = setup([STORED]);
    await dismissed.remove(REPLY);
    expect(dismissed.all).toEqual([]);
    expect(disk.stored).toBeUndefined();
  });

  test('are forgotten once they matter no more', async () => {
    const { dismissed, today } = setup([STORED]);
    today.day += 29;
    const later = { ...REPLY, on: today.day };
    await dismissed.add(later);
    expect(dismissed.all).toEqual([later]);
  });

  test('follow the contacts whose notes are renamed, and are brought back under the new name', async () => {
    const { dismissed, disk, moved, failures } = setup([STORED]);
    moved.set(ANA, 'People/Ana Silva.md');
    dismissed.renamed(ANA, 'People/Ana Silva.md');
    await Promise.all(failures);
    expect(disk.stored).toEqual([{ ...STORED, contacts: ['People/Ana Silva.md'] }]);
    await dismissed.remove(REPLY);
    expect(dismissed.all).toEqual([]);
  });

  test('are not stored again for the rename of another note', () => {
    const { dismissed, changed } = setup([STORED]);
    dismissed.renamed('Plan.md', 'Plans.md');
    expect(changed).not.toHaveBeenCalled();
  });

  test('that can’t be stored are dismissed until the end, and that is said', async () => {
    const { dismissed, disk } = setup();
    disk.broken = true;
    await expect(dismissed.add(REPLY)).rejects.toThrow('The disk is full.');
    expect(dismissed.all).toEqual([REPLY]);
  });

  test.each([
    ['no list', { kind: 'reply' }, 0],
    ['nothing', null, 0],
    ['an unknown kind', [{ ...STORED, kind: 'promise' }], 0],
    ['no day', [{ ...STORED, on: 'soon' }], 0],
    ['no times', [{ ...STORED, times: -1 }], 0],
    ['paths that are none', [{ ...STORED, contacts: [1] }], 0],
    ['something else among them', [7, STORED], 1],
  ])('are read past %s', (_, stored, count) => {
    expect(setup(stored).dismissed.all).toHaveLength(count);
  });
});
