import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { WARMTHS } from '../../domain/tie';
import { TIE_GROUPS, type TieGrouping } from '../../network/ties';
import { numberInWords, READINESS } from '../strings';
import { shownLines, type TieLine } from './readiness-model';

interface TableProps {
  readonly lines: readonly TieLine[];
  readonly by: TieGrouping;
  readonly group: (by: TieGrouping) => void;
  /** The line whose people are shown below; null for none. */
  readonly picked: string | null;
  readonly pick: (line: TieLine | null) => void;
}

/** How many ties are warm, cooling and cold; a line shows its people when it is pressed. */
export function TieTable({ lines, by, group, picked, pick }: TableProps): VNode {
  const id = useId();
  const [whole, setWhole] = useState(false);
  const shown = shownLines(lines, whole);
  return (
    <div class="rapport-ties">
      <div class="rapport-ties-heading">
        <span role="heading" aria-level={2} class="rapport-heading-title" id={`${id}-title`}>
          {READINESS.ties}
        </span>
        <label for={`${id}-by`}>{READINESS.groupBy}</label>
        <select
          id={`${id}-by`}
          class="dropdown"
          value={by}
          onChange={({ currentTarget: { value } }) => {
            const chosen = TIE_GROUPS.find((grouping) => grouping === value);
            if (chosen !== undefined) group(chosen);
          }}
        >
          {TIE_GROUPS.map((grouping) => (
            <option key={grouping} value={grouping}>
              {READINESS.groupings[grouping]}
            </option>
          ))}
        </select>
      </div>
      <table aria-labelledby={`${id}-title`} aria-describedby={`${id}-what`}>
        <thead>
          <tr>
            <th scope="col">{READINESS.groupings[by]}</th>
            {WARMTHS.map((warmth) => (
              <th key={warmth} scope="col" class="rapport-number">
                {READINESS.warmths[warmth]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <tr key={line.key}>
              <th scope="row">
                <button
                  type="button"
                  class="rapport-tie-name"
                  aria-expanded={picked === line.key}
                  aria-label={READINESS.showGroup(line.name, line.ties.length)}
                  onClick={() => {
                    pick(picked === line.key ? null : line);
                  }}
                >
                  <bdi>{line.name}</bdi>
                </button>
              </th>
              {WARMTHS.map((warmth) => (
                <td key={warmth} class={`rapport-number rapport-is-${warmth}`}>
                  {numberInWords(line[warmth])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > shown.length || whole ? (
        <button
          type="button"
          class="rapport-show-more"
          onClick={() => {
            setWhole(!whole);
          }}
        >
          {whole ? READINESS.fewer : READINESS.more(lines.length - shown.length)}
        </button>
      ) : null}
      <p class="rapport-note" id={`${id}-what`}>
        {READINESS.whatWarmIs}
      </p>
    </div>
  );
}
