import type { VNode } from 'preact';
import { DRAFTS } from '../strings';

/** Says that a form holds what was typed before, and lets the user start anew. */
export function RestoredDraft({ startAnew }: { readonly startAnew: () => void }): VNode {
  return (
    <p class="rapport-restored">
      {DRAFTS.restored}{' '}
      <button type="button" onClick={startAnew}>
        {DRAFTS.startAnew}
      </button>
    </p>
  );
}
