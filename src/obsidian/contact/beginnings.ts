import type { Command } from 'obsidian';
import type { Beginning } from '../../ui/review/review-port';

/** The commands that need no contact at hand, the most frequent first. */
const IDS = [
  ...[
    'log',
    'quick-log',
    'prepare-for',
    'start-conversation',
    'new-contact',
    'insert-check-ins',
    'triage',
  ],
  ...['open-give-and-take', 'open-readiness', 'who-do-i-know-at'],
  ...[
    'open-introductions',
    'open-matches',
    'who-can-help',
    'season',
    'tell-network',
    'thank-everyone',
  ],
];

/** What can be begun from above the review: the same as the commands do. */
export function beginningsOf(commands: readonly Command[]): readonly Beginning[] {
  return IDS.flatMap((id) => {
    const command = commands.find((one) => one.id === id);
    if (command === undefined) return [];
    const { name, icon = 'circle', callback, checkCallback } = command;
    return [
      {
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
