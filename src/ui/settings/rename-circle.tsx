import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { FailureMessage } from '../failure-message';
import { usePendingAction } from '../pending-action';
import { pressOnce } from '../review/key-command';
import { SETTING_FORMS } from '../strings';
import type { RenameCircleProps } from './settings-port';

/** Asks, after a circle has got another name, what becomes of the notes that say the old one. */
export function RenameCircle(props: RenameCircleProps): VNode {
  const { from, to, notes, rename, keep, close } = props;
  const { busy, error, run } = usePendingAction();
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    first.current?.focus();
  }, []);
  return (
    <div class="rapport-ask" aria-busy={busy} onKeyDown={pressOnce}>
      <p class="rapport-ask-text">{SETTING_FORMS.renameIntro(notes.length, from, to)}</p>
      <ul class="rapport-ask-list" tabIndex={0} aria-label={SETTING_FORMS.renameList}>
        {notes.map(({ path, name }) => (
          <li key={path} dir="auto">
            {name}
          </li>
        ))}
      </ul>
      <FailureMessage message={error} />
      <div class="rapport-buttons">
        <button type="button" disabled={busy} onClick={close}>
          {SETTING_FORMS.leave}
        </button>
        <button
          type="button"
          disabled={busy}
          onClick={() => {
            run(keep, close);
          }}
        >
          {SETTING_FORMS.keep(from)}
        </button>
        <button
          ref={first}
          type="button"
          class="mod-cta"
          aria-disabled={busy}
          onClick={() => {
            run(rename, close);
          }}
        >
          {busy ? SETTING_FORMS.renaming : SETTING_FORMS.rename(notes.length)}
        </button>
      </div>
    </div>
  );
}
