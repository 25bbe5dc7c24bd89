import { useMemo, useState } from 'preact/hooks';
import type { CountLine, CountTableState } from './count-table';

/** How a table of counts stands: what it is grouped by, and the line that shows its people. */
interface PickedLine<Grouping extends string, Line extends CountLine> {
  readonly by: Grouping;
  readonly line: Line | null;
  readonly table: CountTableState<Grouping>;
}

/** Keeps how a table of counts is grouped, and the line that is picked until it is grouped otherwise. */
export function usePickedLine<Grouping extends string, Line extends CountLine>(
  first: Grouping,
  linesBy: (by: Grouping) => readonly Line[],
  madeOf: readonly unknown[],
): PickedLine<Grouping, Line> {
  const [by, setBy] = useState(first);
  const [picked, pick] = useState<string | null>(null);
  const lines = useMemo(() => linesBy(by), [by, ...madeOf]);
  const line = lines.find(({ key }) => key === picked) ?? null;
  const group = (next: Grouping): void => {
    setBy(next);
    pick(null);
  };
  return { by, line, table: { lines, by, group, picked, pick } };
}
