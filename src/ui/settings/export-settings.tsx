import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FailureMessage } from '../failure-message';
import { usePendingAction } from '../pending-action';
import { SETTING_FORMS } from '../strings';
import type { ExportSettingsProps } from './settings-port';

/** Shows the settings as text, to be copied or saved; where neither works, the text can be selected. */
export function ExportSettings({ text, copy, save }: ExportSettingsProps): VNode {
  const [said, setSaid] = useState('');
  const { busy, error, run } = usePendingAction();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
    field.current?.scrollTo({ top: 0 });
  }, []);
  return (
    <div class="rapport-form rapport-transfer">
      <p class="rapport-form-with">{SETTING_FORMS.exportIntro}</p>
      <label class="rapport-form-label" for={id}>
        {SETTING_FORMS.exported}
      </label>
      <textarea ref={field} id={id} rows={14} readOnly dir="ltr" spellcheck={false} value={text} />
      <FailureMessage message={error} />
      <p class="rapport-transfer-said" role="status">
        {said}
      </p>
      <div class="rapport-buttons">
        <button
          type="button"
          aria-disabled={busy}
          onClick={() => {
            run(async () => {
              setSaid(SETTING_FORMS.saved(await save()));
            });
          }}
        >
          {SETTING_FORMS.save}
        </button>
        <button
          type="button"
          class="mod-cta"
          aria-disabled={busy}
          onClick={() => {
            run(async () => {
              await copy();
              setSaid(SETTING_FORMS.copied);
            });
          }}
        >
          {SETTING_FORMS.copy}
        </button>
      </div>
    </div>
  );
}
