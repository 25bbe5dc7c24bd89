import type { Match } from '../../domain/match';
import { commandNamed, type ContactCommand } from '../contact/contact-commands';

/** The contact commands that are the main action of a match, by id; where there is none of this id, its row has only a menu. */
const COMMANDS = {
  /** For the two who are matched. */
  ofTwo: 'introduce',
  /** For who looks for something that the user can help with. */
  withMe: 'start-conversation-with-contact',
} as const;

/** What one would do about a match: the command that is its row's main action, where there is one. */
export function commandOfMatch({
  seeker,
  helper,
}: Pick<Match, 'seeker' | 'helper'>): ContactCommand | undefined {
  return helper === null
    ? commandNamed(COMMANDS.withMe, [seeker])
    : commandNamed(COMMANDS.ofTwo, [seeker, helper]);
}
