import { theApp } from '../app-in-page';
import type { Rendering } from './code-blocks';

const TASK = /^(\s*(?:>\s*)*(?:[-*+]|\d+[.)])\s+\[)(.)(\])/u;

/** Starts a list item with a checkbox if its line in the source is a task; says whether it is. */
export function appendTaskCheckbox(
  { text, sourcePath }: Rendering,
  item: HTMLElement,
  line: number,
): boolean {
  const source = text.split('\n')[line] ?? '';
  const status = TASK.exec(source)?.[2];
  if (status === undefined) return false;
  const done = status !== ' ';
  item.addClass('task-list-item');
  item.toggleClass('is-checked', done);
  item.dataset['task'] = status.trim();
  const checkbox = item.createEl('input', {
    cls: 'task-list-item-checkbox',
    attr: { type: 'checkbox', 'aria-label': source.replace(TASK, '').trim() || 'Task' },
  });
  checkbox.checked = done;
  checkbox.addEventListener('click', (event) => {
    event.preventDefault();
    void toggle(sourcePath, source, line);
  });
  return true;
}

async function toggle(path: string, source: string, line: number): Promise<void> {
  const { vault } = theApp();
  const file = vault.getFileByPath(path);
  if (file === null) return;
  await vault.process(file, (text) => {
    const lines = text.split('\n');
    if (lines[line] !== source) return text;
    lines[line] = source.replace(TASK, (_, open: string, status: string, close: string) =>
      [open, status === ' ' ? 'x' : ' ', close].join(''),
    );
    return lines.join('\n');
  });
}
