import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { FAILED } from './strings';

/** Something that takes a while, and what came of it. */
interface PendingAction {
  readonly busy: boolean;
  /** What went wrong the last time; null if nothing did. */
  readonly error: string | null;
  /** Starts it unless it is under way; `then` runs after it has succeeded. */
  readonly run: (action: () => Promise<void>, then?: () => void) => void;
}

/** Runs one action at a time, and keeps the message of one that fails. */
export function usePendingAction(): PendingAction {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const running = useRef(false);
  const mounted = useRef(true);
  useEffect(
    () => () => {
      mounted.current = false;
    },
    [],
  );
  const run = useCallback((action: () => Promise<void>, then?: () => void): void => {
    if (running.current) return;
    const finish = (message: string | null): void => {
      running.current = false;
      if (!mounted.current) return;
      setBusy(false);
      setError(message);
    };
    running.current = true;
    setBusy(true);
    setError(null);
    action().then(
      () => {
        finish(null);
        then?.();
      },
      (reason: unknown) => {
        finish(messageOf(reason));
      },
    );
  }, []);
  return { busy, error, run };
}

/** What a rejection says to the user. */
export function messageOf(reason: unknown): string {
  return reason instanceof Error && reason.message !== '' ? reason.message : FAILED;
}
