import type { VNode } from 'preact';
import type { Standing } from './standing';

/** Where a check-in stands, on one line: its status, then why. */
export function StandingLine({ status, reason }: Standing): VNode {
  return (
    <p class="rapport-standing">
      <span class="rapport-standing-status">{status}</span>
      {reason !== '' && (
        <>
          {' · '}
          <bdi>{reason}</bdi>
        </>
      )}
    </p>
  );
}
