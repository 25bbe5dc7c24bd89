import type { BlockReading } from '../../notes/code-block/block-options';
import type { ReviewPort, ReviewState } from '../review/review-port';

/** Everything a code block in a note is given. */
export interface BlockProps {
  readonly reading: BlockReading;
  readonly state: ReviewState;
  /** Path of the note that holds the block, from which links in its options lead. */
  readonly notePath: string;
  readonly port: ReviewPort;
}
