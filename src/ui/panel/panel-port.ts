import type { ReviewPort, ReviewState } from '../review/review-port';

/** The sections of a panel that the user has folded (`true`) or unfolded (`false`), by id; others stand as shipped. */
export type PanelFolds = Readonly<Record<string, boolean>>;

/** Everything a panel of rows is given; `folds` is read once, when it is mounted. */
export interface PanelProps {
  readonly state: ReviewState;
  /** What its rows can ask for. */
  readonly port: ReviewPort;
  readonly folds: PanelFolds;
  /** Remembers which sections are folded. */
  readonly saveFolds: (folds: PanelFolds) => void;
}
