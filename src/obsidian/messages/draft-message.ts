import { messageTemplates, templateFor } from '../../actions/message-templates';
import { ABOUT_MORE, openerFor, OPENERS, type Opener } from '../../domain/opener';
import { messageValues, situationOf } from '../../network/message-values';
import { BUNDLED_MESSAGES } from '../../notes/messages/bundled-messages';
import type { MessageTemplate } from '../../notes/messages/message-template';
import { renderMessage } from '../../notes/messages/render-message';
import type { Settings } from '../../notes/settings/settings';
import type { ContactPort } from '../../ui/contact/contact-port';
import type { LogPrefill } from '../../ui/logging/log-prefill';
import { MESSAGE_FORM } from '../../ui/strings';
import { TemplateChooser } from '../conversations/template-chooser';
import { NOTICES, SENT } from '../strings';
import { openMessage, type MessageSources } from './open-message';
import { CHANNEL_OF } from './send-message';

/**
 * Drafts a message to a contact: by the template for an opener, or by one that is asked for, each shown as it would begin; that
 * which suggests itself comes first.
 */
export async function draftMessage(
  sources: MessageSources,
  contact: string,
  log: ContactPort['logInteraction'],
  wanted: Opener | null = null,
): Promise<void> {
  const { app, popups, store, configuration, ports } = sources;
  const { state } = store;
  if (state.kind !== 'ready') throw new Error(NOTICES.stillReading);
  const situation = situationOf(state.network, state.review, contact);
  if (situation === null) return;
  const templates = await messageTemplates(configuration.settings.writing, ports.vault);
  const draft = (template: MessageTemplate): void => {
    const opener = OPENERS.find((one) => BUNDLED_MESSAGES[one].name === template.name) ?? null;
    const message = { to: [contact], template, values: {}, then: MESSAGE_FORM.logIt };
    openMessage(sources, message, (how, contacts) => {
      log(contacts, { ...loggedAs(opener, configuration.settings), channel: CHANNEL_OF[how] });
    });
  };
  if (wanted !== null) {
    draft(templateFor(wanted, templates));
    return;
  }
  const first = templateFor(openerFor(situation), templates);
  const others = new Set(ABOUT_MORE.map((opener) => BUNDLED_MESSAGES[opener].name));
  const offered = [
    first,
    ...templates.filter((template) => template !== first && !others.has(template.name)),
  ];
  const values = messageValues(state.network, contact, state.review.today);
  const shown = offered.map((template) => {
    const { body } = renderMessage(template, values, ports.parseYaml);
    return { name: template.name, text: body, template };
  });
  popups.open(
    new TemplateChooser(app, shown, ({ template }) => {
      draft(template);
    }),
  );
}

/** What the log says of a message once it has left; news are marked, so that it is known who has heard. */
export function loggedAs(
  opener: Opener | null,
  { conventions: { tags } }: Pick<Settings, 'conventions'>,
): LogPrefill {
  const mark = opener === 'news' ? ` #${tags.told[0]}` : '';
  const text = opener === null ? '' : `${SENT[opener]}${mark}`;
  const said = { text, direction: 'outbound' } as const;
  return opener === 'thank-you' ? { ...said, help: { side: 'gave', kind: 'thanks' } } : said;
}
