import { h, render, type FunctionComponent } from 'preact';
import { FollowUpForm } from './follow-up/follow-up-form';
import type { FollowUpFormProps } from './follow-up/follow-up-port';
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
