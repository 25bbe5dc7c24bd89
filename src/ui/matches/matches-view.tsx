import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { MatchKey } from '../../domain/match';
import { matchesOf } from '../../network/matches';
import { Panel } from '../panel/panel';
import type { PanelProps } from '../panel/panel-port';
import { useSectionChoices } from '../panel/section-choices';
import { SectionedRows } from '../panel/sectioned-rows';
import type { ReviewState } from '../review/review-port';
import { MATCHES } from '../strings';
import { matchesSections, MOST_SHOWN } from './matches-model';

/** Everything the view is given. */
export interface MatchesProps extends PanelProps {
  readonly dismissed: readonly MatchKey[];
  /** Asks for something that the user can help with. */
  readonly addOffer: () => void;
}

/** The view *Matches*: who looks for what others, or the user, may be of help with. */
export function MatchesView(props: MatchesProps): VNode {
  return <Panel state={props.state}>{(state) => <Ready {...props} state={state} />}</Panel>;
}

function Ready(
  props: MatchesProps & { readonly state: Extract<ReviewState, { kind: 'ready' }> },
): VNode {
  const { state, port, dismissed, addOffer } = props;
  const { review, network } = state;
  const choices = useSectionChoices(props);
  const matches = useMemo(
    () => matchesOf(network, review.today, dismissed, MOST_SHOWN),
    [network, review, dismissed],
  );
  const hasOffers = network.rules.myOffers.length > 0;
  const somebodyLooks = useMemo(
    () => network.contacts().some(({ died, lookingFor }) => !died && lookingFor.length > 0),
    [network, review],
  );
  const sections = useMemo(
    () => (somebodyLooks ? matchesSections(matches, hasOffers, choices) : []),
    [matches, somebodyLooks, hasOffers, choices],
  );
  return (
    <SectionedRows sections={sections} state={state} port={port} commands={choices.commands}>
      <div class="rapport-note rapport-matches-note">
        <p>{somebodyLooks ? MATCHES.meaning : MATCHES.nobodyLooks}</p>
        {somebodyLooks && !hasOffers && <p>{MATCHES.noOffers}</p>}
        <button type="button" onClick={addOffer}>
          {MATCHES.addOffer}
        </button>
      </div>
    </SectionedRows>
  );
}
