import { useMemo, useState } from 'preact/hooks';
import type { SectionCommands } from '../review/review-section';
import type { PanelProps } from './panel-port';

/** What the user has chosen to see of a panel's sections, and how that is changed. */
export interface SectionChoices {
  /** Whether a section is folded; null stands for what the user has not touched. */
  readonly folded: (id: string) => boolean | null;
  /** Whether all rows of a section are to be shown. */
  readonly showsAll: (id: string) => boolean;
  readonly commands: Pick<SectionCommands, 'fold' | 'showMore'>;
}

/** Keeps which sections are folded, for good, and which show all their rows, for as long as the panel is open. */
export function useSectionChoices({
  folds: before,
  saveFolds,
}: Pick<PanelProps, 'folds' | 'saveFolds'>): SectionChoices {
  const [folds, setFolds] = useState(before);
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set());
  return useMemo(
    () => ({
      folded: (id) => folds[id] ?? null,
      showsAll: (id) => whole.has(id),
      commands: {
        fold: ({ id }, folded) => {
          const next = { ...folds, [id]: folded };
          setFolds(next);
          saveFolds(next);
        },
        showMore: ({ id }) => {
          const next = new Set(whole);
          if (!next.delete(id)) next.add(id);
          setWhole(next);
        },
      },
    }),
    [folds, whole, saveFolds],
  );
}
