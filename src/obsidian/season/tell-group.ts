import { messageTemplates, templateFor } from '../../actions/message-templates';
import { seasonAround } from '../../domain/season';
import { asSentence } from '../../domain/wording';
import { hearersOf } from '../../network/season-queues';
import type { ContactPort } from '../../ui/contact/contact-port';
import { MESSAGE_FORM, TELL_NETWORK } from '../../ui/strings';
import type { Today } from '../live/today';
import { loggedAs } from '../messages/draft-message';
import { openMessage, type MessageSources } from '../messages/open-message';
import { CHANNEL_OF } from '../messages/send-message';
import { SEASONS } from '../strings';
import { choicesNamed } from '../windows/choices';
import { choose } from '../windows/choose';

/** What messages to a group are drafted with. */
export interface GroupSources extends MessageSources {
  readonly today: Pick<Today, 'day'>;
}

/** Asks for a circle, and drafts one message to all in it who haven't heard the news of the season; then asks to log it. */
export async function tellGroup(
  sources: GroupSources,
  port: Pick<ContactPort, 'logInteraction'>,
): Promise<void> {
  const { app, popups, live, today, configuration, ports } = sources;
  const { network } = live;
  const season = network === null ? null : seasonAround(network.rules.seasons, today.day);
  if (network === null || season === null) return;
  const choices = hearersOf(network, season, today.day).flatMap(({ name, hearers }) => {
    const open = hearers.flatMap(({ tie, toldOn }) => (toldOn === null ? tie.contact.path : []));
    if (open.length === 0) return [];
    const title = name === null ? TELL_NETWORK.noCircle : asSentence(name);
    return [{ title, aside: SEASONS.notHeard(open.length), value: open }];
  });
  const to = await choose(app, popups, {
    placeholder: SEASONS.whichGroup,
    nothingFits: SEASONS.noGroup,
    choicesFor: (typed) => choicesNamed(choices, typed),
  });
  if (to === null) return;
  const templates = await messageTemplates(configuration.settings.writing, ports.vault);
  const template = templateFor('news', templates);
  const message = { to, template, values: {}, isForAll: true, then: MESSAGE_FORM.logIt };
  openMessage(sources, message, (how, contacts) => {
    port.logInteraction(contacts, {
      ...loggedAs('news', configuration.settings),
      channel: CHANNEL_OF[how],
    });
  });
}
