import type { Day } from '../../domain/day';
import type { Owed } from '../../domain/dismissal';
import type { Network } from '../../network/network';
import { reviewOf } from '../../network/review';
import type { Problem } from '../../notes/problem';
import type { ReviewState } from '../../ui/review/review-port';
import type { DismissedFollowUps } from '../follow-ups/dismissed-follow-ups';
import type { Configuration } from '../settings/configuration';
import type { RequestFrame } from './frames';
import type { LiveNetwork } from './live-network';
import type { Today } from './today';

/** What a review is made of, as it is when asked for. */
export interface ReviewSources {
  readonly live: Pick<LiveNetwork, 'network' | 'progress' | 'problems'>;
  readonly configuration: Pick<Configuration, 'problems'>;
  readonly today: Pick<Today, 'day'>;
  readonly dismissed: Pick<DismissedFollowUps, 'all'>;
}

interface Shown {
  readonly network: Network;
  readonly revision: number;
  readonly today: Day;
  readonly problems: readonly Problem[];
  readonly dismissals: readonly Owed[];
  readonly state: ReviewState;
}

/** The review as views show it; whoever subscribes is told of changes at most once a frame. */
export class ReviewStore {
  readonly #sources: ReviewSources;
  readonly #requestFrame: RequestFrame;
  readonly #listeners = new Set<() => void>();
  #cancelFrame: (() => void) | null = null;
  #shown: Shown | null = null;

  constructor(sources: ReviewSources, requestFrame: RequestFrame) {
    this.#sources = sources;
    this.#requestFrame = requestFrame;
  }

  /** What there is to show now; the same object until something changes. */
  get state(): ReviewState {
    const { live, configuration, today, dismissed } = this.#sources;
    const { network } = live;
    if (network === null) return { kind: 'building', ...live.progress };
    const { revision } = network;
    const { problems } = configuration;
    const { all: dismissals } = dismissed;
    const shown = this.#shown;
    if (
      shown?.network === network &&
      shown.revision === revision &&
      shown.today === today.day &&
      shown.problems === problems &&
      shown.dismissals === dismissals
    )
      return shown.state;
    const state = this.#stateOf(network);
    this.#shown = { network, revision, today: today.day, problems, dismissals, state };
    return state;
  }

  /** Calls a listener after changes, at most once a frame; gives back how to end that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Hears that the network, the day or the settings changed. */
  changed(): void {
    this.#cancelFrame ??= this.#requestFrame(() => {
      this.#cancelFrame = null;
      for (const listener of [...this.#listeners]) listener();
    });
  }

  /** Forgets its listeners and the frame it waits for. */
  stop(): void {
    this.#cancelFrame?.();
    this.#listeners.clear();
  }

  #stateOf(network: Network): ReviewState {
    const { live, configuration, today, dismissed } = this.#sources;
    const review = reviewOf(network, today.day, dismissed.all);
    const problems = [...configuration.problems, ...live.problems, ...review.problems];
    return { kind: 'ready', review: { ...review, problems }, network };
  }
}
