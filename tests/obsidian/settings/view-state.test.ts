import { expect, test } from 'vitest';
import { parsePanelFolds, storedPanelFolds } from '../../../src/obsidian/settings/view-state';

test('a panel remembers its own folds, beside those of others', () => {
  const first = storedPanelFolds(undefined, 'readiness', { warm: true });
  const both = storedPanelFolds(first, 'give-and-take', { owed: false });
  expect(parsePanelFolds(both, 'readiness')).toEqual({ warm: true });
  expect(parsePanelFolds(both, 'give-and-take')).toEqual({ owed: false });
  expect(parsePanelFolds(both, 'briefing')).toEqual({});
});

test.each([[undefined], [null], ['x'], [{ readiness: 3 }], [{ readiness: { warm: 'yes' } }]])(
  'folds stored as %j are as good as none',
  (stored) => {
    expect(parsePanelFolds(stored, 'readiness')).toEqual({});
  },
);
