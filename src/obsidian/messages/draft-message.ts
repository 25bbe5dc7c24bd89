import type { App } from 'obsidian';
import { messageTemplates, templateFor } from '../../actions/message-templates';
import { reasonOf } from '../../actions/failure';
import type { Ports } from '../../actions/ports';
import { openerFor, OPENERS, type Opener } from '../../domain/opener';
import { messageValues, situationOf } from '../../network/message-values';
import { mailAddressIn, webAddressIn } from '../../notes/messages/addresses';
import { BUNDLED_MESSAGES } from '../../notes/messages/bundled-messages';
import type { MessageTemplate, MessageValues } from '../../notes/messages/message-template';
import { renderMessage } from '../../notes/messages/render-message';
import type { ContactPort } from '../../ui/contact/contact-port';
import type { LogPrefill } from '../../ui/logging/log-prefill';
import type { MessageDraft } from '../../ui/messages/message-port';
import { mountMessageForm } from '../../ui/mount';
import { fullNameAt } from '../../ui/names-apart';
import { TemplateChooser } from '../conversations/template-chooser';
import type { LiveNetwork } from '../live/live-network';
import type { ReviewStore } from '../live/review-store';
import type { Configuration } from '../settings/configuration';
import { MESSAGES, NOTICES, SENT } from '../strings';
import { openDraftModal } from '../windows/draft-modal';
import { KeptDrafts } from '../windows/kept-drafts';
import type { OpenPopups } from '../windows/open-popups';
import type { ActionNotices } from '../writing/action-notices';
import type { Actions } from '../writing/actions';
import { MESSAGE_DRAFTS } from './message-drafts';
import { CHANNEL_OF, sendMessage } from './send-message';

/** What messages are drafted with. */
export interface MessageSources {
  readonly app: App;
  readonly popups: Pick<OpenPopups, 'open'>;
  readonly live: Pick<LiveNetwork, 'network'>;
  readonly store: Pick<ReviewStore, 'state'>;
  readonly configuration: Pick<Configuration, 'settings' | 'viewState' | 'saveViewState'>;
  readonly ports: Pick<Ports, 'vault' | 'parseYaml'>;
  readonly actions: Pick<Actions, 'picks'>;
  readonly notices: Pick<ActionNotices, 'say' | 'sayFailure'>;
}

/** A message to open: its template, and what the log says of it. */
interface MessageToDraft {
  readonly template: MessageTemplate;
  /** What it is about beside the one it is to. */
  readonly values: MessageValues;
  readonly opener: Opener | null;
}

/** Asks for a template, and drafts a message to a contact; the one that suggests itself comes first. */
export async function draftMessage(
  sources: MessageSources,
  contact: string,
  log: ContactPort['logInteraction'],
): Promise<void> {
  const { app, popups, store, configuration, ports, notices } = sources;
  const { state } = store;
  if (state.kind !== 'ready') throw new Error(NOTICES.stillReading);
  const situation = situationOf(state.network, state.review, contact);
  if (situation === null) return;
  const templates = await messageTemplates(configuration.settings.writing, ports.vault);
  const first = templateFor(openerFor(situation), templates);
  const others = new Set(ABOUT_MORE.map((opener) => BUNDLED_MESSAGES[opener].name));
  const offered = [
    first,
    ...templates.filter((template) => template !== first && !others.has(template.name)),
  ].map((template) => ({ ...template, path: null }));
  const modal = new TemplateChooser(app, offered, (template) => {
    const opener = OPENERS.find((one) => BUNDLED_MESSAGES[one].name === template.name) ?? null;
    try {
      openMessage(sources, contact, { template, values: {}, opener }, log);
    } catch (error) {
      notices.say(reasonOf(error));
    }
  });
  popups.open(modal);
}

/** Openers that say something only about somebody else or about a note. */
const ABOUT_MORE: readonly Opener[] = ['share', 'introduction', 'may I introduce'];

function openMessage(
  sources: MessageSources,
  path: string,
  { template, values, opener }: MessageToDraft,
  log: ContactPort['logInteraction'],
): void {
  const { live, store, ports, configuration, notices } = sources;
  const { network } = live;
  const { state } = store;
  const contact = network?.contact(path);
  if (network === null || contact === undefined || state.kind !== 'ready') return;
  const known = { ...messageValues(network, path, state.review.today), ...values };
  const { subject, body, unknown } = renderMessage(template, known, ports.parseYaml);
  if (unknown.length > 0) notices.say(MESSAGES.unknown(unknown.join(', ')));
  const start: MessageDraft = {
    contacts: [path],
    template: template.name,
    subject,
    body,
    isEdited: false,
  };
  const picks = sources.actions.picks(start.contacts);
  const drafts = new KeptDrafts(
    configuration,
    MESSAGE_DRAFTS,
    (picked) => picks.find(picked) ?? picked,
  );
  let logged: LogPrefill | null = null;
  const mail = mailAddressIn(contact.emails);
  const profile = webAddressIn(contact.web);
  openDraftModal(sources, MESSAGES.title, drafts, start, (content, { saving, ...port }) =>
    mountMessageForm(content, {
      ...port,
      names: [fullNameAt(network, path) ?? contact.name],
      canMail: mail !== null,
      profile: profile?.host ?? null,
      send: async (how, draft, logsIt) => {
        const leaving = { how, draft, mail, profile, isFollowed: logsIt };
        await saving(sendMessage(content.win, leaving, notices));
        if (logsIt) logged = { ...loggedAs(opener), channel: CHANNEL_OF[how] };
      },
      close: () => {
        port.close(); // before another window opens, since closing gives the focus back
        const contact = picks.find(path);
        if (logged !== null && contact !== null) log([contact], logged);
      },
    }),
  );
}

/** What the log says of a message once it has left. */
function loggedAs(opener: Opener | null): LogPrefill {
  const said = { text: opener === null ? '' : SENT[opener], direction: 'outbound' } as const;
  return opener === 'thank-you' ? { ...said, help: { side: 'gave', kind: 'thanks' } } : said;
}
