import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { activeAfter, stopFrom, type ListItem } from './list-items';

/** The item that the keyboard is at, and ways to move it. */
export interface ActiveItem {
  /** Key of the item; null where there is nothing to stop at. */
  readonly key: string | null;
  /** Moves to the item at an index and focuses it; null goes nowhere. */
  readonly moveTo: (index: number | null) => void;
  /** Focuses the item where the keyboard is. */
  readonly focus: () => void;
  /** Takes note of the item that has got the focus by pointer or Tab. */
  readonly noticeFocus: () => void;
}

/** An item of the list in the document. */
interface ItemElement {
  readonly index: number;
  /** The element in it at which the keyboard stops; null in a sentence. */
  readonly stop: HTMLElement | null;
}

/** The item of a list that holds the focus, whether on itself or on a button in it. */
export function focusedItem(list: HTMLElement): ItemElement | null {
  const focused = list.doc.activeElement;
  if (focused === null || !list.contains(focused)) return null;
  const element = focused.closest<HTMLElement>('[data-index]');
  const index = element?.dataset['index'];
  if (element == null || index === undefined) return null;
  return { index: Number(index), stop: element.querySelector<HTMLElement>('[data-stop]') };
}

/** Keeps the one place of the keyboard in a list: Tab leads to it, and it follows its row when rows move. */
export function useActiveItem(
  items: readonly ListItem[],
  list: RefObject<HTMLElement | null>,
): ActiveItem {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const known = useRef<{ readonly items: readonly ListItem[]; readonly key: string | null }>(null);
  const wanted = useRef(false);
  const before = known.current;
  if (before?.items !== items)
    known.current = { items, key: activeAfter(before?.items ?? [], items, before?.key ?? null) };
  const key = known.current?.key ?? null;
  const hadFocus = list.current?.contains(list.current.doc.activeElement) ?? false;

  const set = (next: string | null): void => {
    if (known.current?.key === next) return;
    known.current = { items, key: next };
    redraw(undefined);
  };
  const focus = (): void => {
    wanted.current = true;
    redraw(undefined);
  };

  useLayoutEffect(() => {
    const element = list.current;
    if (element === null || key === null) return;
    const lost = hadFocus && !element.contains(element.doc.activeElement);
    if (!wanted.current && !lost) return;
    const stop = stopOf(
      element,
      items.findIndex((item) => item.key === key),
    );
    stop?.focus({ preventScroll: true });
    if (wanted.current) stop?.scrollIntoView({ block: 'nearest' });
    wanted.current = false;
  });

  return {
    key,
    focus,
    moveTo: (index) => {
      const item = index === null ? undefined : items[index];
      if (item === undefined) return;
      known.current = { items, key: item.key };
      focus();
    },
    noticeFocus: () => {
      const focused = list.current === null ? null : focusedItem(list.current);
      const stop = focused === null ? null : stopFrom(items, focused.index, 1);
      if (focused !== null && stop === focused.index) set(items[stop]?.key ?? null);
    },
  };
}

function stopOf(list: HTMLElement, index: number): HTMLElement | null {
  return list.querySelector<HTMLElement>(`[data-index="${String(index)}"] [data-stop]`);
}
