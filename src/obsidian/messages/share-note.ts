import { messageTemplates, templateFor } from '../../actions/message-templates';
import type { MessageValues } from '../../notes/messages/message-template';
import type { ContactPort } from '../../ui/contact/contact-port';
import type { LogPrefill } from '../../ui/logging/log-prefill';
import { MESSAGE_FORM } from '../../ui/strings';
import { openMessage, type MessageSources } from './open-message';
import { CHANNEL_OF } from './send-message';

/** A note that is shared with a contact. */
export interface NoteToShare {
  /** Path of the contact's note. */
  readonly contact: string;
  /** What the message says of the note. */
  readonly values: Pick<MessageValues, 'note' | 'link' | 'reason'>;
  /** What the log says of it. */
  readonly said: string;
}

/** Drafts a message that shares a note with a contact, and asks to log it once it has left. */
export async function shareNote(
  sources: MessageSources,
  { contact, values, said }: NoteToShare,
  log: ContactPort['logInteraction'],
): Promise<void> {
  const { configuration, ports } = sources;
  const templates = await messageTemplates(configuration.settings.writing, ports.vault);
  const template = templateFor('share', templates);
  const message = { to: [contact], template, values, then: MESSAGE_FORM.logIt };
  openMessage(sources, message, (how, contacts) => {
    const prefill: LogPrefill = { text: said, channel: CHANNEL_OF[how], direction: 'outbound' };
    log(contacts, prefill);
  });
}
