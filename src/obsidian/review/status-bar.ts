import { setTooltip } from 'obsidian';
import type { ReviewStore } from '../live/review-store';
import { STATUS_BAR } from '../strings';

/**
 * Keeps the number of check-ins proposed for today in a status bar item, as a button; gives back how to end that. Without
 * any the item is not in the bar, which Obsidian hides only while there is nothing in it.
 */
export function showCheckInCount(
  item: HTMLElement,
  store: Pick<ReviewStore, 'state' | 'subscribe'>,
  openReview: () => void,
): () => void {
  const place = item.doc.createComment('');
  item.before(place);
  item.addClass('mod-clickable');
  item.setAttrs({ role: 'button', tabindex: '0', dir: 'auto' });
  const show = (): void => {
    const { state } = store;
    const count = state.kind === 'ready' ? state.review.proposed.length : 0;
    if (count === 0) {
      item.remove();
      return;
    }
    item.setText(STATUS_BAR.checkIns(count));
    setTooltip(item, STATUS_BAR.hint(count), { placement: 'top' });
    if (!item.isConnected) place.after(item);
  };
  item.addEventListener('click', openReview);
  item.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    openReview();
  });
  show();
  const end = store.subscribe(show);
  return () => {
    end();
    place.remove();
  };
}
