import type { Command } from 'obsidian';
import type { ContactPort } from '../../ui/contact/contact-port';
import { conversationCommands } from '../conversations/conversation-commands';
import type { ConversationSources } from '../conversations/conversation-sources';
import { contactPicker, startConversation } from '../conversations/start-conversation';
import { contactModals } from './contact-modals';
import { contactPalette } from './contact-palette';

/** What can be asked for contacts, and the commands for the palette that ask for it. */
export function contactFaces(sources: ConversationSources): {
  readonly contacts: ContactPort;
  readonly commands: readonly Command[];
} {
  const { app, live, notices } = sources;
  const contacts: ContactPort = {
    ...contactModals(sources),
    startConversation: (paths) => {
      notices.sayFailure(startConversation(sources, paths));
    },
  };
  const commands = [
    ...contactPalette(app.workspace, live, contacts),
    ...conversationCommands(sources, contactPicker(sources)),
  ];
  return { contacts, commands };
}
