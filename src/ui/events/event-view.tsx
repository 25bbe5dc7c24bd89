import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { eventPlan, type EventPlan } from '../../network/events';
import { daysWithYear } from '../day-wording';
import { Panel } from '../panel/panel';
import { useSectionChoices } from '../panel/section-choices';
import { SectionedRows } from '../panel/sectioned-rows';
import type { ReviewState } from '../review/review-port';
import { openIn } from '../review/row-commands';
import { EVENTS } from '../strings';
import { eventSections, phaseInWords } from './event-model';
import type { EventProps } from './event-port';

type Ready = EventProps & { readonly state: Extract<ReviewState, { kind: 'ready' }> };

/** The view *Event*: whom to meet there, who was met and what came of it, who else may be there. */
export function EventView(props: EventProps): VNode {
  return <Panel state={props.state}>{(state) => <Shown {...props} state={state} />}</Panel>;
}

function Shown(props: Ready): VNode {
  const { state, event, events } = props;
  const { review, network } = state;
  const plan = useMemo(
    () => (event === null ? null : eventPlan(network, event, review.today)),
    [network, review, event],
  );
  if (plan === null)
    return (
      <div class="rapport-note">
        <p>{EVENTS.none}</p>
        <button type="button" onClick={events.choose}>
          {EVENTS.plan}
        </button>
      </div>
    );
  return <Planned key={plan.event.path} {...props} plan={plan} />;
}

function Planned(props: Ready & { readonly plan: EventPlan }): VNode {
  const { state, port, plan } = props;
  const { today } = state.review;
  const choices = useSectionChoices(props);
  const sections = useMemo(() => eventSections(plan, today, choices), [plan, today, choices]);
  return (
    <SectionedRows sections={sections} state={state} port={port} commands={choices.commands}>
      <Head {...props} />
    </SectionedRows>
  );
}

function Head({ plan, state, port, events }: Ready & { readonly plan: EventPlan }): VNode {
  const { event, phase } = plan;
  const { today } = state.review;
  const where = [...event.places, ...event.organisations];
  return (
    <div class="rapport-briefing-head">
      <div role="heading" aria-level={2} class="rapport-briefing-name">
        <button
          type="button"
          class="rapport-link-button"
          onClick={(click) => {
            port.openNote(event.path, null, openIn(click));
          }}
        >
          <bdi>{event.name}</bdi>
        </button>
      </div>
      <p>
        {daysWithYear(event.on, event.until)} · {phaseInWords(plan, today)}
      </p>
      {where.length > 0 && (
        <p>
          <bdi>{where.join(' · ')}</bdi>
        </p>
      )}
      <div class="rapport-panel-buttons">
        {phase !== 'ahead' && (
          <button
            type="button"
            onClick={() => {
              events.tellMet(event.path);
            }}
          >
            {EVENTS.after}
          </button>
        )}
        {phase !== 'over' && (
          <button
            type="button"
            onClick={() => {
              events.addToMeet(event.path);
            }}
          >
            {EVENTS.addToMeet}
          </button>
        )}
      </div>
    </div>
  );
}
