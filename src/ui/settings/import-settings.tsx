import type { VNode } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { FailureMessage } from '../failure-message';
import { usePendingAction } from '../pending-action';
import { pressOnce } from '../review/key-command';
import { SETTING_FORMS } from '../strings';
import type { ImportPreview, ImportSettingsProps } from './settings-port';

/** Takes pasted settings, shows as they are typed what they would change, and applies them with Enter. */
export function ImportSettings({ preview, apply, close }: ImportSettingsProps): VNode {
  const [text, setText] = useState('');
  const { busy, error, run } = usePendingAction();
  const shown = useMemo(() => preview(text), [text]);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    field.current?.focus();
  }, []);
  const isUseful =
    shown.kind === 'readable' && (shown.changes.length > 0 || shown.others.length > 0);
  const submit = (): void => {
    if (isUseful) run(() => apply(text), close);
  };
  return (
    <form
      class="rapport-form rapport-transfer"
      aria-busy={busy}
      onKeyDown={pressOnce}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p class="rapport-form-with">{SETTING_FORMS.importIntro}</p>
      <label class="rapport-form-label" for={id}>
        {SETTING_FORMS.imported}
      </label>
      <textarea
        ref={field}
        id={id}
        rows={8}
        dir="ltr"
        spellcheck={false}
        value={text}
        readOnly={busy}
        aria-describedby={`${id}-preview`}
        onInput={(event) => {
          setText(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.repeat || !isUseful) return;
          event.preventDefault();
          submit();
        }}
      />
      <div id={`${id}-preview`} class="rapport-transfer-preview" role="status">
        <Preview shown={shown} />
      </div>
      <FailureMessage message={error} />
      <div class="rapport-buttons">
        <button type="button" disabled={busy} onClick={close}>
          {SETTING_FORMS.cancel}
        </button>
        <button type="submit" class="mod-cta" aria-disabled={busy || !isUseful}>
          {busy ? SETTING_FORMS.applying : SETTING_FORMS.apply}
        </button>
      </div>
    </form>
  );
}

function Preview({ shown }: { readonly shown: ImportPreview }): VNode | null {
  if (shown.kind === 'empty') return null;
  if (shown.kind === 'unreadable') return <p class="rapport-error">{shown.message}</p>;
  const { changes, others, problems } = shown;
  return (
    <>
      {problems.length > 0 && (
        <>
          <p class="rapport-error">{SETTING_FORMS.problems(problems.length)}</p>
          <ul class="rapport-transfer-list">
            {problems.map(({ place, message }) => (
              <li key={`${place}\n${message}`}>
                <bdi>{place}</bdi>
                <span class="rapport-transfer-value">{message}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {changes.length > 0 && (
        <>
          <p class="rapport-transfer-title">{SETTING_FORMS.changes(changes.length)}</p>
          <ul class="rapport-transfer-list">
            {changes.map(({ name, before, after }) => (
              <li key={name}>
                <span>{name}</span>
                <span class="rapport-transfer-value">
                  <bdi>{before}</bdi>{' '}
                  <span role="img" aria-label={SETTING_FORMS.becomes}>
                    {SETTING_FORMS.arrow}
                  </span>{' '}
                  <bdi>{after}</bdi>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {changes.length === 0 && problems.length === 0 && (
        <p class="rapport-transfer-title">{SETTING_FORMS.noChange}</p>
      )}
      {others.length > 0 && <p class="rapport-transfer-title">{SETTING_FORMS.others(others)}</p>}
    </>
  );
}
