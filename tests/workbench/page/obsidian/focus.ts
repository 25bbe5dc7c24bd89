const FOCUSABLE =
  'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/** The elements in `container` that Tab reaches, in order. */
function focusable(container: HTMLElement): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (el) => el.isShown() && !el.matches(':disabled, [tabindex="-1"]'),
  );
}

/** Keeps Tab inside `container`; to be called for each Tab that is pressed in it. */
export function trapTab(container: HTMLElement, event: KeyboardEvent): void {
  const stops = focusable(container);
  const first = stops[0];
  const last = stops.at(-1);
  const active = container.doc.activeElement;
  if (first === undefined || last === undefined) return event.preventDefault();
  const outside = !container.contains(active);
  if (event.shiftKey && (active === first || outside || active === container)) last.focus();
  else if (!event.shiftKey && (active === last || outside)) first.focus();
  else return;
  event.preventDefault();
}

/** Remembers what has the focus, and gives it back when called. */
export function rememberFocus(): () => void {
  const before = activeDocument.activeElement;
  return () => {
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
}
