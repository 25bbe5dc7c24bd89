/** Measurements in one unit, in the order they were made. */
export type Sample = readonly number[];

/** Rounds that warm up. */
const WARM_UP = 4;

/** Keeps what is measured from being taken for useless work. */
let kept: unknown = null;

/** Milliseconds that a piece of work takes. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  kept = work();
  return performance.now() - start;
}

/** What the last piece of work made. */
export function lastResult(): unknown {
  return kept;
}

/** The middle of a sample. */
export function median(sample: Sample): number {
  const sorted = [...sample].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/**
 * How long one piece of work takes as a multiple of another: the median over rounds that measure both, one right after
 * the other, so that a machine whose speed drifts does so for both. The first rounds, in which the code is still being
 * compiled, aren't counted.
 */
export function ratioOf(rounds: number, work: () => unknown, yardstick: () => unknown): number {
  const ratios = Array.from({ length: WARM_UP + rounds }, () => {
    const unit = timed(yardstick);
    return timed(work) / unit;
  });
  return median(ratios.slice(WARM_UP));
}
