import { messageTemplates, templateFor } from '../../actions/message-templates';
import type { Contact } from '../../domain/contact';
import { DAYS_TO_AGREE, type Opener } from '../../domain/opener';
import type { Network } from '../../network/network';
import { otherValues } from '../../network/message-values';
import type { MessageTemplate, MessageValues } from '../../notes/messages/message-template';
import type { ContactPort } from '../../ui/contact/contact-port';
import { MESSAGE_FORM } from '../../ui/strings';
import type { Today } from '../live/today';
import { networkPeople } from '../logging/network-people';
import { MESSAGES, NOTICES } from '../strings';
import { choicesNamed } from '../windows/choices';
import { choose } from '../windows/choose';
import { openMessage, type MessageSources } from './open-message';

/** What an introduction is made with. */
export interface IntroductionSources extends MessageSources {
  readonly today: Pick<Today, 'day'>;
}

/** The forms that follow upon an introduction. */
interface Following {
  readonly log: ContactPort['logInteraction'];
  readonly followUp: ContactPort['followUp'];
}

/**
 * Introduces two contacts: now, by a message to both that is then logged as an introduction, or once both have agreed, by a
 * message to each and a reminder. Nothing is written before the form that follows is saved.
 */
export async function introduce(
  sources: IntroductionSources,
  given: readonly string[],
  reason: string | undefined,
  following: Following,
): Promise<void> {
  const { app, popups, live, configuration, ports } = sources;
  const { network } = live;
  if (network === null) throw new Error(NOTICES.stillReading);
  const pair = await bothOf(sources, network, given);
  if (pair === null) return;
  const ways = [
    { title: MESSAGES.now[0], aside: MESSAGES.now[1], value: 'now' },
    { title: MESSAGES.askFirst[0], aside: MESSAGES.askFirst[1], value: 'ask first' },
  ] as const;
  const way = await choose(app, popups, {
    placeholder: MESSAGES.how,
    nothingFits: MESSAGES.noWay,
    choicesFor: (query) => choicesNamed<'now' | 'ask first'>(ways, query),
  });
  if (way === null) return;
  const templates = await messageTemplates(configuration.settings.writing, ports.vault);
  const valuesFor: ValuesFor = (other) => ({
    ...otherValues(other),
    ...(reason === undefined ? {} : { reason }),
  });
  const templateOf = (opener: Opener): MessageTemplate => templateFor(opener, templates);
  if (way === 'now') introduceNow(sources, pair, valuesFor, templateOf('introduction'), following);
  else askFirst(sources, pair, valuesFor, templateOf('may I introduce'), following);
}

type Pair = readonly [Contact, Contact];

/** What a message says of one contact to another, and why. */
type ValuesFor = (other: Contact) => MessageValues;

/** The two to be introduced; null where the user goes away, or one of them is no contact any more. */
async function bothOf(
  { app, popups, today }: IntroductionSources,
  network: Network,
  [path = '', otherPath]: readonly string[],
): Promise<Pair | null> {
  const one = network.contact(path);
  if (one === undefined) return null;
  const people = networkPeople(network, today.day);
  const chosen =
    otherPath ??
    (await choose(app, popups, {
      placeholder: MESSAGES.introduce(one.name),
      nothingFits: MESSAGES.nobody,
      choicesFor: (query) =>
        people
          .match(query.trim())
          .filter((person) => person.path !== path)
          .map(({ path: value, name, detail }) => ({ title: name, aside: detail, value })),
    }));
  const other = chosen === null ? undefined : network.contact(chosen);
  return other === undefined ? null : [one, other];
}

function introduceNow(
  sources: IntroductionSources,
  [one, other]: Pair,
  valuesFor: ValuesFor,
  template: MessageTemplate,
  { log }: Following,
): void {
  const values = valuesFor(other);
  const to = [one.path, other.path];
  openMessage(sources, { to, template, values, then: MESSAGE_FORM.logIt }, (_, contacts) => {
    log(contacts, {
      text: MESSAGES.introduced,
      channel: 'introduction',
      direction: 'outbound',
    });
  });
}

function askFirst(
  sources: IntroductionSources,
  [one, other]: Pair,
  valuesFor: ValuesFor,
  template: MessageTemplate,
  { followUp }: Following,
): void {
  const asking = (whom: Contact, about: Contact, then: string, next: (path: string) => void) => {
    const message = { to: [whom.path], template, values: valuesFor(about), then };
    openMessage(sources, message, (_, [path]) => {
      if (path !== undefined) next(path);
    });
  };
  asking(one, other, MESSAGES.then, (first) => {
    asking(other, one, MESSAGES.thenRemind, (second) => {
      followUp([first, second], {
        text: MESSAGES.introduceThem,
        dueOn: sources.today.day + DAYS_TO_AGREE,
        waiting: false,
      });
    });
  });
}
