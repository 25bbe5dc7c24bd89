import type { Command, Workspace } from 'obsidian';
import type { LiveNetwork } from '../live/live-network';
import { COMMANDS } from '../strings';
import type { ContactActions } from '../writing/contact-actions';
import type { ContactModals } from './contact-modals';

/** What the commands do. */
export interface CommandTargets extends ContactModals {
  readonly openReview: () => void;
  readonly actions: Pick<ContactActions, 'canUndo' | 'undoLast'>;
}

/** The commands; those about a contact are offered only while a contact's note is active. */
export function commandsFor(
  workspace: Pick<Workspace, 'getActiveFile'>,
  live: Pick<LiveNetwork, 'network'>,
  targets: CommandTargets,
): readonly Command[] {
  const withContact =
    (act: (contact: string) => void) =>
    (checking: boolean): boolean => {
      const path = workspace.getActiveFile()?.path;
      if (path === undefined || live.network?.contact(path) === undefined) return false;
      if (!checking) act(path);
      return true;
    };
  return [
    { id: 'open-review', name: COMMANDS.openReview, callback: targets.openReview },
    {
      id: 'log-interaction',
      name: COMMANDS.logInteraction,
      checkCallback: withContact((contact) => {
        targets.logInteraction([contact]);
      }),
    },
    { id: 'explain', name: COMMANDS.explain, checkCallback: withContact(targets.explain) },
    {
      id: 'undo-last-change',
      name: COMMANDS.undoLast,
      checkCallback: (checking) => {
        const { canUndo } = targets.actions;
        if (canUndo && !checking) targets.actions.undoLast();
        return canUndo;
      },
    },
  ];
}
