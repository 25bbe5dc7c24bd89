import type { Command, Workspace } from 'obsidian';
import { READINESS_TYPE } from '../readiness/readiness-panel';
import { COMMANDS } from '../strings';
import type { ActionNotices } from '../writing/action-notices';
import { openPanel } from './panel-view';

/** The commands that open the views beside the review. */
export function panelCommands(
  workspace: Pick<Workspace, 'ensureSideLeaf'>,
  notices: Pick<ActionNotices, 'sayFailure'>,
): readonly Command[] {
  const opening = (id: string, name: string, icon: string, type: string): Command => ({
    id,
    name,
    icon,
    callback: () => {
      notices.sayFailure(openPanel(workspace, type));
    },
  });
  return [opening('open-readiness', COMMANDS.openReadiness, 'briefcase', READINESS_TYPE)];
}
