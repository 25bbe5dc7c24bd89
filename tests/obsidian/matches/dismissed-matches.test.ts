import { describe, expect, test, vi } from 'vitest';
import type { MatchKey } from '../../../src/domain/match';
import { DismissedMatches } from '../../../src/obsidian/matches/dismissed-matches';
import type { ViewPart } from '../../../src/obsidian/settings/view-state';

const KEY: MatchKey = {
  seeker: 'People/Ana.md',
  wish: 'a data engineer',
  helper: 'People/Ben.md',
  offers: ['data engineering'],
};

function setup(stored: unknown = undefined) {
  const disk = new Map<ViewPart, unknown>([['dismissed matches', stored]]);
  const configuration = {
    viewState: (part: ViewPart) => disk.get(part),
    saveViewState: async (part: ViewPart, value: unknown) => void disk.set(part, value),
  };
  const notices = { sayFailure: (work: Promise<unknown>) => void work };
  const moved = new Map<string, string>();
  const currentPath = (path: string): string => moved.get(path) ?? path;
  const changed = vi.fn();
  const open = () => new DismissedMatches({ configuration, notices, currentPath }, changed);
  return { disk, moved, changed, open, dismissed: open() };
}

describe('dismissed matches', () => {
  test('are there again after a restart, and leave nothing stored once all are back', async () => {
    const { dismissed, disk, changed, open } = setup();
    await dismissed.add(KEY);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(open().all).toEqual([KEY]);
    await dismissed.remove(KEY);
    expect(open().all).toEqual([]);
    expect(disk.get('dismissed matches')).toBeUndefined();
  });

  test('are the same list until one comes or goes', async () => {
    const { dismissed } = setup([KEY]);
    const before = dismissed.all;
    expect(dismissed.all).toBe(before);
    await dismissed.add({ ...KEY, helper: null });
    expect(dismissed.all).toEqual([KEY, { ...KEY, helper: null }]);
  });

  test('follow the notes that are renamed, and are brought back under the new name', async () => {
    const { dismissed, moved } = setup([KEY]);
    const to = 'People/Ben Cho.md';
    moved.set('People/Ben.md', to);
    dismissed.renamed('People/Ben.md', to);
    expect(dismissed.all).toEqual([{ ...KEY, helper: to }]);
    await dismissed.remove(KEY);
    expect(dismissed.all).toEqual([]);
  });

  test.each([
    ['no list', KEY, 0],
    ['a wish that is none', [{ ...KEY, wish: 7 }], 0],
    ['paths that are none', [{ ...KEY, helper: 7 }], 0],
    ['something else among them', [null, KEY], 1],
  ])('are read past %s', (_, stored, count) => {
    expect(setup(stored).dismissed.all).toHaveLength(count);
  });
});
