import { MarkdownView, type App } from 'obsidian';
import type { CreatedNote } from '../../actions/create-conversation';
import { NOTICES } from '../strings';

/** Opens a new note for writing, with the cursor where the template has it. */
export async function openAtCursor(
  { vault, workspace }: Pick<App, 'vault' | 'workspace'>,
  { path, cursor }: Pick<CreatedNote, 'path' | 'cursor'>,
): Promise<void> {
  const file = vault.getFileByPath(path);
  if (file === null) throw new Error(NOTICES.noNote(path));
  const leaf = workspace.getLeaf(false);
  await leaf.openFile(file, { active: true, state: { mode: 'source' } });
  const { view } = leaf;
  if (!(view instanceof MarkdownView)) return;
  const { editor } = view;
  const place = editor.offsetToPos(cursor);
  editor.setCursor(place);
  editor.scrollIntoView({ from: place, to: place }, true);
  editor.focus();
}
