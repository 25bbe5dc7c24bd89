import type { VNode } from 'preact';
import { GUIDE } from '../strings';
import type { GuidePort } from './guide-port';
import type { GuideStep } from './guide-progress';

/** The way on from a step, and the way out, which is always there. */
export function GuideButtons({
  port,
  next,
}: {
  readonly port: Pick<GuidePort, 'go' | 'end'>;
  /** The step that follows; null where there is another way on. */
  readonly next: GuideStep | null;
}): VNode {
  return (
    <div class="rapport-buttons rapport-guide-buttons">
      <button
        type="button"
        class="rapport-quiet"
        onClick={() => {
          port.end('left');
        }}
      >
        {GUIDE.leave}
      </button>
      {next !== null && (
        <button
          type="button"
          class="mod-cta"
          onClick={() => {
            port.go(next);
          }}
        >
          {GUIDE.next}
        </button>
      )}
    </div>
  );
}
