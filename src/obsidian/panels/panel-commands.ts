import type { Command, Workspace } from 'obsidian';
import { BRIEFING_TYPE } from '../briefing/briefing-panel';
import { EVENT_TYPE } from '../events/event-panel';
import { GIVE_AND_TAKE_TYPE } from '../give-and-take/give-and-take-panel';
import { INTRODUCTIONS_TYPE } from '../introductions/introductions-panel';
import { MATCHES_TYPE } from '../matches/matches-panel';
import { TELL_NETWORK_TYPE, THANK_EVERYONE_TYPE } from '../season/season-panels';
import { READINESS_TYPE } from '../readiness/readiness-panel';
import { COMMANDS, EVENT_TEXTS } from '../strings';
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
  const { openBriefing, openGiveAndTake, openIntroductions, openMatches, openReadiness } = COMMANDS;
  const { tellNetwork, thankEveryone } = COMMANDS;
  return [
    opening('open-briefing', openBriefing, 'book-open', BRIEFING_TYPE),
    opening('open-event', EVENT_TEXTS.open, 'calendar-days', EVENT_TYPE),
    opening('open-give-and-take', openGiveAndTake, 'heart-handshake', GIVE_AND_TAKE_TYPE),
    opening('open-introductions', openIntroductions, 'users', INTRODUCTIONS_TYPE),
    opening('open-matches', openMatches, 'waypoints', MATCHES_TYPE),
    opening('open-readiness', openReadiness, 'briefcase', READINESS_TYPE),
    opening('tell-network', tellNetwork, 'message-circle', TELL_NETWORK_TYPE),
    opening('thank-everyone', thankEveryone, 'heart', THANK_EVERYONE_TYPE),
  ];
}
