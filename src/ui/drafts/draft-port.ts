/** What a form is given so that nothing typed into it is lost with it. */
export interface DraftPort<Draft> {
  /** What the form begins with. */
  readonly start: Draft;
  /** What was typed into a form that was closed without saving; takes the place of `start` until the user starts anew. */
  readonly kept: Draft | null;
  /** Hears of every change. */
  readonly changed: (draft: Draft) => void;
  /** Forgets what was kept: the user starts anew. */
  readonly startAnew: () => void;
}
