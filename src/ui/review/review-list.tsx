import type { RefObject, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Circle } from '../../domain/circle';
import type { Day } from '../../domain/day';
import type { ActiveItem } from './active-item';
import { stopFrom, type ListItem } from './list-items';
import { keepFromSecondMenu, onListKey } from './list-keys';
import { ReviewSection, type SectionCommands } from './review-section';
import type { RowCommands } from './row-commands';
import type { NamesApart } from '../names-apart';
import { RowModels } from './row-models';
import { rowsInPage, useRowWindow } from './row-window';
import type { Section } from './sections';

interface ListProps {
  readonly items: readonly ListItem[];
  readonly sections: readonly Section[];
  readonly today: Day;
  readonly apart: NamesApart;
  /** The circles of the settings, for their colours. */
  readonly circles: readonly Circle[];
  readonly list: RefObject<HTMLDivElement | null>;
  readonly active: ActiveItem;
  readonly rowCommands: RowCommands;
  readonly commands: SectionCommands;
  /** Gives the search field the focus; the key that was pressed is then typed there. */
  readonly startSearch: () => void;
}

/** The sections in one scrolling list, of which only what is in sight is drawn. */
export function ReviewList(props: ListProps): VNode {
  const { items, sections, today, list, active, rowCommands, commands, startSearch } = props;
  const { drawn, height, measure } = useRowWindow(items, active.key, list);
  const [models] = useState(() => new RowModels());
  const rows = models.rowsOf(
    drawn.flatMap(({ item }) => (item.kind === 'row' ? item : [])),
    today,
    props.apart,
    props.circles,
  );

  const movePage = (from: number, step: 1 | -1): void => {
    const rows = step * rowsInPage(list.current?.clientHeight ?? 0);
    const to = Math.min(items.length - 1, Math.max(0, from + rows));
    active.moveTo(stopFrom(items, to, step) ?? stopFrom(items, to, step === 1 ? -1 : 1));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    onListKey(event, { items, rows, list, active, rowCommands }, (command, index) => {
      const item = items[index];
      switch (command) {
        case 'next page':
          movePage(index, 1);
          return true;
        case 'previous page':
          movePage(index, -1);
          return true;
        case 'heading':
          active.moveTo(items.findIndex(({ key }) => key === item?.section.id));
          return true;
        case 'fold':
        case 'unfold':
          if (item !== undefined) commands.fold(item.section, command === 'fold');
          return true;
        case 'clear search':
          commands.clearSearch();
          return true;
        case 'search':
          startSearch();
          return false;
      }
    });
  };

  return (
    <div
      ref={list}
      class="rapport-list"
      onKeyDown={onKeyDown}
      onKeyUp={keepFromSecondMenu}
      onFocusIn={active.noticeFocus}
    >
      <div class="rapport-sections" style={{ minHeight: `${String(height)}px` }}>
        {sections.map((section) => (
          <ReviewSection
            key={section.id}
            section={section}
            drawn={drawn.filter(({ item }) => item.section === section)}
            rows={rows}
            active={active.key}
            measure={measure}
            rowCommands={rowCommands}
            commands={commands}
          />
        ))}
      </div>
    </div>
  );
}
