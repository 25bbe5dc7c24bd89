import { messageTemplates, templateFor } from '../../actions/message-templates';
import { ABOUT_MORE, openerFor, OPENERS, type Opener } from '../../domain/opener';
import { situationOf } from '../../network/message-values';
import { BUNDLED_MESSAGES } from '../../notes/messages/bundled-messages';
import type { ContactPort } from '../../ui/contact/contact-port';
import type { LogPrefill } from '../../ui/logging/log-prefill';
import { MESSAGE_FORM } from '../../ui/strings';
import { TemplateChooser } from '../conversations/template-chooser';
import { NOTICES, SENT } from '../strings';
import { openMessage, type MessageSources } from './open-message';
import { CHANNEL_OF } from './send-message';

/** Asks for a template, and drafts a message to a contact; the one that suggests itself comes first. */
export async function draftMessage(
  sources: MessageSources,
  contact: string,
  log: ContactPort['logInteraction'],
): Promise<void> {
  const { app, popups, store, configuration, ports } = sources;
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
    const message = { to: [contact], template, values: {}, then: MESSAGE_FORM.logIt };
    openMessage(sources, message, (how, contacts) => {
      log(contacts, { ...loggedAs(opener), channel: CHANNEL_OF[how] });
    });
  });
  popups.open(modal);
}

/** What the log says of a message once it has left. */
function loggedAs(opener: Opener | null): LogPrefill {
  const said = { text: opener === null ? '' : SENT[opener], direction: 'outbound' } as const;
  return opener === 'thank-you' ? { ...said, help: { side: 'gave', kind: 'thanks' } } : said;
}
