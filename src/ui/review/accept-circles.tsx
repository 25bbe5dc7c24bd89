import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { FailureMessage } from '../failure-message';
import { pressOnce } from './key-command';
import { usePendingAction } from '../pending-action';
import type { CircleChoice } from '../contact/contact-port';
import { CIRCLES } from '../strings';

/** A circle that is proposed for a contact, with what is said of it. */
export interface ProposedCircle extends CircleChoice {
  readonly name: string;
  /** What tells the name apart from others like it; empty where nothing needs to. */
  readonly apart: string;
  readonly reason: string;
}

interface AcceptProps {
  /** What there is to write now; it may become less while it is shown. */
  readonly proposed: readonly ProposedCircle[];
  readonly write: (choices: readonly CircleChoice[]) => Promise<void>;
  readonly close: () => void;
}

/** Shows the circles that *Accept all* would write, before it writes them; closes when there are none any more. */
export function AcceptCircles({ proposed, write, close }: AcceptProps): VNode {
  const { busy, error, run } = usePendingAction();
  const confirmed = useRef(proposed);
  if (!busy) confirmed.current = proposed;
  const choices = confirmed.current;
  const isOver = choices.length === 0;
  const confirm = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    confirm.current?.focus();
  }, []);
  useLayoutEffect(() => {
    if (isOver) close();
  }, [isOver]);
  return (
    <div
      class="rapport-accept"
      role="group"
      aria-label={CIRCLES.preview(choices.length)}
      onKeyDown={(event) => {
        pressOnce(event);
        if (event.key !== 'Escape' || busy) return;
        event.preventDefault();
        close();
      }}
    >
      <p class="rapport-accept-title">{CIRCLES.preview(choices.length)}</p>
      <ul class="rapport-accept-list" tabIndex={0} aria-label={CIRCLES.list}>
        {choices.map(({ path, name, apart, circle, reason }) => (
          <li key={path} class="rapport-accept-choice">
            <span class="rapport-row-title">
              <span class="rapport-row-name" dir="auto">
                {name}
              </span>
              {apart !== '' && <bdi class="rapport-row-apart">{apart}</bdi>}
              <bdi class="rapport-row-aside">{circle}</bdi>
            </span>
            <span class="rapport-accept-reason">{reason}</span>
          </li>
        ))}
      </ul>
      <FailureMessage message={error} />
      <div class="rapport-buttons">
        <button type="button" disabled={busy} onClick={close}>
          {CIRCLES.cancel}
        </button>
        <button
          ref={confirm}
          type="button"
          class="mod-cta"
          aria-disabled={busy}
          onClick={() => {
            run(() => write(choices.map(({ path, circle }) => ({ path, circle }))), close);
          }}
        >
          {busy ? CIRCLES.writing : CIRCLES.write(choices.length)}
        </button>
      </div>
    </div>
  );
}
