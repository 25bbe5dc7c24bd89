import type { Menu } from 'obsidian';

/** Shows a menu at the pointer, or else below an element; when it closes and nothing else has taken the focus, it goes back. */
export function showMenu(menu: Menu, below: HTMLElement, event: MouseEvent | null): void {
  menu.onHide(() => {
    if (below.isConnected && below.doc.activeElement === below.doc.body) below.focus();
  });
  if (event !== null) {
    menu.showAtMouseEvent(event);
    return;
  }
  const { left, bottom, width } = below.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom, width, overlap: true }, below.doc);
}
