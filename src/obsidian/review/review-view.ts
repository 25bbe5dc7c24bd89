import { ItemView, type HoverParent, type HoverPopover, type WorkspaceLeaf } from 'obsidian';
import { focusReview } from '../../ui/focus-when-seen';
import { mountReview } from '../../ui/mount';
import type { Folds, Mounted, ReviewPort, ReviewProps } from '../../ui/review/review-port';
import type { Guide } from '../first-steps/guide';
import type { ReviewStore } from '../live/review-store';
import { REVIEW_VIEW } from '../strings';

/** The type under which Obsidian knows the review, and remembers it in the layout. */
export const REVIEW_TYPE = 'rapport-review';

/** What the review is shown from. */
export interface ReviewViewSources {
  readonly store: Pick<ReviewStore, 'state' | 'subscribe'>;
  readonly guide: Pick<Guide, 'state'>;
  readonly folds: () => Folds;
  /** What the review can ask for; page previews belong to the view given. */
  readonly portFor: (view: HoverParent) => ReviewPort;
}

/** The review as a view in a sidebar. */
export class ReviewView extends ItemView implements HoverParent {
  override icon = 'contact';
  override navigation = false;
  hoverPopover: HoverPopover | null = null;
  readonly #sources: ReviewViewSources;
  #mounted: Mounted<ReviewProps> | null = null;
  /** Gives up waiting for a chance to take the focus. */
  #callOff = (): void => undefined;

  constructor(leaf: WorkspaceLeaf, sources: ReviewViewSources) {
    super(leaf);
    this.#sources = sources;
  }

  /** The type of this view. */
  override getViewType(): string {
    return REVIEW_TYPE;
  }

  /** The name of this view in its tab. */
  override getDisplayText(): string {
    return REVIEW_VIEW.title;
  }

  /** Shows the review, and follows its changes while the view is open. */
  override async onOpen(): Promise<void> {
    const { store, guide, folds, portFor } = this.#sources;
    const port = portFor(this);
    const props = (): ReviewProps => {
      const { state } = store;
      return { port, folds: folds(), state, guide: guide.state };
    };
    const mount = (): void => {
      this.#mounted?.unmount();
      this.#mounted = mountReview(this.contentEl, props());
    };
    mount();
    // What watches sizes and scrolling belongs to the window in which it was made.
    this.register(this.contentEl.onWindowMigrated(mount));
    this.register(
      store.subscribe(() => {
        this.#mounted?.update(props());
      }),
    );
  }

  /** Gives the keyboard to the review, as soon as it can be seen. */
  focus(): void {
    this.#callOff();
    this.#callOff = focusReview(this.contentEl);
  }

  /** Takes the review out of the view. */
  override async onClose(): Promise<void> {
    this.#callOff();
    this.#mounted?.unmount();
    this.#mounted = null;
  }
}
