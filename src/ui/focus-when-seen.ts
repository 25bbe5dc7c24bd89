/** Where the focus goes in the review: to the row at which the keyboard is, or to what stands in the place of rows. */
const PLACES = [
  '.rapport-guide [data-start]',
  '.rapport-list [data-stop][tabindex="0"]',
  '.rapport-first-run button',
  '.rapport-building',
  '.rapport-search input',
] as const;

/**
 * Gives the focus to the first of some selectors that is found within an element, as soon as that has a size: a sidebar
 * takes a moment to unfold. Gives back how to call that off.
 */
export function focusWhenSeen(within: HTMLElement, ...selectors: readonly string[]): () => void {
  const observer = new ResizeObserver(() => {
    const place = selectors
      .map((selector) => within.querySelector<HTMLElement>(selector))
      .find((found) => found !== null);
    place?.focus({ preventScroll: true });
    if (place == null || within.doc.activeElement === place) observer.disconnect();
  });
  observer.observe(within); // tells of the size at once, and again when there is one
  return () => {
    observer.disconnect();
  };
}

/** Gives the keyboard to the review in a view's content element; gives back how to call that off. */
export function focusReview(container: HTMLElement): () => void {
  container.win.focus();
  return focusWhenSeen(container, ...PLACES);
}
