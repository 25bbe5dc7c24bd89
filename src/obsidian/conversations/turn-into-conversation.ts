import type { TFile } from 'obsidian';
import { turnIntoConversation } from '../../actions/turn-into-conversation';
import { conversationIn } from '../../actions/turn-into-conversation-found';
import { whyUncounted } from '../../actions/why-uncounted';
import { isoDay } from '../../domain/day';
import { nameOf } from '../../notes/paths';
import { mountConversationPreview } from '../../ui/mount';
import { fullName, namesApart } from '../../ui/names-apart';
import { dayAt } from '../live/today';
import { CONVERSATIONS, NOTICES } from '../strings';
import { MountedModal } from '../windows/mounted-modal';
import type { ConversationSources } from './conversation-sources';

/** Shows what a note lacks to be a conversation note, and writes it once that is confirmed. */
export async function previewConversation(
  { app, popups, live, today, actions, configuration, notices, ports }: ConversationSources,
  { path, stat }: Pick<TFile, 'path' | 'stat'>,
): Promise<void> {
  const { network } = live;
  if (network === null) throw new Error(NOTICES.stillReading);
  const found = conversationIn(
    {
      path,
      text: await ports.vault.read(path),
      today: today.day,
      createdOn: dayAt(new Date(stat.ctime)),
    },
    network,
    configuration.settings.conventions,
    ports.parseYaml,
  );
  const { type, on, people, names, problem } = found;
  const stays = problem === null ? null : CONVERSATIONS.stays(problem);
  if (type === null && on === null && people.length === 0) {
    notices.say(stays ?? CONVERSATIONS.nothingToAdd);
    return;
  }
  const apart = namesApart(network.contacts());
  const properties = [
    ...(type === null ? [] : [{ name: names.type, value: type }]),
    ...(on === null ? [] : [{ name: names.on, value: isoDay(on) }]),
  ];
  const picks = actions.picks([path, ...people.map((contact) => contact.path)]);
  const write = async (participants: readonly string[]): Promise<void> => {
    const chosen = people.filter((contact) => participants.includes(contact.path));
    let why: string | null = null;
    await actions.perform(
      async ({ ports: all, settings }) => {
        const now = chosen.map((contact) => ({ ...contact, path: picks.now(contact.path) }));
        const turned = { ...found, path: picks.now(path), people: now };
        const outcome = await turnIntoConversation(turned, settings.conventions, all);
        why = whyUncounted(outcome, participants, network, settings, all.parseYaml);
        return outcome;
      },
      () => CONVERSATIONS.turned(nameOf(picks.find(path) ?? path), why),
    );
    const { mostParticipants } = network.rules;
    if (chosen.length > mostParticipants) notices.say(CONVERSATIONS.gathering(mostParticipants));
  };
  const modal = new MountedModal(app, CONVERSATIONS.turnTitle, (content, close) =>
    mountConversationPreview(content, {
      properties,
      stays,
      peopleProperty: names.people,
      people: people.map((contact) => ({ ...contact, name: fullName(contact, apart) })),
      write,
      close,
    }),
  );
  popups.open(modal);
}
