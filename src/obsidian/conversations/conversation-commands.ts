import type { Command } from 'obsidian';
import { copyTemplates, templateFolder, type TemplateFolder } from '../../actions/copy-templates';
import { whyNoConversation } from '../../actions/turn-into-conversation-found';
import { BUNDLED_MESSAGES } from '../../notes/messages/bundled-messages';
import { bundledTemplates } from '../../notes/templates/bundled';
import { CONVERSATION_COMMANDS, CONVERSATIONS, MESSAGES } from '../strings';
import type { ConversationSources, PickContacts } from './conversation-sources';
import { askForNewContact } from './new-contact';
import { startConversation } from './start-conversation';
import { previewConversation } from './turn-into-conversation';

/** The commands that make conversation notes, templates for them, and contacts. */
export function conversationCommands(
  sources: ConversationSources,
  pickContacts: PickContacts,
): readonly Command[] {
  const { app, live, notices, configuration } = sources;
  const attempt = (work: () => Promise<void> | void): void => {
    notices.sayFailure(Promise.resolve().then(work));
  };
  return [
    {
      id: 'start-conversation',
      name: CONVERSATION_COMMANDS.start,
      icon: 'message-circle',
      callback: () => {
        attempt(async () => {
          const active = live.network?.contact(app.workspace.getActiveFile()?.path ?? '');
          const picked = await pickContacts(active === undefined ? [] : [active.path]);
          if (picked !== null) await startConversation(sources, picked);
        });
      },
    },
    {
      id: 'turn-into-conversation',
      name: CONVERSATION_COMMANDS.turn,
      icon: 'message-circle-plus',
      checkCallback: (checking) => {
        const file = app.workspace.getActiveFile();
        const { network } = live;
        if (file?.extension !== 'md' || network === null) return false;
        const { conventions } = configuration.settings;
        if (whyNoConversation(file.path, network, conventions) !== null) return false;
        if (!checking) attempt(() => previewConversation(sources, file));
        return true;
      },
    },
    {
      id: 'copy-templates',
      name: CONVERSATION_COMMANDS.copyTemplates,
      icon: 'copy',
      callback: () => {
        attempt(() => copy(sources, 'conversationTemplateFolder'));
      },
    },
    {
      id: 'copy-message-templates',
      name: MESSAGES.copyTemplates,
      icon: 'copy',
      callback: () => {
        attempt(() => copy(sources, 'messageTemplateFolder'));
      },
    },
    {
      id: 'new-contact',
      name: CONVERSATION_COMMANDS.newContact,
      icon: 'user-plus',
      callback: () => {
        attempt(() => {
          askForNewContact(sources);
        });
      },
    },
  ];
}

/** Copies templates, and from then on offers those of their folder. */
async function copy(
  { actions, configuration }: ConversationSources,
  setting: TemplateFolder,
): Promise<void> {
  const folder = templateFolder(setting, configuration.settings);
  const outcome = await actions.perform(
    ({ ports, settings: { writing } }) =>
      copyTemplates(
        folder,
        setting === 'messageTemplateFolder'
          ? Object.values(BUNDLED_MESSAGES)
          : bundledTemplates(writing),
        ports,
      ),
    ({ written }) => CONVERSATIONS.templatesCopied(written.length, folder),
  );
  if (outcome !== null && configuration.own.writing[setting] === null)
    await configuration.changeWriting({ [setting]: folder });
}
