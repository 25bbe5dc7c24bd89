import { h, render, type FunctionComponent } from 'preact';
import { ConversationPreview } from './conversations/conversation-preview';
import type { ConversationPreviewProps } from './conversations/conversation-preview-port';
import { NewContactForm } from './conversations/new-contact-form';
import type { NewContactProps } from './conversations/new-contact-port';
import { InteractionForm } from './logging/interaction-form';
import type { InteractionFormProps } from './logging/interaction-form-port';
import type { Mounted, ReviewProps } from './review/review-port';
import { ReviewView } from './review/review-view';
import { WhyPanel } from './why/why-panel';
import type { WhyProps } from './why/why-port';

/** Puts the view *Review* into a view's content element, which it fills. */
export function mountReview(container: HTMLElement, props: ReviewProps): Mounted<ReviewProps> {
  return mount(container, ReviewView, props);
}

/** Puts the form for logging an interaction into a modal's content element. */
export function mountInteractionForm(
  container: HTMLElement,
  props: InteractionFormProps,
): Mounted<InteractionFormProps> {
  return mount(container, InteractionForm, props);
}

/** Puts the panel *Why is this contact due?* into a modal's content element. */
export function mountWhy(container: HTMLElement, props: WhyProps): Mounted<WhyProps> {
  return mount(container, WhyPanel, props);
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

function mount<Props extends object>(
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
