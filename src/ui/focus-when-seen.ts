/** Where the focus goes in the review: to where a step begins, to the row at which the keyboard is, or to what stands in their place. */
const PLACES = [
  '.rapport-guide [data-start]',
  '.rapport-list [data-stop][tabindex="0"]',
  '.rapport-first-run button',
  '.rapport-building',
] as const;

/** Rows are drawn so many frames after there is room for them, at most. */
const MOST_FRAMES = 10;

/**
 * Gives the focus to the first of some selectors that is found within an element, as soon as that has a size: a sidebar
 * takes a moment to unfold. Gives back how to call that off.
 */
export function focusWhenSeen(within: HTMLElement, ...selectors: readonly string[]): () => void {
  const { win } = within;
  let frame = 0;
  const attempt = (frames: number): void => {
    win.cancelAnimationFrame(frame);
    const place = selectors
      .map((selector) => within.querySelector<HTMLElement>(selector))
      .find((found) => found !== null);
    place?.focus({ preventScroll: true });
    if (place !== undefined && within.doc.activeElement === place) observer.disconnect();
    else if (place === undefined && frames > 0)
      frame = win.requestAnimationFrame(() => {
        attempt(frames - 1);
      });
    else if (place === undefined) observer.disconnect();
  };
  const observer = new ResizeObserver(() => {
    attempt(MOST_FRAMES);
  });
  observer.observe(within); // tells of the size at once, and again when there is one
  return () => {
    win.cancelAnimationFrame(frame);
    observer.disconnect();
  };
}

/** Gives the keyboard to the first place for it in a view's content element; gives back how to call that off. */
export function focusPanel(container: HTMLElement): () => void {
  container.win.focus();
  return focusWhenSeen(container, '[data-stop][tabindex="0"]', 'button', 'input', '.rapport-panel');
}

/** Gives the keyboard to the review in a view's content element; gives back how to call that off. */
export function focusReview(container: HTMLElement): () => void {
  container.win.focus();
  return focusWhenSeen(container, ...PLACES);
}
