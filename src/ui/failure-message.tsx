import type { VNode } from 'preact';

interface FailureMessageProps {
  /** Why something failed; null where nothing did. */
  readonly message: string | null;
  /** For a field that the message describes. */
  readonly id?: string;
}

/** Says why something failed, aloud too; nothing where nothing did. */
export function FailureMessage({ message, id }: FailureMessageProps): VNode | null {
  if (message === null) return null;
  return (
    <p class="rapport-error" role="alert" id={id}>
      {message}
    </p>
  );
}
