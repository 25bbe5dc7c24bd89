import type { Command } from 'obsidian';
import type { Guide } from '../first-steps/guide';
import { guideCommands } from '../first-steps/guide-commands';
import { COMMANDS } from '../strings';
import type { Actions } from '../writing/actions';

/** The commands that open the review or the guide in it, and undo what was done. */
export function reviewCommands(
  openReview: () => void,
  actions: Pick<Actions, 'canUndo' | 'undoLast'>,
  guide: Pick<Guide, 'call'>,
): readonly Command[] {
  return [
    { id: 'open-review', name: COMMANDS.openReview, icon: 'contact', callback: openReview },
    ...guideCommands(guide, openReview),
    {
      id: 'undo-last-change',
      name: COMMANDS.undoLast,
      icon: 'undo-2',
      checkCallback: (checking) => {
        const { canUndo } = actions;
        if (canUndo && !checking) actions.undoLast();
        return canUndo;
      },
    },
  ];
}
