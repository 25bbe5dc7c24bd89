import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { connectorsIn } from '../../network/who-through-whom';
import { Panel } from '../panel/panel';
import type { PanelProps } from '../panel/panel-port';
import { useSectionChoices } from '../panel/section-choices';
import { SectionedRows } from '../panel/sectioned-rows';
import type { ReviewState } from '../review/review-port';
import { INTRODUCTIONS } from '../strings';
import { introductionSections } from './introductions-model';

/** The view *Introductions*: whom you introduced and what came of it, and who came through whom. */
export function IntroductionsView(props: PanelProps): VNode {
  return <Panel state={props.state}>{(state) => <Ready {...props} state={state} />}</Panel>;
}

function Ready(
  props: PanelProps & { readonly state: Extract<ReviewState, { kind: 'ready' }> },
): VNode {
  const { state, port } = props;
  const { review, network } = state;
  const { today } = review;
  const choices = useSectionChoices(props);
  const connectors = useMemo(() => connectorsIn(network), [network, review]);
  const introductions = useMemo(() => network.introductions(today), [network, review]);
  const sections = useMemo(
    () => introductionSections({ introductions, connectors, today }, choices),
    [introductions, connectors, today, choices],
  );
  return (
    <SectionedRows sections={sections} state={state} port={port} commands={choices.commands}>
      {sections.length === 0 && <p class="rapport-note">{INTRODUCTIONS.nothing}</p>}
    </SectionedRows>
  );
}
