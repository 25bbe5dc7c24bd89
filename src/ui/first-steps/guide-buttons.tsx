import type { VNode } from 'preact';
import { GUIDE } from '../strings';
import type { GuidePort } from './guide-port';
import { GUIDE_STEPS, type GuideStep } from './guide-progress';

/** The ways on and back from a step, and the way out, which is always there. */
export function GuideButtons({
  port,
  at,
  next,
}: {
  readonly port: Pick<GuidePort, 'go' | 'end'>;
  readonly at: GuideStep;
  /** The step that follows; null where there is another way on. */
  readonly next: GuideStep | null;
}): VNode {
  const before = GUIDE_STEPS[GUIDE_STEPS.indexOf(at) - 1];
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
      {before !== undefined && (
        <button
          type="button"
          onClick={() => {
            port.go(before);
          }}
        >
          {GUIDE.back}
        </button>
      )}
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
