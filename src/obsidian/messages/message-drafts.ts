import { list, readOr, record, text } from '../../notes/settings/stored-json';
import type { MessageDraft } from '../../ui/messages/message-port';
import type { DraftForm } from '../windows/kept-drafts';

/** The drafts of messages, each of one template and about exactly the contacts that it was opened for. */
export const MESSAGE_DRAFTS: DraftForm<MessageDraft> = {
  key: 'message',
  about: ({ contacts, template }) => [[template, ...[...contacts].sort()].join('\n')],
  moved: (draft, pathNow) => ({ ...draft, contacts: draft.contacts.map(pathNow) }),
  isWorthKeeping: ({ isEdited }) => isEdited,
  read: (stored) => {
    const known = readOr(record, stored, NOTHING);
    return {
      contacts: readOr(list(text), known['contacts'], []),
      template: readOr(text, known['template'], ''),
      subject: readOr(text, known['subject'], ''),
      body: readOr(text, known['body'], ''),
      isEdited: known['isEdited'] === true,
    };
  },
};

const NOTHING: Readonly<Record<string, unknown>> = {};
