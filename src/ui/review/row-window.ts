import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { ListItem } from './list-items';

/** An item that is drawn, and the height in pixels of those left out between it and the one drawn before it. */
export interface DrawnItem {
  readonly item: ListItem;
  readonly index: number;
  readonly gap: number;
}

/** The part of a list that is drawn. */
interface RowWindow {
  readonly drawn: readonly DrawnItem[];
  /** Height of the whole list in pixels. */
  readonly height: number;
  /** Ref of each drawn item's element, which has its index in `data-index`. */
  readonly measure: (element: HTMLElement | null) => void;
}

/** Heights in pixels that items are taken to have until they are measured. */
const ESTIMATES: Readonly<Record<ListItem['kind'], number>> = {
  heading: 32,
  note: 56,
  more: 34,
  row: 46,
};

/** How many rows the keyboard passes over at a press of Page Down, in a list so many pixels high. */
export function rowsInPage(height: number): number {
  return Math.max(1, Math.floor(height / ESTIMATES.row) - 1);
}

/** Items drawn above and below those in sight. */
const OVERSCAN = 8;

/** What is drawn before the scrolling element is measured. */
const FIRST_GUESS = { width: 300, height: 800 };

/**
 * Draws only what is in sight of a list that may be long. Headings are always drawn, so that assistive technology
 * finds them, and so is the item that the keyboard is at.
 */
export function useRowWindow(
  items: readonly ListItem[],
  active: string | null,
  scroller: RefObject<HTMLElement | null>,
): RowWindow {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const options = {
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index: number) => ESTIMATES[items[index]?.kind ?? 'row'],
    getItemKey: (index: number) => items[index]?.key ?? index,
    rangeExtractor: (range: Range) => drawnIndexes(items, active, range),
    overscan: OVERSCAN,
    initialRect: FIRST_GUESS,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    useAnimationFrameWithResizeObserver: true, // a row that grows while it is measured is no error
    onChange: () => {
      redraw(undefined);
    },
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  const before = useRef(items);
  const inSight =
    before.current === items
      ? []
      : inSightOf(before.current, virtualizer.measurementsCache, scroller.current?.scrollTop ?? 0);
  before.current = items;
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    if (inSight.length === 0) return;
    const places = new Map(items.map(({ key }, index) => [key, index]));
    const left = inSight.find(({ key }) => places.has(key));
    if (left === undefined) return;
    const place = virtualizer.measurementsCache[places.get(left.key) ?? 0];
    if (place !== undefined) scroller.current?.scrollTo({ top: place.start + left.above });
  });
  return {
    drawn: withGaps(items, virtualizer.getVirtualItems()),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
  };
}

/** An item in sight, and how many of its pixels, or minus the pixels before it, lie above what is seen. */
interface InSight {
  readonly key: string;
  readonly above: number;
}

/** Items looked for, from the first in sight on, to keep in place when those above it become more or fewer. */
const MOST_LOOKED_FOR = 30;

/** What is in sight of a list that is scrolled down; at its top nothing needs to be kept in place. */
function inSightOf(
  items: readonly ListItem[],
  placed: readonly { readonly start: number; readonly end: number }[],
  top: number,
): readonly InSight[] {
  if (top <= 0) return [];
  const first = placed.findIndex(({ end }) => end > top);
  if (first === -1) return [];
  return items.slice(first, first + MOST_LOOKED_FOR).flatMap(({ key }, place) => {
    const start = placed[first + place]?.start;
    return start === undefined ? [] : [{ key, above: top - start }];
  });
}

function drawnIndexes(items: readonly ListItem[], active: string | null, range: Range): number[] {
  const indexes = new Set(defaultRangeExtractor(range));
  items.forEach(({ kind, key }, index) => {
    if (kind === 'heading' || key === active) indexes.add(index);
  });
  return [...indexes].sort((a, b) => a - b);
}

function withGaps(
  items: readonly ListItem[],
  placed: readonly { readonly index: number; readonly start: number; readonly end: number }[],
): readonly DrawnItem[] {
  let end = 0;
  return placed.flatMap((place) => {
    const item = items[place.index];
    if (item === undefined) return [];
    const gap = place.start - end;
    end = place.end;
    return [{ item, index: place.index, gap }];
  });
}
