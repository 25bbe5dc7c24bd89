import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { briefingOf } from '../../network/briefing';
import { fullName, namesApart } from '../names-apart';
import { Panel } from '../panel/panel';
import { useSectionChoices } from '../panel/section-choices';
import { SectionedRows } from '../panel/sectioned-rows';
import type { ReviewState } from '../review/review-port';
import { BRIEFING } from '../strings';
import { BriefingHead } from './briefing-head';
import { briefingHead, briefingSections } from './briefing-model';
import type { BriefingProps } from './briefing-port';
import { Conversations } from './conversations';
import { Timeline } from './timeline';

/** The view *Briefing*: what to know before talking with someone. */
export function BriefingView(props: BriefingProps): VNode {
  return <Panel state={props.state}>{(state) => <Ready {...props} state={state} />}</Panel>;
}

type ReadyProps = BriefingProps & { readonly state: Extract<ReviewState, { kind: 'ready' }> };

function Ready(props: ReadyProps): VNode {
  const { state, people, briefing } = props;
  const { network } = state;
  const [chosen, choose] = useState<string | null>(null);
  const present = people.filter((path) => network.contact(path) !== undefined);
  const person = present.find((path) => path === chosen) ?? present[0];
  if (person === undefined)
    return (
      <div class="rapport-note">
        <p>{network.contacts().length === 0 ? BRIEFING.noContacts : BRIEFING.nobody}</p>
        {network.contacts().length > 0 && (
          <button type="button" onClick={briefing.prepare}>
            {BRIEFING.prepare}
          </button>
        )}
      </div>
    );
  return (
    <>
      {present.length > 1 && (
        <PeopleOfConversation {...props} people={present} person={person} choose={choose} />
      )}
      <Person key={person} {...props} person={person} />
    </>
  );
}

/** The people of a conversation note, of whom one is read about at a time. */
function PeopleOfConversation({
  state: { network },
  people,
  person,
  choose,
}: ReadyProps & { readonly person: string; readonly choose: (path: string) => void }): VNode {
  const contacts = people.flatMap((path) => network.contact(path) ?? []);
  const apart = namesApart(contacts);
  return (
    <div role="group" aria-label={BRIEFING.people} class="rapport-briefing-people">
      {contacts.map((contact) => (
        <button
          key={contact.path}
          type="button"
          aria-pressed={contact.path === person}
          onClick={() => {
            choose(contact.path);
          }}
        >
          <bdi>{fullName(contact, apart)}</bdi>
        </button>
      ))}
    </div>
  );
}

function Person(props: ReadyProps & { readonly person: string }): VNode | null {
  const { state, port, briefing: asked, person } = props;
  const { review, network } = state;
  const { today } = review;
  const choices = useSectionChoices(props);
  const briefing = useMemo(() => briefingOf(network, review, person), [network, review, person]);
  const sections = useMemo(
    () => (briefing === null ? [] : briefingSections(briefing, today, choices)),
    [briefing, today, choices],
  );
  if (briefing === null) return null;
  const { checkIn, timeline } = briefing;
  const head = briefingHead(briefing, today);
  return (
    <>
      <SectionedRows sections={sections} state={state} port={port} commands={choices.commands}>
        <BriefingHead head={head} contact={checkIn.contact} port={port} briefing={asked} />
        <Conversations contact={person} review={review} port={port} briefing={asked} />
      </SectionedRows>
      <Timeline timeline={timeline} name={head.name} />
    </>
  );
}
