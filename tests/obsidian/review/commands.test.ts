import { expect, test, vi } from 'vitest';
import { reviewCommands } from '../../../src/obsidian/review/commands';

test('undoing is offered where there is something to undo', () => {
  const actions = { canUndo: false, undoLast: vi.fn() };
  const openReview = vi.fn();
  const commands = reviewCommands(openReview, actions, { call: vi.fn() });
  const undo = commands.find(({ id }) => id === 'undo-last-change');
  expect(undo?.checkCallback?.(false)).toBe(false);
  actions.canUndo = true;
  expect(undo?.checkCallback?.(true)).toBe(true);
  expect(actions.undoLast).not.toHaveBeenCalled();
  undo?.checkCallback?.(false);
  expect(actions.undoLast).toHaveBeenCalledOnce();
  commands.find(({ id }) => id === 'open-review')?.callback?.();
  expect(openReview).toHaveBeenCalledOnce();
});
