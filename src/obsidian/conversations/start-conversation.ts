import {
  createConversation,
  type ConversationTemplate,
  type CreatedNote,
} from '../../actions/create-conversation';
import type { Picks } from '../../actions/picks';
import { conversationTemplates, templatesFor } from '../../actions/start-conversation';
import { whyUncounted } from '../../actions/why-uncounted';
import type { Day } from '../../domain/day';
import type { Network } from '../../network/network';
import { nameOf } from '../../notes/paths';
import { CONVERSATIONS, NOTICES } from '../strings';
import type { ConversationSources } from './conversation-sources';
import { openAtCursor } from './open-at-cursor';
import { TemplateChooser } from './template-chooser';

/**
 * Asks for a template, and starts a conversation note with contacts, which opens where it is to be written on. The template
 * that the user begins with for the channel last used with these contacts is the first one.
 */
export async function startConversation(
  sources: ConversationSources,
  contacts: readonly string[],
): Promise<void> {
  const { app, popups, live, today, configuration, ports, notices } = sources;
  const { network } = live;
  if (network === null) throw new Error(NOTICES.stillReading);
  if (contacts.length === 0) return;
  const picks = sources.actions.picks(contacts);
  const { writing } = configuration.settings;
  const usual = lastChannel(contacts, network, today.day);
  const offered = templatesFor(usual, await conversationTemplates(writing, ports.vault), writing);
  const modal = new TemplateChooser(app, offered, (template) => {
    notices.sayFailure(create(sources, contacts, template, picks));
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
  picked: readonly string[],
  template: ConversationTemplate,
  picks: Picks,
): Promise<void> {
  const { network } = live;
  if (network === null) throw new Error(NOTICES.stillReading);
  const made: CreatedNote[] = [];
  let why: string | null = null;
  await actions.perform(
    async ({ ports, settings }) => {
      const contacts = picked.map((path) => picks.now(path));
      const conversation = { contacts, template, on: today.day, channel: null };
      const { outcome, note } = await createConversation(conversation, network, settings, ports);
      if (note !== null) made.push(note);
      why = whyUncounted(outcome, contacts, network, settings, ports.parseYaml);
      return outcome;
    },
    ({ written }) => CONVERSATIONS.started(nameOf(written[0] ?? ''), why),
  );
  const { mostParticipants } = network.rules;
  if (made.length > 0 && picked.length > mostParticipants)
    notices.say(CONVERSATIONS.gathering(mostParticipants));
  for (const note of made) {
    if (note.unknown.length > 0) notices.say(CONVERSATIONS.unknown(note.unknown.join(', ')));
    await openAtCursor(app, note);
  }
}
