import type { RefObject, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Day } from '../../domain/day';
import { focusedItem, type ActiveItem } from './active-item';
import { keyCommand, type KeyCommand } from './key-command';
import { stopFrom, type ListItem } from './list-items';
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
  readonly list: RefObject<HTMLDivElement | null>;
  readonly active: ActiveItem;
  readonly rowCommands: RowCommands;
  readonly commands: SectionCommands;
  /** Gives the search field the focus; the key that was pressed is then typed there. */
  readonly startSearch: () => void;
}

/** The sections in one scrolling list, of which only what is in sight is drawn. */
export function ReviewList(props: ListProps): VNode {
  const { items, sections, today, apart, list, active, rowCommands, commands, startSearch } = props;
  const { drawn, height, measure } = useRowWindow(items, active.key, list);
  const [models] = useState(() => new RowModels());
  const rows = models.rowsOf(
    drawn.flatMap(({ item }) => (item.kind === 'row' ? item : [])),
    today,
    apart,
  );

  const movePage = (from: number, step: 1 | -1): void => {
    const rows = step * rowsInPage(list.current?.clientHeight ?? 0);
    const to = Math.min(items.length - 1, Math.max(0, from + rows));
    active.moveTo(stopFrom(items, to, step) ?? stopFrom(items, to, step === 1 ? -1 : 1));
  };

  const carryOut = (
    command: KeyCommand,
    event: KeyboardEvent,
    index: number,
    stop: HTMLElement | null,
  ): void => {
    const item = items[index];
    const row = item === undefined ? undefined : rows.get(item.key);
    switch (command) {
      case 'next':
        active.moveTo(stopFrom(items, index + 1, 1));
        return;
      case 'previous':
        active.moveTo(stopFrom(items, index - 1, -1));
        return;
      case 'next page':
        movePage(index, 1);
        return;
      case 'previous page':
        movePage(index, -1);
        return;
      case 'first':
        active.moveTo(stopFrom(items, 0, 1));
        return;
      case 'last':
        active.moveTo(stopFrom(items, items.length - 1, -1));
        return;
      case 'heading':
        active.moveTo(items.findIndex(({ key }) => key === item?.section.id));
        return;
      case 'fold':
      case 'unfold':
        if (item !== undefined) commands.fold(item.section, command === 'fold');
        return;
      case 'open':
        if (row !== undefined) rowCommands.open(row, event);
        return;
      case 'accept':
        if (row !== undefined) rowCommands.accept(row);
        return;
      case 'check in':
        if (row !== undefined) rowCommands.checkIn(row);
        return;
      case 'menu':
        if (row !== undefined && stop !== null) rowCommands.menu(row, stop, null);
        return;
      case 'clear search':
        commands.clearSearch();
        return;
      case 'search':
        startSearch();
        return;
      case 'nothing':
    }
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const element = list.current;
    const focused = element === null ? null : focusedItem(element);
    const item = focused === null ? undefined : items[focused.index];
    if (element === null || focused === null || item === undefined || event.isComposing) return;
    const { key, shiftKey: shift, ctrlKey, altKey, metaKey, repeat: repeated } = event;
    const modified = ctrlKey || altKey || metaKey;
    const onRow = focused.stop === element.doc.activeElement;
    const rightToLeft = element.win.getComputedStyle(element).direction === 'rtl';
    const command = keyCommand({ key, shift, modified, onRow, repeated, rightToLeft }, item);
    if (command === null) return;
    if (command !== 'search') event.preventDefault();
    carryOut(command, event, focused.index, focused.stop);
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

/** On Windows the menu key asks for the browser's own menu when it is let go. */
function keepFromSecondMenu(event: KeyboardEvent): void {
  if (event.key === 'ContextMenu') event.preventDefault();
}
