import type { Page } from 'playwright-core';

/** Smallest side of what a thumb hits, and smallest letters of a field that iOS doesn't zoom to, in CSS pixels. */
const TARGET = 44;
const LETTERS = 16;

/** What in a part of a window is too low for a thumb, or a field with letters too small for a phone, in words. */
export function smallTargets(window: Page, selector: string): Promise<readonly string[]> {
  return window.evaluate(
    ([within, target, letters]) => {
      const interactive =
        'button, a, input, select, textarea, [role=option], [role=button], [role=checkbox], .suggestion-item';
      return (
        [...document.querySelectorAll(within)]
          .flatMap((part) => [...part.querySelectorAll<HTMLElement>(interactive)])
          // Links in running text are as high as the text: WCAG 2.2, 2.5.8, *Inline*.
          .filter((element) => !element.matches('p a, li a'))
          .filter((element) => element.getClientRects().length > 0)
          .flatMap((element) => {
            const isBox = element.matches('[type=checkbox], [type=radio]');
            const hit = isBox ? (element.closest('label') ?? element) : element;
            const { height } = hit.getBoundingClientRect();
            const named = element.getAttribute('aria-label') ?? element.textContent;
            const name = `${element.tagName.toLowerCase()} ${named ?? ''}`.trim();
            const size = parseFloat(element.win.getComputedStyle(element).fontSize);
            const isField = !isBox && element.matches('input, select, textarea');
            return [
              ...(height < target ? [`${name} is ${String(height)} px high`] : []),
              ...(isField && size < letters ? [`${name} has letters of ${String(size)} px`] : []),
            ];
          })
      );
    },
    [selector, TARGET, LETTERS] as const,
  );
}
