import type { VNode } from 'preact';
import { REVIEW } from '../strings';

/** What is shown while notes are being read for the first time. */
export function Building({
  done,
  total,
}: {
  readonly done: number;
  readonly total: number;
}): VNode {
  const share = total === 0 ? 0 : Math.min(1, done / total);
  return (
    <div class="rapport-building" tabIndex={-1}>
      <p class="rapport-building-title">{REVIEW.building}</p>
      <div
        class="rapport-progress"
        role="progressbar"
        aria-label={REVIEW.building}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={REVIEW.progress(done, total)}
      >
        <div class="rapport-progress-done" style={{ inlineSize: `${String(share * 100)}%` }} />
      </div>
      <p class="rapport-note">{REVIEW.progress(done, total)}</p>
    </div>
  );
}
