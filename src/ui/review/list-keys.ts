import type { RefObject } from 'preact';
import { focusedItem, type ActiveItem } from './active-item';
import { keyCommand, type KeyCommand } from './key-command';
import { stopFrom, type ListItem } from './list-items';
import type { PrimaryAction } from './primary-action';
import type { RowCommands } from './row-commands';
import type { RowModel } from './row-model';

/** A list that the keyboard moves through. */
interface KeyedList {
  readonly items: readonly ListItem[];
  readonly rows: ReadonlyMap<string, RowModel>;
  readonly list: RefObject<HTMLElement | null>;
  readonly active: ActiveItem;
  readonly rowCommands: RowCommands;
}

/** What keys ask for that only some lists have. */
type ListCommand = Exclude<
  KeyCommand,
  'next' | 'previous' | 'first' | 'last' | 'open' | PrimaryAction | 'menu' | 'nothing'
>;

/**
 * Carries out what a key asks for at the item that has the focus. `beyond` is given what concerns the list as a whole,
 * with the index of that item, and tells whether the key has then been used up.
 */
export function onListKey(
  event: KeyboardEvent,
  keyed: KeyedList,
  beyond: (command: ListCommand, index: number) => boolean,
): void {
  const { items, list } = keyed;
  const element = list.current;
  const focused = element === null ? null : focusedItem(element);
  const item = focused === null ? undefined : items[focused.index];
  if (element === null || focused === null || item === undefined || event.isComposing) return;
  const { key, shiftKey: shift, ctrlKey, altKey, metaKey, repeat: repeated } = event;
  const modified = ctrlKey || altKey || metaKey;
  const onRow = focused.stop === element.doc.activeElement;
  const rightToLeft = element.win.getComputedStyle(element).direction === 'rtl';
  const command = keyCommand({ key, shift, modified, onRow, repeated, rightToLeft }, item);
  if (command === null) return;
  if (carryOut(command, event, keyed, focused, beyond)) event.preventDefault();
}

function carryOut(
  command: KeyCommand,
  event: KeyboardEvent,
  { items, rows, active, rowCommands }: KeyedList,
  { index, stop }: { readonly index: number; readonly stop: HTMLElement | null },
  beyond: (command: ListCommand, index: number) => boolean,
): boolean {
  const item = items[index];
  const row = item === undefined ? undefined : rows.get(item.key);
  switch (command) {
    case 'next':
      active.moveTo(stopFrom(items, index + 1, 1));
      return true;
    case 'previous':
      active.moveTo(stopFrom(items, index - 1, -1));
      return true;
    case 'first':
      active.moveTo(stopFrom(items, 0, 1));
      return true;
    case 'last':
      active.moveTo(stopFrom(items, items.length - 1, -1));
      return true;
    case 'open':
      if (row !== undefined) rowCommands.open(row, event);
      return true;
    case 'accept':
      if (row !== undefined) rowCommands.accept(row);
      return true;
    case 'check in':
      if (row !== undefined) rowCommands.checkIn(row);
      return true;
    case 'mark as done':
      if (row !== undefined) rowCommands.markDone(row);
      return true;
    case 'run command':
      if (row !== undefined) rowCommands.run(row);
      return true;
    case 'tell outcome':
      if (row !== undefined) rowCommands.tellOutcome(row);
      return true;
    case 'draft message':
      if (row !== undefined) rowCommands.draft(row);
      return true;
    case 'plan to meet':
      if (row !== undefined) rowCommands.meet(row);
      return true;
    case 'menu':
      if (row !== undefined && stop !== null) rowCommands.menu(row, stop, null);
      return true;
    case 'nothing':
      return true;
    default:
      return beyond(command, index);
  }
}

/** On Windows the menu key asks for the browser's own menu when it is let go. */
export function keepFromSecondMenu(event: KeyboardEvent): void {
  if (event.key === 'ContextMenu') event.preventDefault();
}
