import type { Command } from 'obsidian';
import { briefingCommands } from './briefing/briefing-commands';
import { checkInCommands } from './check-ins/check-in-commands';
import type { ContactFace } from './contact/contact-face';
import { contactPalette } from './contact/contact-palette';
import { conversationCommands } from './conversations/conversation-commands';
import { contactPicker } from './conversations/contact-picker';
import { eventCommands } from './events/event-commands';
import { mentionCommand } from './follow-ups/mention-command';
import { thanksCommand } from './give-and-take/thanks-command';
import { outcomeCommand } from './introductions/tell-outcome';
import { loggingCommands } from './logging/logging-commands';
import { whoCanHelpCommand } from './matches/who-can-help-command';
import { whoWouldLikeCommand } from './matches/who-would-like-command';
import type { Parts } from './parts';
import { panelCommands } from './panels/panel-commands';
import { knownAtCommand } from './readiness/known-at-command';
import { reviewCommands } from './review/commands';
import { seasonCommand } from './season/season-command';

/** All commands of the palette. */
export function allCommands(
  parts: Parts,
  contacts: ContactFace,
  openReview: () => void,
): readonly Command[] {
  const { app, live, actions, guide, notices, ports } = parts;
  return [
    ...reviewCommands(openReview, actions, guide),
    ...loggingCommands(app.workspace, live, contacts),
    ...contactPalette(app.workspace, live, contacts),
    mentionCommand(live, contacts),
    ...checkInCommands(parts),
    ...panelCommands(app.workspace, notices),
    thanksCommand(parts, contacts),
    outcomeCommand(parts, contacts),
    knownAtCommand(parts),
    whoCanHelpCommand(parts),
    whoWouldLikeCommand(
      { ...parts, linkTo: (path, from) => ports.links.linkTo(path, from) },
      contacts,
    ),
    ...eventCommands(parts),
    seasonCommand(parts),
    ...briefingCommands(parts),
    ...conversationCommands(parts, contactPicker(parts)),
  ];
}
