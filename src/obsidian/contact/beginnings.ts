import type { Command } from 'obsidian';
import type { Beginning } from '../../ui/review/review-port';

/** The commands that need no contact at hand, in groups: the most frequent first. */
const GROUPS: Readonly<Record<Beginning['group'], readonly string[]>> = {
  talk: ['log', 'quick-log', 'prepare-for', 'start-conversation', 'new-contact'],
  plan: ['insert-check-ins', 'triage', 'plan-event', 'after-event'],
  know: ['open-give-and-take', 'open-readiness', 'who-do-i-know-at', 'who-can-help'],
  join: ['open-introductions', 'open-matches'],
  season: ['season', 'tell-network', 'thank-everyone'],
};

const BEGINNINGS = (['talk', 'plan', 'know', 'join', 'season'] as const).flatMap((group) =>
  GROUPS[group].map((id) => ({ group, id })),
);

/** What can be begun from above the review: the same as the commands do. */
export function beginningsOf(commands: readonly Command[]): readonly Beginning[] {
  return BEGINNINGS.flatMap(({ group, id }) => {
    const command = commands.find((one) => one.id === id);
    if (command === undefined) return [];
    const { name, icon = 'circle', callback, checkCallback } = command;
    return [
      {
        group,
        title: name,
        icon,
        run: () => {
          if (callback === undefined) checkCallback?.(false);
          else callback();
        },
      },
    ];
  });
}
