import { useState } from 'preact/hooks';
import type { DraftPort } from './draft-port';

/** What a form holds while it is open. */
interface TypedDraft<Draft> {
  readonly draft: Draft;
  /** Whether it goes on from what was typed before. */
  readonly isRestored: boolean;
  readonly change: (changes: Partial<Draft>) => void;
  /** Puts what the form begins with in the place of what was kept. */
  readonly startAnew: () => void;
}

/** Begins with what was kept, if anything was, and tells of every change. */
export function useTypedDraft<Draft extends object>(port: DraftPort<Draft>): TypedDraft<Draft> {
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
    isRestored,
    change,
    startAnew: () => {
      setRestored(false);
      port.startAnew();
      change(start);
    },
  };
}
