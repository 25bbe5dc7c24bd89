import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { BlockOptions } from '../../notes/code-block/block-options';
import { SectionedRows } from '../panel/sectioned-rows';
import type { ReviewPort, ReviewState } from '../review/review-port';
import type { Section } from '../review/sections';
import { BLOCK } from '../strings';
import { BlockMessages } from './block-messages';
import { blockModel } from './block-model';

interface RowsProps {
  readonly options: BlockOptions;
  readonly state: Extract<ReviewState, { kind: 'ready' }>;
  readonly notePath: string;
  readonly port: ReviewPort;
}

/** The rows of a block, which look and behave as those of the review; a note has its own pages, and nothing here folds. */
export function BlockRows({ options, state, notePath, port }: RowsProps): VNode {
  const { review, network } = state;
  const model = useMemo(
    () => blockModel(review, network, options, notePath),
    [review, network, options, notePath],
  );
  return (
    <SectionedRows
      sections={model.kind === 'sections' ? model.sections : NONE}
      state={state}
      port={port}
    >
      {model.kind === 'unclear' && (
        <BlockMessages title={BLOCK.contactUnclear} messages={[model]} />
      )}
    </SectionedRows>
  );
}

const NONE: readonly Section[] = [];
