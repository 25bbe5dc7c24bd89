import type { ComponentChildren, VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { FailureMessage } from '../failure-message';
import { namesApart } from '../names-apart';
import { useActiveItem } from '../review/active-item';
import { useCommandsOfRows } from '../review/commands-of-rows';
import { listItems } from '../review/list-items';
import { keepFromSecondMenu, onListKey } from '../review/list-keys';
import type { ReviewPort, ReviewState } from '../review/review-port';
import { ReviewSection, type SectionCommands } from '../review/review-section';
import { RowModels } from '../review/row-models';
import type { Section } from '../review/sections';

interface RowsProps {
  readonly sections: readonly Section[];
  readonly state: Extract<ReviewState, { kind: 'ready' }>;
  readonly port: ReviewPort;
  /** What sections can do, where they fold or show more. */
  readonly commands?: Pick<SectionCommands, 'fold' | 'showMore'>;
  /** What stands above the first section. */
  readonly children?: ComponentChildren;
}

/** Sections whose rows look and behave as those of the review; all of them are drawn, so it is for lists that stay short. */
export function SectionedRows({
  sections,
  state,
  port,
  commands: ofSections = UNFOLDING,
  children,
}: RowsProps): VNode {
  const { review } = state;
  const list = useRef<HTMLDivElement>(null);
  const [models] = useState(() => new RowModels());
  const { commands, error } = useCommandsOfRows(port, state);
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
      class="rapport-sectioned-rows"
      tabIndex={-1}
      onKeyDown={(event) => {
        onListKey(event, { items, rows, list, active, rowCommands: commands }, (command, index) => {
          const section = items[index]?.section;
          if (section === undefined) return false;
          if (command === 'fold' || command === 'unfold')
            ofSections.fold(section, command === 'fold');
          else if (command === 'heading')
            active.moveTo(items.findIndex((item) => item.section === section));
          else return false;
          return true;
        });
      }}
      onKeyUp={keepFromSecondMenu}
      onFocusIn={active.noticeFocus}
    >
      <FailureMessage message={error} />
      {children}
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
          commands={{ ...NO_COMMANDS, ...ofSections }}
        />
      ))}
    </div>
  );
}

const nothing = (): void => undefined;

/** Everything is drawn, so that no height need be known. */
const unmeasured = nothing;

const UNFOLDING = { fold: nothing, showMore: nothing };

const NO_COMMANDS = { acceptAll: nothing, clearSearch: nothing };
