import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { seasonOn } from '../../domain/season';
import { WARMTHS } from '../../domain/tie';
import { waitingForThanks } from '../../network/season-queues';
import { TIE_GROUPS, tiesOf, type TieGrouping } from '../../network/ties';
import { dayWithYear } from '../day-wording';
import { CountTable } from '../panel/count-table';
import { Panel } from '../panel/panel';
import type { PanelProps } from '../panel/panel-port';
import { usePickedLine } from '../panel/picked-line';
import { useSectionChoices } from '../panel/section-choices';
import { SectionedRows } from '../panel/sectioned-rows';
import type { ReviewState } from '../review/review-port';
import { READINESS, THANK_EVERYONE } from '../strings';
import { readinessSections, tieLines, type TieLine } from './readiness-model';

/** Everything the view is given. */
export interface ReadinessProps extends PanelProps {
  /** Asks for a season to begin, change or end. */
  readonly changeSeason: () => void;
  /** Shows whom to thank for help in the season. */
  readonly thankEveryone: () => void;
}

/** The view *Readiness*: whom you could call if you had to, and who is worth a word before that. */
export function ReadinessView(props: ReadinessProps): VNode {
  return <Panel state={props.state}>{(state) => <Ready {...props} state={state} />}</Panel>;
}

function Ready(
  props: ReadinessProps & { readonly state: Extract<ReviewState, { kind: 'ready' }> },
): VNode {
  const { state, port, changeSeason, thankEveryone } = props;
  const { review, network } = state;
  const { today } = review;
  const choices = useSectionChoices(props);
  const ties = useMemo(() => tiesOf(network, today), [network, review]);
  const { by, line, table } = usePickedLine<TieGrouping, TieLine>(
    'circle',
    (grouping) => tieLines(ties, grouping, network.rules.circles),
    [ties, network],
  );
  const sections = useMemo(
    () => readinessSections(ties, line, by, today, choices),
    [ties, line, by, today, choices],
  );
  if (ties.length === 0) return <p class="rapport-note">{READINESS.noContacts}</p>;
  return (
    <SectionedRows sections={sections} state={state} port={port} commands={choices.commands}>
      <SeasonNote state={state} changeSeason={changeSeason} thankEveryone={thankEveryone} />
      <CountTable
        title={READINESS.ties}
        columns={WARMTHS.map((warmth) => READINESS.warmths[warmth])}
        groupings={TIE_GROUPS.map((grouping) => [grouping, READINESS.groupings[grouping]])}
        table={table}
        meaning={READINESS.whatWarmIs}
      />
    </SectionedRows>
  );
}

/** Which season holds, and the way to another. */
function SeasonNote({
  state: { review, network },
  changeSeason,
  thankEveryone,
}: {
  readonly state: Extract<ReviewState, { kind: 'ready' }>;
  readonly changeSeason: () => void;
  readonly thankEveryone: () => void;
}): VNode {
  const toThank = useMemo(() => waitingForThanks(network, review.today), [network, review]);
  const season = seasonOn(network.rules.seasons, review.today);
  return (
    <div class="rapport-note rapport-season">
      <p>
        {season === null
          ? READINESS.noSeason
          : READINESS.season(season.name, dayWithYear(season.runs.until))}
      </p>
      <button type="button" onClick={changeSeason}>
        {season === null ? READINESS.beginSeason : READINESS.changeSeason}
      </button>
      {toThank > 0 && (
        <>
          <p>{THANK_EVERYONE.isTime(toThank)}</p>
          <button type="button" onClick={thankEveryone}>
            {THANK_EVERYONE.title}…
          </button>
        </>
      )}
    </div>
  );
}
