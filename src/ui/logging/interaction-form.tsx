import type { VNode } from 'preact';
import { useLayoutEffect, useId, useRef, useState } from 'preact/hooks';
import { CHANNELS } from '../../domain/interaction';
import { pressOnce } from '../review/key-command';
import type { InteractionFormProps } from './interaction-form-port';
import { usePendingAction } from '../pending-action';
import { asSentence } from '../review/row-model';
import { INTERACTION_FORM, listInWords } from '../strings';

/** Asks what an interaction was about: one line and a channel, saved with Enter. */
export function InteractionForm({
  names,
  prefill,
  also,
  save,
  close,
}: InteractionFormProps): VNode {
  const [text, setText] = useState(prefill.text ?? '');
  const [channel, setChannel] = useState(prefill.channel ?? '');
  const { busy, error, run } = usePendingAction();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <form
      class="rapport-form"
      aria-busy={busy}
      onKeyDown={pressOnce}
      onSubmit={(event) => {
        event.preventDefault();
        const entry = { text: text.trim(), channel: channel === '' ? null : channel };
        run(() => save(entry), close);
      }}
    >
      <p class="rapport-form-with">{INTERACTION_FORM.with(listInWords(names))}</p>
      {also !== null && <p class="rapport-form-with">{also}</p>}
      <label class="rapport-form-label" for={`${id}-text`}>
        {INTERACTION_FORM.text}
      </label>
      <input
        ref={field}
        id={`${id}-text`}
        type="text"
        value={text}
        dir="auto"
        autoComplete="off"
        enterKeyHint="done"
        readOnly={busy}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onInput={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      <label class="rapport-form-label" for={`${id}-channel`}>
        {INTERACTION_FORM.channel}
      </label>
      <select
        id={`${id}-channel`}
        class="dropdown"
        value={channel}
        disabled={busy}
        onChange={(event) => {
          setChannel(event.currentTarget.value);
        }}
      >
        <option value="">{INTERACTION_FORM.noChannel}</option>
        {CHANNELS.map((name) => (
          <option key={name} value={name}>
            {asSentence(name)}
          </option>
        ))}
      </select>
      {error !== null && (
        <p class="rapport-error" role="alert" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div class="rapport-buttons">
        <button type="submit" class="mod-cta" aria-disabled={busy}>
          {busy ? INTERACTION_FORM.saving : INTERACTION_FORM.save}
        </button>
      </div>
    </form>
  );
}
