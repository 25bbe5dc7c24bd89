import { useState } from 'preact/hooks';
import type { DraftPort } from './draft-port';

/** What a form holds while it is open. */
interface TypedDraft<Draft> {
  readonly draft: Draft;
  readonly change: (changes: Partial<Draft>) => void;
  /** Puts what the form begins with in the place of what was kept; null where it goes on from nothing that was. */
  readonly startAnew: (() => void) | null;
}

/** Begins with what was kept, if anything was, and tells of every change; `begunAnew` hears that the user let go of that. */
export function useTypedDraft<Draft extends object>(
  port: DraftPort<Draft>,
  begunAnew: () => void,
): TypedDraft<Draft> {
  const { start, kept, changed } = port;
  const [draft, setDraft] = useState(kept ?? start);
  const [isRestored, setRestored] = useState(kept !== null);
  const change = (changes: Partial<Draft>): void => {
    const next = { ...draft, ...changes };
    setDraft(next);
    changed(next);
  };
  return {
    draft,
    change,
    startAnew: isRestored
      ? () => {
          setRestored(false);
          port.startAnew();
          change(start);
          begunAnew();
        }
      : null,
  };
}
