/** A place in a tree of elements: the index of each child on the way down, with the label of the element there. */
export interface Place {
  readonly path: readonly number[];
  readonly label: string;
}

const FOCUSABLE = 'button, input, select, textarea, [tabindex]';

/** The place of the element that has the focus; null where it is elsewhere. */
export function placeOfFocus(root: HTMLElement): Place | null {
  const focused = document.activeElement;
  if (focused === null || focused === root || !root.contains(focused)) return null;
  const path: number[] = [];
  for (let el: Element | null = focused; el !== null && el !== root; el = el.parentElement) {
    path.unshift([...(el.parentElement?.children ?? [])].indexOf(el));
  }
  return { path, label: labelOf(focused) };
}

/** Gives the focus to what is at a place now, or to what is nearest to it. */
export function focusPlace(root: HTMLElement, { path, label }: Place): void {
  let at: Element = root;
  for (const index of path) {
    const next = at.children[index] ?? at.lastElementChild;
    if (next === null) break;
    at = next;
  }
  const isThere = at instanceof HTMLElement && at.matches(FOCUSABLE) && labelOf(at) === label;
  const row = at.closest('.setting-item') ?? root;
  const candidates = [...row.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((el) => el.isShown());
  const found = isThere ? at : (candidates.find((el) => labelOf(el) === label) ?? candidates[0]);
  if (found instanceof HTMLElement) found.focus();
}

function labelOf(el: Element): string {
  return el.getAttribute('aria-label') ?? '';
}
