import { describe, expect, it } from 'vitest';
import { triageKey, type TriageCommand } from '../../../src/ui/triage/triage-key';

const press = (key: string, changes = {}, circles = 5): TriageCommand | null =>
  triageKey({ key, modified: false, repeated: false, rightToLeft: false, ...changes }, circles);

describe('the keys that sort contacts', () => {
  it.each<[string, TriageCommand | null]>([
    ['1', { kind: 'circle', index: 0 }],
    ['5', { kind: 'circle', index: 4 }],
    ['6', null],
    ['0', { kind: 'never' }],
    ['n', { kind: 'never' }],
    ['N', { kind: 'never' }],
    ['s', { kind: 'skip' }],
    ['ArrowRight', { kind: 'skip' }],
    ['ArrowLeft', null],
    ['u', { kind: 'undo' }],
    ['Backspace', { kind: 'undo' }],
    ['Enter', null],
    [' ', null],
    ['Tab', null],
    ['10', null],
  ])('%s', (key, command) => {
    expect(press(key)).toEqual(command);
  });

  it('are as many as there are circles, nine at most', () => {
    expect(press('9', {}, 12)).toEqual({ kind: 'circle', index: 8 });
    expect(press('2', {}, 1)).toBeNull();
    expect(press('1', {}, 0)).toBeNull();
  });

  it('do nothing while held down or with Ctrl, Alt or Cmd', () => {
    expect(press('1', { repeated: true })).toBeNull();
    expect(press('Backspace', { repeated: true })).toBeNull();
    expect(press('s', { modified: true })).toBeNull();
  });

  it('go on to the left where text runs from right to left', () => {
    expect(press('ArrowLeft', { rightToLeft: true })).toEqual({ kind: 'skip' });
    expect(press('ArrowRight', { rightToLeft: true })).toBeNull();
  });
});
