import type { ComponentChildren, VNode } from 'preact';
import { RestoredDraft } from './drafts/restored-draft';
import { FailureMessage } from './failure-message';
import { pressOnce } from './review/key-command';

interface SavingFormProps {
  /** Whether it is being saved, while nothing can be changed. */
  readonly busy: boolean;
  readonly submit: () => void;
  /** Says that the form holds what was typed before, and lets the user start anew; null where it doesn't. */
  readonly startAnew?: (() => void) | null;
  /** Why it can't be saved, or failed to be; null where nothing is wrong. */
  readonly message: string | null;
  /** For a field that the message describes. */
  readonly messageId?: string;
  /** What stands beside the fields, at the form's end. */
  readonly buttons: ComponentChildren;
  /** The class of this form beside that of all. */
  readonly kind?: string;
  readonly children: ComponentChildren;
}

/** A form in a modal: Enter saves it once, however long it is held, and it says what went wrong above its buttons. */
export function SavingForm(props: SavingFormProps): VNode {
  const { busy, submit, startAnew = null, message, messageId, buttons, kind, children } = props;
  return (
    <form
      class={kind === undefined ? 'rapport-form' : `rapport-form ${kind}`}
      aria-busy={busy}
      onKeyDown={pressOnce}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {startAnew !== null && <RestoredDraft startAnew={startAnew} />}
      {children}
      <FailureMessage message={message} {...(messageId === undefined ? {} : { id: messageId })} />
      <div class="rapport-buttons">{buttons}</div>
    </form>
  );
}

interface SaveButtonProps {
  readonly busy: boolean;
  readonly children: ComponentChildren;
}

/** The button that saves a form; Enter in a field presses it. */
export function SaveButton({ busy, children }: SaveButtonProps): VNode {
  return (
    <button type="submit" class="mod-cta" aria-disabled={busy}>
      {children}
    </button>
  );
}
