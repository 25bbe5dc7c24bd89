import type { ContactPort } from '../../ui/contact/contact-port';
import type { OwedPort } from '../../ui/follow-up/follow-up-port';
import { showBriefing } from '../briefing/prepare-command';
import { checkInPort } from '../check-ins/check-in-port';
import { askForNewContact, type NewContactPrefill } from '../conversations/new-contact';
import { startConversation } from '../conversations/start-conversation';
import { followUps, type FollowUps } from '../follow-ups/follow-ups';
import { owedFollowUps } from '../follow-ups/owed-follow-ups';
import { loggingPort, type LoggingPort } from '../logging/logging-port';
import { saveEntry } from '../logging/save-entry';
import { draftMessage } from '../messages/draft-message';
import { introduce } from '../messages/introduce';
import type { Parts } from '../parts';
import { contactChoices } from './contact-choices';
import { whyModal } from './why-modal';

/** What can be done with contacts in Obsidian. */
export interface ContactFace extends ContactPort, LoggingPort, FollowUps, OwedPort {
  /** Asks for the name of a new contact, and creates its note with what is known already. */
  newContact(prefill?: NewContactPrefill): void;
}

/** Everything that can be done with contacts, each part from the feature that does it. */
export function contactFace(parts: Parts): ContactFace {
  const { actions, live, today } = parts;
  const promises = followUps(parts);
  const logging = loggingPort({
    ...parts,
    picks: () => actions.picks(),
    save: (entry, picks) => saveEntry(actions, live, today, entry, picks),
  });
  return {
    ...logging,
    ...contactChoices(parts),
    ...promises,
    ...owedFollowUps(parts, logging.logInteraction),
    ...checkInPort(parts),
    startConversation: (contacts) => {
      parts.notices.sayFailure(startConversation(parts, contacts));
    },
    newContact: (prefill) => {
      askForNewContact(parts, prefill);
    },
    introduce: (contacts) => {
      parts.notices.sayFailure(
        introduce(parts, contacts, { log: logging.logInteraction, followUp: promises.followUp }),
      );
    },
    draftMessage: (contact) => {
      parts.notices.sayFailure(draftMessage(parts, contact, logging.logInteraction));
    },
    prepare: (contact) => {
      parts.notices.sayFailure(showBriefing(parts, contact));
    },
    explain: whyModal(parts, promises),
  };
}
