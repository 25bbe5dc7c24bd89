import type { HoverParent } from 'obsidian';
import { focusReview } from '../../ui/focus-when-seen';
import { mountReview } from '../../ui/mount';
import type { Folds, ReviewPort, ReviewProps } from '../../ui/review/review-port';
import type { Guide } from '../first-steps/guide';
import type { ReviewStore } from '../live/review-store';
import { REVIEW_VIEW } from '../strings';
import type { Panel } from '../panels/panel-view';

/** The type under which Obsidian knows the review, and remembers it in the layout. */
export const REVIEW_TYPE = 'rapport-review';

/** What the review is shown from. */
export interface ReviewPanelSources {
  readonly store: Pick<ReviewStore, 'state' | 'subscribe'>;
  readonly guide: Pick<Guide, 'state'>;
  readonly folds: () => Folds;
  /** What the review can ask for; page previews belong to the view given. */
  readonly portFor: (view: HoverParent) => ReviewPort;
}

/** The review as a view in a sidebar. */
export function reviewPanel({
  store,
  guide,
  folds,
  portFor,
}: ReviewPanelSources): Panel<ReviewProps> {
  return {
    type: REVIEW_TYPE,
    title: REVIEW_VIEW.title,
    icon: 'contact',
    mount: mountReview,
    propsFor: (view) => {
      const port = portFor(view);
      return () => ({ port, folds: folds(), state: store.state, guide: guide.state });
    },
    subscribe: (changed) => store.subscribe(changed),
    focus: focusReview,
  };
}
