import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where the focus goes when what had it is gone: to the search, or to what stands in the place of one. */
const STANDS_IN =
  '.rapport-search input, .rapport-building, .rapport-sectioned-rows, .rapport-guide [data-start]';

/** Keeps the focus within an element when what had it there is taken away, even if it can stand nowhere for a while. */
export function useKeptFocus(within: RefObject<HTMLElement | null>): void {
  const element = within.current;
  const isLost = useRef(false);
  if (element?.contains(element.doc.activeElement) === true) isLost.current = true;
  useLayoutEffect(() => {
    if (!isLost.current || element === null) return;
    const { activeElement, body } = element.doc;
    if (activeElement === body)
      element.querySelector<HTMLElement>(STANDS_IN)?.focus({ preventScroll: true });
    isLost.current = element.doc.activeElement === body;
  });
}
