import { setTooltip } from 'obsidian';
import { Fragment, type VNode } from 'preact';
import { Icon } from '../icon';
import { memoised } from '../memoised';
import type { PrimaryAction } from './primary-action';
import { nameOf, RowActions } from './row-actions';
import type { RowCommands } from './row-commands';
import type { RowModel } from './row-model';
import { FOLLOW_UPS, listInWords, LOG_DONE } from '../strings';

interface RowProps {
  readonly row: RowModel;
  /** What Space does to it, which has a button as well. */
  readonly primary: PrimaryAction | null;
  /** Whether the keyboard is at this row, so that it and its buttons can be reached by Tab. */
  readonly active: boolean;
  readonly commands: RowCommands;
}

/** What a row shows: two lines that open its note, and the buttons of its actions. */
export const ReviewRow = memoised<RowProps>(({ row, primary, active, commands }) => {
  const tabIndex = active ? 0 : -1;
  const ticks = tickedBy(row);
  const open = (event: MouseEvent): void => {
    commands.open(row, event);
  };
  return (
    <>
      {ticks !== null && (
        <button
          type="button"
          role="checkbox"
          aria-checked="false"
          class="clickable-icon rapport-row-tick"
          tabIndex={tabIndex}
          aria-label={ticks}
          onClick={() => {
            commands.markDone(row);
          }}
        >
          <span class="rapport-box" />
        </button>
      )}
      <div
        class={`rapport-row-body rapport-is-${row.kind}`}
        role="link"
        tabIndex={tabIndex}
        data-stop=""
        aria-keyshortcuts={primary === null ? undefined : 'Space'}
        onClick={open}
        onAuxClick={(event) => {
          if (event.button === 1) open(event);
        }}
        onMouseDown={keepFromScrolling}
        onMouseLeave={(event) => {
          withdrawWholeText(event.currentTarget);
        }}
        onMouseOver={(event) => {
          offerWholeText(event.currentTarget, row); // before Obsidian looks for a tooltip
          commands.preview(row, event, event.currentTarget);
        }}
        onContextMenu={(event) => {
          event.preventDefault();
          commands.menu(row, event.currentTarget, event);
        }}
      >
        {ticks === null && <RowMark row={row} />}
        <span class="rapport-row-text">
          <span class="rapport-row-title">
            <span class="rapport-row-name" dir="auto">
              {row.title}
            </span>
            {row.apart !== '' && <bdi class="rapport-row-apart">{row.apart}</bdi>}
            {row.aside !== '' && row.kind !== 'circle' && (
              <span class="rapport-row-aside">
                {row.colour !== null && (
                  <span
                    class="rapport-circle-dot"
                    aria-hidden="true"
                    style={{ '--rapport-circle': `var(--color-${row.colour})` }}
                  />
                )}
                <bdi>{row.aside}</bdi>
              </span>
            )}
          </span>
          <span class="rapport-row-detail" dir="ltr">
            <Parts text={row.detail} />
          </span>
        </span>
      </div>
      <RowActions row={row} primary={primary} tabIndex={tabIndex} commands={commands} />
    </>
  );
});

/** The parts of an English line, each in its own direction, so that a name from right to left leaves its neighbours alone. */
function Parts({ text }: { readonly text: string }): VNode {
  return (
    <>
      {text.split(SEPARATOR).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && SEPARATOR}
          <bdi>{part}</bdi>
        </Fragment>
      ))}
    </>
  );
}

/** Stands between the parts of a line. */
const SEPARATOR = ' · ';

/** What the box of a row does; null for a row that has none. */
function tickedBy(row: RowModel): string | null {
  const { task, owed, contacts } = row;
  if (task !== null) return FOLLOW_UPS.markDoneFor(nameOf(row));
  if (owed === null) return null;
  return LOG_DONE[owed.kind](listInWords(contacts.map(({ name }) => name)));
}

/** Where the row cuts its text, pointing at it shows the whole. */
function offerWholeText(body: HTMLElement, { title, aside, detail }: RowModel): void {
  if (body.hasAttribute('aria-label')) return;
  const texts = body.querySelectorAll('.rapport-row-name, .rapport-row-aside, .rapport-row-detail');
  const isCut = [...texts].some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  const whole = [title, aside, detail].filter((text) => text !== '').join(SEPARATOR);
  if (isCut) setTooltip(body, whole, { delay: TOOLTIP_DELAY });
}

/** The tooltip's text would else be read out as the row's name, also after the row has changed. */
function withdrawWholeText(body: HTMLElement): void {
  body.removeAttribute('aria-label');
}

/** In milliseconds: who only passes over the rows sees none. */
const TOOLTIP_DELAY = 600;

/** The middle button would start scrolling by moving the mouse. */
function keepFromScrolling(event: MouseEvent): void {
  if (event.button === 1) event.preventDefault();
}

/** A bar that fills as the cadence passes, or an icon; it only repeats the text. */
function RowMark({ row: { share, icon, isDue } }: { readonly row: RowModel }): VNode {
  if (icon !== null) return <Icon name={icon} extra="rapport-mark" />;
  return (
    <span class="rapport-mark" aria-hidden="true">
      {share !== null && (
        <span
          class={`rapport-share ${share >= 1 && isDue ? 'rapport-is-due' : ''}`}
          style={{ '--rapport-share': String(share) }}
        />
      )}
    </span>
  );
}
