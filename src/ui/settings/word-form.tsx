import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePendingAction } from '../pending-action';
import { SaveButton, SavingForm } from '../saving-form';
import { SETTING_FORMS } from '../strings';
import type { WordFormProps } from './settings-port';

/** Asks for one word of a list, and says as it is typed what is wrong with it; saved with Enter. */
export function WordForm({ label, value, problem, save, close }: WordFormProps): VNode {
  const [word, setWord] = useState(value);
  const [isTried, setTried] = useState(false);
  const { busy, error, run } = usePendingAction();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    field.current?.select();
    field.current?.focus();
  }, []);
  const found = problem(word);
  // An empty field is where everyone begins, so it is no mistake before it has been tried.
  const wrong = word.trim() === '' && !isTried ? undefined : found;
  const said = error ?? wrong;
  const submit = (): void => {
    setTried(true);
    if (found === undefined) run(() => save(word.trim()), close);
  };
  return (
    <SavingForm
      busy={busy}
      submit={submit}
      message={said ?? null}
      messageId={`${id}-problem`}
      buttons={
        <>
          <button type="button" disabled={busy} onClick={close}>
            {SETTING_FORMS.cancel}
          </button>
          <SaveButton busy={busy || found !== undefined}>
            {value === '' ? SETTING_FORMS.add : SETTING_FORMS.change}
          </SaveButton>
        </>
      }
    >
      <label class="rapport-form-label" for={id}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        type="text"
        value={word}
        dir="auto"
        autoComplete="off"
        autoCapitalize="off"
        spellcheck={false}
        enterKeyHint="done"
        readOnly={busy}
        aria-invalid={said !== undefined}
        aria-describedby={`${id}-problem`}
        onInput={(event) => {
          setWord(event.currentTarget.value);
        }}
      />
    </SavingForm>
  );
}
