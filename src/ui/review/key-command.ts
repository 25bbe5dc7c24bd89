import type { ListItem } from './list-items';
import { primaryActionOf, type PrimaryAction } from './primary-action';

/** What a key asks for in the list; `nothing` where it would otherwise do something of its own. */
export type KeyCommand =
  | 'next'
  | 'previous'
  | 'next page'
  | 'previous page'
  | 'first'
  | 'last'
  | 'heading'
  | 'fold'
  | 'unfold'
  | 'open'
  | 'menu'
  | 'search'
  | 'clear search'
  | 'nothing'
  | PrimaryAction;

/** A key as it was pressed; `onRow` tells whether the row itself has the focus, not a button in it. */
export interface KeyStroke {
  readonly key: string;
  readonly shift: boolean;
  /** Whether Ctrl, Alt or Cmd is held. */
  readonly modified: boolean;
  readonly onRow: boolean;
  /** Whether the key is held down, and this is not the first time it is heard. */
  readonly repeated: boolean;
  /** Whether the text runs from right to left, which turns left and right around. */
  readonly rightToLeft: boolean;
}

/** Keys that do something to what has the focus; held down, they do it only once. */
const PRESSES: ReadonlySet<string> = new Set(['Enter', ' ']);

/** Keeps Enter, held down, from pressing the button again or the one that has the focus next. */
export function pressOnce(event: KeyboardEvent): void {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
}

/** What a key asks for at an item of the list, or null where it is none of the list's business. */
export function keyCommand(stroke: KeyStroke, item: ListItem): KeyCommand | null {
  const { key, shift, modified, onRow, repeated } = stroke;
  if (repeated && PRESSES.has(key)) return 'nothing';
  if (key === 'Enter') return onRow && item.kind === 'row' ? 'open' : null;
  if (key === 'ContextMenu' || (key === 'F10' && shift)) return item.kind === 'row' ? 'menu' : null;
  if (modified) return null;
  switch (key) {
    case 'ArrowDown':
      return 'next';
    case 'ArrowUp':
      return 'previous';
    case 'PageDown':
      return 'next page';
    case 'PageUp':
      return 'previous page';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    case 'ArrowLeft':
      return stroke.rightToLeft ? inward(item) : outward(item);
    case 'ArrowRight':
      return stroke.rightToLeft ? outward(item) : inward(item);
    case 'Escape':
      return item.section.id === 'results' ? 'clear search' : null;
  }
  if (key === ' ') return onRow ? primaryActionOf(item) : null;
  return isLetter(key) ? 'search' : null;
}

function outward({ kind, section }: ListItem): KeyCommand | null {
  if (kind !== 'heading') return section.folded === null ? null : 'heading';
  return section.folded === false ? 'fold' : null;
}

function inward({ kind, section }: ListItem): KeyCommand | null {
  if (kind !== 'heading') return null;
  return section.folded === true ? 'unfold' : 'next';
}

/** Tells whether a key types a character that a name can begin with. */
function isLetter(key: string): boolean {
  return /^[^\s\p{Cc}]$/u.test(key);
}
