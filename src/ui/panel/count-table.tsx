import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { numberInWords, PANELS } from '../strings';

/** A line of a table of counts. */
export interface CountLine {
  /** Tells the line apart from the others of its table. */
  readonly key: string;
  readonly name: string;
  /** A number for each column. */
  readonly counts: readonly number[];
  /** How many people it counts, who are shown when it is pressed. */
  readonly people: number;
}

/** What a table shows, and what can be done with it. */
export interface CountTableState<Grouping extends string> {
  readonly lines: readonly CountLine[];
  readonly by: Grouping;
  readonly group: (by: Grouping) => void;
  /** The key of the line whose people are shown below; null for none. */
  readonly picked: string | null;
  readonly pick: (key: string | null) => void;
}

interface TableProps<Grouping extends string> {
  readonly title: string;
  readonly columns: readonly string[];
  /** What the lines can be made by, with what each is called. */
  readonly groupings: readonly (readonly [Grouping, string])[];
  readonly table: CountTableState<Grouping>;
  /** What the columns mean, in a sentence below. */
  readonly meaning: string;
}

/** So many lines stand in a table until all are asked for; a last one alone is no reason to ask. */
const AT_ONCE = 8;

/** Counts by what people share; a line shows its people when it is pressed. */
export function CountTable<Grouping extends string>(props: TableProps<Grouping>): VNode {
  const { title, columns, groupings, table, meaning } = props;
  const { lines, by, group, picked, pick } = table;
  const id = useId();
  const [whole, setWhole] = useState(false);
  const isLong = lines.length > AT_ONCE + 1;
  const shown = whole || !isLong ? lines : lines.slice(0, AT_ONCE);
  const named = groupings.find(([grouping]) => grouping === by)?.[1] ?? '';
  return (
    <div class="rapport-counts">
      <div class="rapport-counts-heading">
        <span role="heading" aria-level={2} class="rapport-heading-title" id={`${id}-title`}>
          {title}
        </span>
        <label for={`${id}-by`}>{PANELS.groupBy}</label>
        <select
          id={`${id}-by`}
          class="dropdown"
          value={by}
          onChange={({ currentTarget: { value } }) => {
            const chosen = groupings.find(([grouping]) => grouping === value);
            if (chosen !== undefined) group(chosen[0]);
          }}
        >
          {groupings.map(([grouping, words]) => (
            <option key={grouping} value={grouping}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <table aria-labelledby={`${id}-title`} aria-describedby={`${id}-meaning`}>
        <thead>
          <tr>
            <th scope="col">{named}</th>
            {columns.map((column) => (
              <th key={column} scope="col" class="rapport-number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, name, counts, people }) => (
            <tr key={key}>
              <th scope="row">
                <button
                  type="button"
                  class="rapport-count-name"
                  aria-expanded={picked === key}
                  aria-label={PANELS.showPeople(name, people)}
                  onClick={() => {
                    pick(picked === key ? null : key);
                  }}
                >
                  <bdi>{name}</bdi>
                </button>
              </th>
              {counts.map((count, index) => (
                <td key={columns[index]} class="rapport-number">
                  {numberInWords(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {isLong && (
        <button
          type="button"
          class="rapport-show-more"
          onClick={() => {
            setWhole(!whole);
          }}
        >
          {whole ? PANELS.fewer : PANELS.more(lines.length - shown.length)}
        </button>
      )}
      <p class="rapport-note" id={`${id}-meaning`}>
        {meaning}
      </p>
    </div>
  );
}
