import { describe, expect, test, vi } from 'vitest';
import { undo } from '../../../src/actions/undo';
import { setup } from './port-setup';

vi.mock('obsidian', async () => ({
  MarkdownView: (await import('./fake-note-view')).FakeNoteView,
  normalizePath: (path: string) => path.replace(/[\\/]+/g, '/').replace(/^\/|\/$/g, ''),
}));

const LOG = '# Ana\n\n## Log\n\n- one\n';

describe('undoing a created note', () => {
  const changes = [{ kind: 'created', path: 'Ana.md', after: LOG } as const];

  test('deletes it as the user has set Obsidian to', async () => {
    const { port, steps } = setup({ 'Ana.md': LOG });
    expect(await undo({ changes }, port)).toEqual({ kind: 'undone' });
    expect(steps.at(-1)).toBe('trash Ana.md');
  });

  test('leaves it, and says why, where it can’t be deleted', async () => {
    const { port, notes, open, failures } = setup({ 'Ana.md': LOG });
    open('Ana.md');
    failures.push(Object.assign(new Error('EBUSY'), { code: 'EBUSY' }));
    expect(await undo({ changes }, port)).toMatchObject({ kind: 'failed', path: 'Ana.md' });
    expect(notes.get('Ana.md')).toBe(LOG);
  });

  test('removes it as it was created, without writing it again', async () => {
    const { port, steps } = setup({ 'Ana.md': LOG });
    expect(await undo({ changes }, port)).toEqual({ kind: 'undone' });
    expect(steps).toEqual(['trash Ana.md']);
  });

  test('leaves it where sync wrote into it after undo had looked at it first', async () => {
    const { port, notes, steps } = setup({ 'Ana.md': LOG });
    const late = {
      ...port,
      moveToTrash: (...of: Parameters<typeof port.moveToTrash>) => {
        notes.set('Ana.md', `Synced.\n${LOG}`);
        return port.moveToTrash(...of);
      },
    };
    expect((await undo({ changes }, late)).kind).toBe('declined');
    expect(steps).toEqual([]);
  });
});
