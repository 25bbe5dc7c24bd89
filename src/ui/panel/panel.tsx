import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { useKeptFocus } from '../kept-focus';
import { Building } from '../review/building';
import type { ReviewState } from '../review/review-port';

/** The frame of a view beside the review: while notes are first read it says so, then it scrolls through what it is about. */
export function Panel({
  state,
  children,
}: {
  readonly state: ReviewState;
  readonly children: (ready: Extract<ReviewState, { kind: 'ready' }>) => VNode;
}): VNode {
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  return (
    <div ref={root} class="rapport-review rapport-panel" tabIndex={-1}>
      {state.kind === 'building' ? (
        <Building done={state.done} total={state.total} />
      ) : (
        children(state)
      )}
    </div>
  );
}
