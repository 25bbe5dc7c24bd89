import { h, render, type FunctionComponent } from 'preact';
import { LogForm } from './logging/log-form';
import type { LogFormProps } from './logging/log-form-port';
import { QuickLog } from './logging/quick-log';
import type { QuickLogProps } from './logging/quick-log-port';
import type { BriefingProps } from './briefing/briefing-port';
import { BriefingView } from './briefing/briefing-view';
import type { BlockProps } from './code-block/block-port';
import { BlockView } from './code-block/block-view';
import { FollowUpForm } from './follow-up/follow-up-form';
import type { FollowUpFormProps } from './follow-up/follow-up-port';
import { ConversationPreview } from './conversations/conversation-preview';
import type { ConversationPreviewProps } from './conversations/conversation-preview-port';
import { NewContactForm } from './conversations/new-contact-form';
import type { NewContactProps } from './conversations/new-contact-port';
import { MessageForm } from './messages/message-form';
import type { MessageFormProps } from './messages/message-port';
import type { EventProps, MetFormProps } from './events/event-port';
import { EventView } from './events/event-view';
import { MetForm } from './events/met-form';
import { IntroductionsView } from './introductions/introductions-view';
import { MatchesView, type MatchesProps } from './matches/matches-view';
import { NewJobForm } from './new-job/new-job-form';
import type { NewJobProps } from './new-job/new-job-port';
import { PickPeople, type PickPeopleProps } from './people/pick-people';
import { GiveAndTakeView } from './give-and-take/give-and-take-view';
import type { PanelProps } from './panel/panel-port';
import { ReadinessView, type ReadinessProps } from './readiness/readiness-view';
import { TellNetworkView, type TellNetworkProps } from './season/tell-network-view';
import { ThankEveryoneView } from './season/thank-everyone-view';
import type { Mounted, ReviewProps } from './review/review-port';
import { ReviewView } from './review/review-view';
import { WhyPanel } from './why/why-panel';
import type { WhyProps } from './why/why-port';

/** Puts the view *Review* into a view's content element, which it fills. */
export function mountReview(container: HTMLElement, props: ReviewProps): Mounted<ReviewProps> {
  return mount(container, ReviewView, props);
}

/** Puts the form for logging an interaction into a modal's content element. */
export function mountLogForm(container: HTMLElement, props: LogFormProps): Mounted<LogFormProps> {
  return mount(container, LogForm, props);
}

/** Puts the form for a message into a modal's content element. */
export function mountMessageForm(
  container: HTMLElement,
  props: MessageFormProps,
): Mounted<MessageFormProps> {
  return mount(container, MessageForm, props);
}

/** Puts the choice of people into a modal's content element. */
export function mountPickPeople(
  container: HTMLElement,
  props: PickPeopleProps,
): Mounted<PickPeopleProps> {
  return mount(container, PickPeople, props);
}

/** Puts the quick log into a modal's content element. */
export function mountQuickLog(
  container: HTMLElement,
  props: QuickLogProps,
): Mounted<QuickLogProps> {
  return mount(container, QuickLog, props);
}

/** Puts the form for a follow-up into a modal's content element. */
export function mountFollowUpForm(
  container: HTMLElement,
  props: FollowUpFormProps,
): Mounted<FollowUpFormProps> {
  return mount(container, FollowUpForm, props);
}

/** Puts the panel *Why is this contact due?* into a modal's content element. */
export function mountWhy(container: HTMLElement, props: WhyProps): Mounted<WhyProps> {
  return mount(container, WhyPanel, props);
}

/** Puts the view *Give and take* into a view's content element, which it fills. */
export function mountGiveAndTake(container: HTMLElement, props: PanelProps): Mounted<PanelProps> {
  return mount(container, GiveAndTakeView, props);
}

/** Puts the view *Briefing* into a view's content element, which it fills. */
export function mountBriefing(
  container: HTMLElement,
  props: BriefingProps,
): Mounted<BriefingProps> {
  return mount(container, BriefingView, props);
}

/** Puts the view *Introductions* into a view's content element, which it fills. */
export function mountIntroductions(container: HTMLElement, props: PanelProps): Mounted<PanelProps> {
  return mount(container, IntroductionsView, props);
}

/** Puts the form for a new job into an element, which it fills. */
export function mountNewJobForm(container: HTMLElement, props: NewJobProps): Mounted<NewJobProps> {
  return mount(container, NewJobForm, props);
}

/** Puts the view *Event* into a view's content element, which it fills. */
export function mountEvent(container: HTMLElement, props: EventProps): Mounted<EventProps> {
  return mount(container, EventView, props);
}

/** Puts the form *After the event* into an element, which it fills. */
export function mountMetForm(container: HTMLElement, props: MetFormProps): Mounted<MetFormProps> {
  return mount(container, MetForm, props);
}

/** Puts the view *Matches* into a view's content element, which it fills. */
export function mountMatches(container: HTMLElement, props: MatchesProps): Mounted<MatchesProps> {
  return mount(container, MatchesView, props);
}

/** Puts the view *Tell my network* into a view's content element, which it fills. */
export function mountTellNetwork(
  container: HTMLElement,
  props: TellNetworkProps,
): Mounted<TellNetworkProps> {
  return mount(container, TellNetworkView, props);
}

/** Puts the view *Thank everyone who helped* into a view's content element, which it fills. */
export function mountThankEveryone(container: HTMLElement, props: PanelProps): Mounted<PanelProps> {
  return mount(container, ThankEveryoneView, props);
}

/** Puts the view *Readiness* into a view's content element, which it fills. */
export function mountReadiness(
  container: HTMLElement,
  props: ReadinessProps,
): Mounted<ReadinessProps> {
  return mount(container, ReadinessView, props);
}

/** Puts what a code block in a note shows into the block's element. */
export function mountBlock(container: HTMLElement, props: BlockProps): Mounted<BlockProps> {
  return mount(container, BlockView, props);
}

/** Puts the preview of a note as a conversation note into a modal's content element. */
export function mountConversationPreview(
  container: HTMLElement,
  props: ConversationPreviewProps,
): Mounted<ConversationPreviewProps> {
  return mount(container, ConversationPreview, props);
}

/** Puts the form for a new contact into a modal's content element. */
export function mountNewContact(
  container: HTMLElement,
  props: NewContactProps,
): Mounted<NewContactProps> {
  return mount(container, NewContactForm, props);
}

/** Class of a container while something of Rapport is in it. */
const HOST = 'rapport-host';

/** Puts a component into a container that belongs to someone else. */
export function mount<Props extends object>(
  container: HTMLElement,
  component: FunctionComponent<Props>,
  first: Props,
): Mounted<Props> {
  const update = (props: Props): void => {
    render(h(component, props), container);
  };
  container.classList.add(HOST);
  update(first);
  return {
    update,
    unmount: () => {
      render(null, container);
      container.classList.remove(HOST);
    },
  };
}
