import type { Day } from '../domain/day';
import { traits, type Trait } from '../domain/trait';
import type { Network } from './network';

/** What one has talked about with a contact up to a day, the latest first, each topic once. */
export function topicsWith(network: Network, path: string, today: Day): readonly Trait[] {
  const topics = network
    .history(path)
    .filter(({ on }) => on <= today)
    .flatMap(({ details }) => details.topics);
  return traits('topic', topics.reverse());
}
