import { useEffect, useMemo, useState } from 'preact/hooks';
import { messageOf } from '../pending-action';
import type { ReviewPort, ReviewState } from './review-port';
import { rowCommands, type RowCommands } from './row-commands';

/** What can be done with rows, and what came of choosing a circle there. */
interface CommandsOfRows {
  readonly commands: RowCommands;
  /** Why a circle could not be written; null where none failed since the notes have changed. */
  readonly error: string | null;
  readonly clearError: () => void;
}

/** The commands of rows that are shown, the same object as long as they are of the same network. */
export function useCommandsOfRows(
  port: ReviewPort,
  { review, network }: Extract<ReviewState, { kind: 'ready' }>,
): CommandsOfRows {
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    setError(null); // what failed was tried on notes that have changed since
  }, [review]);
  const commands = useMemo(() => {
    const circles = network.rules.circles.map(({ name }) => name);
    return rowCommands(port, circles, (path, circle, replaces) => {
      setError(null);
      port.setCircles([{ path, circle, replaces }]).catch((reason: unknown) => {
        setError(messageOf(reason));
      });
    });
  }, [port, network]);
  return {
    commands,
    error,
    clearError: () => {
      setError(null);
    },
  };
}
