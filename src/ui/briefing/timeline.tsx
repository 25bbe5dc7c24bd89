import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { TimelineMonth, TimelineYear } from '../../domain/timeline';
import { LOCALE } from '../../domain/wording';
import { BRIEFING, numberInWords } from '../strings';

/** So many years stand there until all are asked for. */
const YEARS_AT_ONCE = 5;

const LONG = monthNames('long');
const NARROW = monthNames('narrow');

function monthNames(month: 'long' | 'narrow'): readonly string[] {
  const format = new Intl.DateTimeFormat(LOCALE, { month, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2026, index, 1)));
}

/** All interactions by month: how many there were, with the channels in a tooltip and in words below. */
export function Timeline({
  timeline,
  name,
}: {
  readonly timeline: readonly TimelineYear[];
  readonly name: string;
}): VNode | null {
  const [whole, setWhole] = useState(false);
  if (timeline.length === 0) return null;
  const isLong = timeline.length > YEARS_AT_ONCE + 1;
  const years = whole || !isLong ? timeline : timeline.slice(0, YEARS_AT_ONCE);
  return (
    <div role="group" aria-label={BRIEFING.timeline} class="rapport-section rapport-timeline">
      <div role="heading" aria-level={2} class="rapport-heading">
        <span class="rapport-heading-line">
          <span class="rapport-heading-title">{BRIEFING.timeline}</span>
        </span>
      </div>
      <table aria-label={BRIEFING.timelineOf(name)}>
        <thead>
          <tr>
            <th scope="col">
              <span class="rapport-announcement">{BRIEFING.year}</span>
            </th>
            {LONG.map((month, index) => (
              <th key={month} scope="col" aria-label={month}>
                {NARROW[index]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, months }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {months.map((month, index) => (
                <Month key={LONG[index]} month={month} name={monthName(index, year)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {isLong && !whole && (
        <button
          type="button"
          class="rapport-show-more"
          onClick={() => {
            setWhole(true);
          }}
        >
          {BRIEFING.earlierYears}
        </button>
      )}
      <details>
        <summary>{BRIEFING.byMonth}</summary>
        <ul class="rapport-briefing-lines">
          {years.flatMap(({ year, months }) =>
            months
              .map((month, index) => ({ month, name: monthName(index, year) }))
              .reverse()
              .flatMap(({ month, name: title }) =>
                month === null ? [] : <li key={title}>{BRIEFING.month(title, month)}</li>,
              ),
          )}
        </ul>
      </details>
    </div>
  );
}

function monthName(index: number, year: number): string {
  return `${LONG[index] ?? ''} ${String(year)}`;
}

/** From this many interactions on a month is as dark as it gets. */
const BUSIEST = 4;

function Month({
  month,
  name,
}: {
  readonly month: TimelineMonth | null;
  readonly name: string;
}): VNode {
  if (month === null) return <td />;
  return (
    <td
      class="rapport-month"
      data-busy={Math.min(BUSIEST, month.times)}
      aria-label={BRIEFING.month(name, month)}
      data-tooltip-position="top"
    >
      {numberInWords(month.times)}
    </td>
  );
}
