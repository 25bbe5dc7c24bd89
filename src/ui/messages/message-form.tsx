import { Keymap } from 'obsidian';
import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTypedDraft } from '../drafts/typed-draft';
import { usePendingAction } from '../pending-action';
import { SaveButton, SavingForm } from '../saving-form';
import { listInWords, MESSAGE_FORM } from '../strings';
import type { Leaving, MessageFormProps } from './message-port';

/** A message to be looked through, and the ways in which it can leave. */
export function MessageForm(props: MessageFormProps): VNode {
  const { names, canMail, profile, then, send, close } = props;
  const { busy, error, run } = usePendingAction();
  const [tried, setTried] = useState(false);
  const [goesOn, setGoesOn] = useState(true);
  const field = useRef<HTMLTextAreaElement>(null);
  const leaving = useRef<HTMLSpanElement>(null);
  const { draft, change, startAnew } = useTypedDraft(props, () => {
    setTried(false);
    field.current?.focus();
  });
  const { subject, body } = draft;
  const id = useId();
  useLayoutEffect(() => {
    // Most messages leave as they are, and on a phone the keyboard would cover what there is to read.
    leaving.current?.querySelector<HTMLElement>('[type=submit]')?.focus();
  }, []);
  const isEmpty = body.trim() === '';
  const leave = (how: Leaving): void => {
    setTried(true);
    if (isEmpty) field.current?.focus();
    else run(() => send(how, draft, goesOn), close);
  };
  const other = (how: Leaving, title: string): VNode => (
    <button
      type="button"
      aria-disabled={busy}
      onClick={() => {
        leave(how);
      }}
    >
      {title}
    </button>
  );
  return (
    <SavingForm
      busy={busy}
      submit={() => {
        leave('copy');
      }}
      startAnew={startAnew}
      message={tried && isEmpty ? MESSAGE_FORM.empty : error}
      messageId={`${id}-error`}
      buttons={
        <span ref={leaving} class="rapport-leaving">
          {profile !== null && other('profile', MESSAGE_FORM.profile(profile))}
          {canMail && other('mail', MESSAGE_FORM.mail)}
          <SaveButton busy={busy}>{MESSAGE_FORM.copy}</SaveButton>
        </span>
      }
    >
      <p class="rapport-form-with">{MESSAGE_FORM.to(listInWords(names))}</p>
      {(canMail || subject !== '') && (
        <>
          <label class="rapport-form-label" for={`${id}-subject`}>
            {MESSAGE_FORM.subject}
          </label>
          <input
            id={`${id}-subject`}
            type="text"
            value={subject}
            dir="auto"
            autoComplete="off"
            readOnly={busy}
            onInput={(event) => {
              change({ subject: event.currentTarget.value, isEdited: true });
            }}
          />
        </>
      )}
      <label class="rapport-form-label" for={`${id}-body`}>
        {MESSAGE_FORM.body}
      </label>
      <textarea
        ref={field}
        id={`${id}-body`}
        class="rapport-message"
        rows={10}
        value={body}
        dir="auto"
        readOnly={busy}
        aria-invalid={tried && isEmpty}
        aria-describedby={`${id}-error`}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && Keymap.isModifier(event, 'Mod')) leave('copy');
        }}
        onInput={(event) => {
          setTried(false);
          change({ body: event.currentTarget.value, isEdited: true });
        }}
      />
      {then !== null && (
        <label class="rapport-check">
          <input
            type="checkbox"
            checked={goesOn}
            onChange={(event) => {
              setGoesOn(event.currentTarget.checked);
            }}
          />
          {then}
        </label>
      )}
    </SavingForm>
  );
}
