import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { seasonAround } from '../../domain/season';
import { helpersIn } from '../../network/season-queues';
import { dayWithYear } from '../day-wording';
import { Panel } from '../panel/panel';
import type { PanelProps } from '../panel/panel-port';
import { useSectionChoices } from '../panel/section-choices';
import { SectionedRows } from '../panel/sectioned-rows';
import type { ReviewState } from '../review/review-port';
import { GIVE_AND_TAKE, TELL_NETWORK, THANK_EVERYONE } from '../strings';
import { thankSections } from './season-queues-model';

/** The view *Thank everyone who helped*: whom to thank for help in a season. */
export function ThankEveryoneView(props: PanelProps): VNode {
  return <Panel state={props.state}>{(state) => <Ready {...props} state={state} />}</Panel>;
}

function Ready(
  props: PanelProps & { readonly state: Extract<ReviewState, { kind: 'ready' }> },
): VNode {
  const { state, port } = props;
  const { network, review } = state;
  const { today } = review;
  const choices = useSectionChoices(props);
  const season = seasonAround(network.rules.seasons, today);
  const helpers = useMemo(
    () => (season === null ? [] : helpersIn(network, season, today)),
    [network, review],
  );
  const sections = useMemo(
    () => (helpers.length === 0 ? [] : thankSections(helpers, today, choices)),
    [helpers, today, choices],
  );
  return (
    <SectionedRows sections={sections} state={state} port={port} commands={choices.commands}>
      <div class="rapport-note">
        {season === null ? (
          <p>{THANK_EVERYONE.noSeason}</p>
        ) : (
          <p>
            {TELL_NETWORK.season(
              season.name,
              dayWithYear(season.runs.until),
              season.runs.until < today,
            )}
          </p>
        )}
        {season !== null && helpers.length === 0 && (
          <>
            <p>{THANK_EVERYONE.nobody}</p>
            <button
              type="button"
              onClick={() => {
                port.logInteraction([], { help: { side: 'received', kind: 'help' } });
              }}
            >
              {GIVE_AND_TAKE.recordReceived}
            </button>
          </>
        )}
      </div>
    </SectionedRows>
  );
}
