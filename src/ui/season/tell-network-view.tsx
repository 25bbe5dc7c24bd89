import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { seasonAround } from '../../domain/season';
import { hearersOf } from '../../network/season-queues';
import { dayWithYear } from '../day-wording';
import { Panel } from '../panel/panel';
import type { PanelProps } from '../panel/panel-port';
import { useSectionChoices } from '../panel/section-choices';
import { SectionedRows } from '../panel/sectioned-rows';
import type { ReviewState } from '../review/review-port';
import { TELL_NETWORK } from '../strings';
import { progressOf, tellSections } from './season-queues-model';

/** Everything the view is given. */
export interface TellNetworkProps extends PanelProps {
  /** Asks for a season to begin. */
  readonly changeSeason: () => void;
  /** Asks for a circle, and drafts one message to all in it who haven't heard. */
  readonly draftForGroup: () => void;
}

/** The view *Tell my network*: who has heard the news of a season, and who hasn't. */
export function TellNetworkView(props: TellNetworkProps): VNode {
  return <Panel state={props.state}>{(state) => <Ready {...props} state={state} />}</Panel>;
}

function Ready(
  props: TellNetworkProps & { readonly state: Extract<ReviewState, { kind: 'ready' }> },
): VNode {
  const { state, port, changeSeason, draftForGroup } = props;
  const { network, review } = state;
  const { today } = review;
  const choices = useSectionChoices(props);
  const season = seasonAround(network.rules.seasons, today);
  const groups = useMemo(
    () => (season === null ? [] : hearersOf(network, season, today)),
    [network, review],
  );
  const sections = useMemo(() => tellSections(groups, today, choices), [groups, today, choices]);
  const { heard, all } = progressOf(groups);
  return (
    <SectionedRows sections={sections} state={state} port={port} commands={choices.commands}>
      <div class="rapport-note rapport-season">
        {season === null ? (
          <>
            <p>{TELL_NETWORK.noSeason}</p>
            <button type="button" onClick={changeSeason}>
              {TELL_NETWORK.beginSeason}
            </button>
          </>
        ) : (
          <>
            <p>
              {TELL_NETWORK.season(
                season.name,
                dayWithYear(season.runs.until),
                season.runs.until < today,
              )}
            </p>
            <p>{all === 0 ? TELL_NETWORK.nobody : TELL_NETWORK.progress(heard, all)}</p>
            {heard < all && (
              <button type="button" onClick={draftForGroup}>
                {TELL_NETWORK.draftForGroup}
              </button>
            )}
          </>
        )}
      </div>
    </SectionedRows>
  );
}
