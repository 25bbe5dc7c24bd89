/** Obsidian's `setTooltip`: the text is also the element's label. */
export function setTooltip(el: HTMLElement, tooltip: string): void {
  el.setAttribute('aria-label', tooltip);
}

/** Obsidian's `displayTooltip`, drawn at once. */
export function displayTooltip(target: HTMLElement, content: string | DocumentFragment): void {
  hideTooltip();
  const tooltip = document.body.createDiv({ cls: 'tooltip', attr: { role: 'tooltip' } });
  tooltip.append(content);
  const { left, bottom, width } = target.getBoundingClientRect();
  const half = tooltip.offsetWidth / 2;
  const centre = Math.min(Math.max(left + width / 2, half + 4), window.innerWidth - half - 4);
  tooltip.setCssStyles({ left: `${centre - half}px`, top: `${bottom + 6}px` });
}

/** Shows the label of whatever the mouse rests on, as Obsidian does with `aria-label`. */
export function showTooltipsOnHover(): void {
  document.addEventListener('mouseover', ({ target }) => {
    const labelled = target instanceof Element ? target.closest('[aria-label]') : null;
    hideTooltip();
    if (!(labelled instanceof HTMLElement) || labelled.matches('[role=region], input')) return;
    if (document.body.hasClass('is-mobile') || landmark(labelled)) return;
    displayTooltip(labelled, labelled.getAttribute('aria-label') ?? '');
  });
  document.addEventListener('mousedown', hideTooltip, true);
}

function landmark(el: HTMLElement): boolean {
  return el.matches(
    'nav, main, aside, section, footer, header, ul, ol, table, [role=tree], [role=dialog], ' +
      '[role=menu], [role=listbox], [role=list], [role=group], [role=tablist], [role=tabpanel]',
  );
}

function hideTooltip(): void {
  for (const tooltip of document.querySelectorAll('.tooltip')) tooltip.remove();
}
