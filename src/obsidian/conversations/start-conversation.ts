import {
  createConversation,
  type ConversationTemplate,
  type CreatedNote,
} from '../../actions/create-conversation';
import { conversationTemplates, templatesFor } from '../../actions/start-conversation';
import type { Day } from '../../domain/day';
import type { Network } from '../../network/network';
import { nameOf } from '../../notes/paths';
import { CONVERSATIONS, NOTICES } from '../strings';
import type { ConversationSources } from './conversation-sources';
import { openAtCursor } from './open-at-cursor';
import { TemplateChooser } from './template-chooser';

/**
 * Asks for a template, and starts a conversation note with contacts, which opens where it is to be written on. The template
 * that is chosen is the first one next time for the channel: the one given, else the one last used with these contacts.
 */
export async function startConversation(
  sources: ConversationSources,
  contacts: readonly string[],
  channel: string | null = null,
): Promise<void> {
  const { app, popups, live, today, configuration, ports, notices } = sources;
  const { network } = live;
  if (network === null) throw new Error(NOTICES.stillReading);
  if (contacts.length === 0) return;
  const { writing } = configuration.settings;
  const usual = channel ?? lastChannel(contacts, network, today.day);
  const offered = templatesFor(usual, await conversationTemplates(writing, ports.vault), writing);
  const modal = new TemplateChooser(app, offered, (template) => {
    notices.sayFailure(
      create(sources, contacts, template, channel).then(() =>
        usual === null ? undefined : remember(sources, usual, template),
      ),
    );
  });
  popups.open(modal);
}

/** The channel of the last interaction with any of the contacts that names one. */
function lastChannel(contacts: readonly string[], network: Network, today: Day): string | null {
  const channels = contacts
    .flatMap((contact) => network.history(contact))
    .filter(({ on, details }) => on <= today && details.channel !== null)
    .sort((a, b) => a.on - b.on);
  return channels.at(-1)?.details.channel ?? null;
}

async function create(
  { app, live, today, actions, notices }: ConversationSources,
  contacts: readonly string[],
  template: ConversationTemplate,
  channel: string | null,
): Promise<void> {
  const { network } = live;
  if (network === null) throw new Error(NOTICES.stillReading);
  const conversation = { contacts, template, on: today.day, channel };
  const made: CreatedNote[] = [];
  await actions.perform(
    async ({ ports, settings }) => {
      const { outcome, note } = await createConversation(conversation, network, settings, ports);
      if (note !== null) made.push(note);
      return outcome;
    },
    ({ written }) => CONVERSATIONS.started(nameOf(written[0] ?? '')),
  );
  for (const note of made) {
    if (note.unknown.length > 0) notices.say(CONVERSATIONS.unknown(note.unknown.join(', ')));
    await openAtCursor(app, note);
  }
}

async function remember(
  { configuration }: ConversationSources,
  channel: string,
  { name }: ConversationTemplate,
): Promise<void> {
  const { templateByChannel } = configuration.own.writing;
  if (templateByChannel[channel] === name) return;
  await configuration.changeWriting({
    templateByChannel: { ...templateByChannel, [channel]: name },
  });
}
