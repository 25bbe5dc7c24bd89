import type { VNode } from 'preact';
import { Icon } from '../icon';
import { primaryActionOf } from './primary-action';
import { ReviewRow } from './review-row';
import type { RowCommands } from './row-commands';
import type { RowModel } from './row-model';
import type { DrawnItem } from './row-window';
import type { Section } from './sections';
import { CIRCLES, REVIEW } from '../strings';

/** What can be done with sections. */
export interface SectionCommands {
  readonly fold: (section: Section, folded: boolean) => void;
  /** Shows more of a section's rows, or fewer again. */
  readonly showMore: (section: Section) => void;
  readonly acceptAll: () => void;
  readonly clearSearch: () => void;
}

/** Everything a section is drawn from. */
interface SectionProps {
  readonly section: Section;
  /** Those of its items that are in sight. */
  readonly drawn: readonly DrawnItem[];
  readonly rows: ReadonlyMap<string, RowModel>;
  readonly active: string | null;
  readonly measure: (element: HTMLElement | null) => void;
  readonly rowCommands: RowCommands;
  readonly commands: SectionCommands;
}

/** A section: its heading, a sentence where it has one, the rows in sight, and the button for more. */
export function ReviewSection(props: SectionProps): VNode {
  const { section, drawn, rows, active, measure, rowCommands, commands } = props;
  const listed = drawn.flatMap(({ item, index, gap }) => {
    const row = rows.get(item.key);
    if (item.kind !== 'row' || row === undefined) return [];
    return (
      <div
        key={item.key}
        ref={measure}
        role="listitem"
        class={`rapport-row ${row.kind === 'circle' ? 'rapport-has-circle' : ''}`}
        data-index={index}
        style={{ marginBlockStart: `${gap}px` }}
        aria-setsize={section.subjects.length}
        aria-posinset={item.place}
      >
        <ReviewRow
          row={row}
          primary={primaryActionOf(item)}
          active={active === item.key}
          commands={rowCommands}
        />
      </div>
    );
  });
  const part = (kind: DrawnItem['item']['kind'], content: VNode): VNode | null => {
    const found = drawn.find(({ item }) => item.kind === kind);
    if (found === undefined) return null;
    const style = { marginBlockStart: `${found.gap}px` };
    return (
      <div key={kind} ref={measure} class="rapport-part" data-index={found.index} style={style}>
        {content}
      </div>
    );
  };
  const isActive = (kind: DrawnItem['item']['kind']): boolean =>
    drawn.some(({ item }) => item.kind === kind && item.key === active);
  return (
    <div class="rapport-section">
      {part(
        'heading',
        <SectionHeading section={section} active={isActive('heading')} commands={commands} />,
      )}
      {part('note', <SectionNote section={section} commands={commands} />)}
      {listed.length > 0 && (
        <div key="rows" role="list" class="rapport-rows" aria-label={section.title}>
          {listed}
        </div>
      )}
      {part('more', <ShowMore section={section} active={isActive('more')} commands={commands} />)}
    </div>
  );
}

interface PartProps {
  readonly section: Section;
  readonly active: boolean;
  readonly commands: SectionCommands;
}

function SectionHeading({ section, active, commands }: PartProps): VNode {
  const { title, count, folded } = section;
  const text = (
    <>
      <span class="rapport-heading-title">{title}</span>
      {count !== '' && <bdi class="rapport-heading-count">{count}</bdi>}
    </>
  );
  return (
    <div role="heading" aria-level={2} class="rapport-heading">
      {folded === null ? (
        <span class="rapport-heading-line">{text}</span>
      ) : (
        <button
          type="button"
          class="rapport-heading-line rapport-fold"
          data-stop=""
          tabIndex={active ? 0 : -1}
          aria-expanded={!folded}
          onClick={() => {
            commands.fold(section, !folded);
          }}
        >
          <Icon name="chevron-down" extra="rapport-fold-icon" />
          {text}
        </button>
      )}
    </div>
  );
}

function ShowMore({ section, active, commands }: PartProps): VNode {
  return (
    <button
      type="button"
      class="rapport-show-more"
      data-stop=""
      tabIndex={active ? 0 : -1}
      onClick={() => {
        commands.showMore(section);
      }}
    >
      {section.more}
    </button>
  );
}

function SectionNote({ section: { note }, commands }: Omit<PartProps, 'active'>): VNode | null {
  if (note === null) return null;
  switch (note.kind) {
    case 'calm':
      return <p class="rapport-note">{note.text}</p>;
    case 'circles':
      return (
        <div class="rapport-note">
          {note.text !== '' && <p>{note.text}</p>}
          <p class="rapport-keys">{CIRCLES.keys}</p>
          <button type="button" onClick={commands.acceptAll}>
            {CIRCLES.acceptAll}
          </button>
        </div>
      );
    case 'no circles':
      return (
        <p class="rapport-note">
          {note.text} <code>{CIRCLES.example}</code>.
        </p>
      );
    case 'no hit':
      return (
        <div class="rapport-note">
          <p>{note.text}</p>
          <p>{REVIEW.searched}</p>
          <button type="button" onClick={commands.clearSearch}>
            {REVIEW.clearSearch}
          </button>
        </div>
      );
  }
}
