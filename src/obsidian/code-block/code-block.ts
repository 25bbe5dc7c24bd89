import { MarkdownRenderChild, type HoverParent, type HoverPopover } from 'obsidian';
import type { BlockReading } from '../../notes/code-block/block-options';
import type { BlockProps } from '../../ui/code-block/block-port';
import { mountBlock } from '../../ui/mount';
import type { Mounted, ReviewPort } from '../../ui/review/review-port';
import type { ReviewStore } from '../live/review-store';

/** What a code block is shown from. */
export interface CodeBlockSources {
  readonly store: Pick<ReviewStore, 'state' | 'subscribe'>;
  /** What the rows can ask for; page previews belong to the block given. */
  readonly portFor: (block: HoverParent) => ReviewPort;
}

/** A code block in a rendered note, which follows the review for as long as the note is shown. */
export class CodeBlock extends MarkdownRenderChild implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  readonly #sources: CodeBlockSources;
  readonly #reading: BlockReading;
  #notePath: string;
  #mounted: Mounted<BlockProps> | null = null;
  #isStopped = false;

  constructor(
    containerEl: HTMLElement,
    sources: CodeBlockSources,
    reading: BlockReading,
    notePath: string,
  ) {
    super(containerEl);
    this.#sources = sources;
    this.#reading = reading;
    this.#notePath = notePath;
  }

  /** Shows the block, and follows what it shows. */
  override onload(): void {
    if (this.#isStopped) return;
    const { store, portFor } = this.#sources;
    const port = portFor(this);
    const props = (): BlockProps => ({
      reading: this.#reading,
      state: store.state,
      notePath: this.#notePath,
      port,
    });
    this.#mounted = mountBlock(this.containerEl, props());
    this.register(
      store.subscribe(() => {
        this.#mounted?.update(props());
      }),
    );
  }

  /** Takes everything out of the note again. */
  override onunload(): void {
    this.#mounted?.unmount();
    this.#mounted = null;
  }

  /** Hears that a note was renamed; when it is the one that holds the block, links lead from its new path. */
  noteRenamed(from: string, to: string): void {
    if (from === this.#notePath) this.#notePath = to;
  }

  /** Takes the block out of the note for good, although the note stays. */
  stop(): void {
    this.#isStopped = true;
    this.unload();
  }
}
