import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { BlockOptions } from '../../notes/code-block/block-options';
import { FailureMessage } from '../failure-message';
import { namesApart } from '../names-apart';
import { useActiveItem } from '../review/active-item';
import { useCommandsOfRows } from '../review/commands-of-rows';
import { listItems } from '../review/list-items';
import { keepFromSecondMenu, onListKey } from '../review/list-keys';
import type { ReviewPort, ReviewState } from '../review/review-port';
import { ReviewSection } from '../review/review-section';
import { RowModels } from '../review/row-models';
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

/** The rows of a block, which look and behave as those of the review. */
export function BlockRows({ options, state, notePath, port }: RowsProps): VNode {
  const { review, network } = state;
  const list = useRef<HTMLDivElement>(null);
  const [models] = useState(() => new RowModels());
  const { commands, error } = useCommandsOfRows(port, state);
  const model = useMemo(
    () => blockModel(review, network, options, notePath),
    [review, network, options, notePath],
  );
  const sections = model.kind === 'sections' ? model.sections : NONE;
  const items = useMemo(() => listItems(sections), [sections]);
  const apart = useMemo(() => namesApart(review.checkIns.map(({ contact }) => contact)), [review]);
  const active = useActiveItem(items, list);
  const rows = models.rowsOf(
    items.flatMap((item) => (item.kind === 'row' ? item : [])),
    review.today,
    apart,
  );
  return (
    <div
      ref={list}
      class="rapport-block-list"
      tabIndex={-1}
      onKeyDown={(event) => {
        // A note has its own pages, and nothing here folds or is searched.
        onListKey(event, { items, rows, list, active, rowCommands: commands }, () => false);
      }}
      onKeyUp={keepFromSecondMenu}
      onFocusIn={active.noticeFocus}
    >
      <FailureMessage message={error} />
      {model.kind === 'unclear' && (
        <BlockMessages title={BLOCK.contactUnclear} messages={[model]} />
      )}
      {sections.map((section) => (
        <ReviewSection
          key={section.id}
          section={section}
          drawn={items.flatMap((item, index) =>
            item.section === section ? [{ item, index, gap: 0 }] : [],
          )}
          rows={rows}
          active={active.key}
          measure={unmeasured}
          rowCommands={commands}
          commands={NO_COMMANDS}
        />
      ))}
    </div>
  );
}

const NONE: readonly Section[] = [];

const nothing = (): void => undefined;

/** Everything is drawn, so that no height need be known. */
const unmeasured = nothing;

const NO_COMMANDS = {
  fold: nothing,
  toggleAllDue: nothing,
  acceptAll: nothing,
  clearSearch: nothing,
};
