import type { Command } from 'obsidian';
import type { Network } from '../../network/network';
import { linkTargetsIn } from '../../notes/writing/entry-place';
import type { LiveNetwork } from '../live/live-network';
import { FOLLOW_UP_TEXTS } from '../strings';
import type { FollowUps } from './follow-ups';

/** The command that marks the line at the cursor, offered in dated notes where that line links a contact. */
export function mentionCommand(
  live: Pick<LiveNetwork, 'network'>,
  { markLine }: Pick<FollowUps, 'markLine'>,
): Command {
  return {
    id: 'only-a-mention',
    name: FOLLOW_UP_TEXTS.onlyMentionCommand,
    icon: 'at-sign',
    editorCheckCallback: (checking, editor, { file }) => {
      const { network } = live;
      if (network === null || file === null) return false;
      const { line } = editor.getCursor();
      const links = contactLinks(network, file.path, editor.getLine(line));
      if (links.length === 0) return false;
      if (!checking) markLine({ path: file.path, line: line + 1, links });
      return true;
    },
  };
}

/** What the links to contacts in a line of a dated note point to; none in other notes. */
function contactLinks(network: Network, path: string, line: string): readonly string[] {
  if (network.facts(path)?.day == null) return [];
  return linkTargetsIn(line).filter((target) => {
    const to = network.resolve(target, path);
    return to !== null && network.contact(to) !== undefined;
  });
}
