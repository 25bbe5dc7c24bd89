import type { ContactPort } from '../../ui/contact/contact-port';
import type { OwedPort } from '../../ui/follow-up/follow-up-port';
import { showBriefing } from '../briefing/prepare-command';
import type { IntroductionPort } from '../../ui/introductions/introduction-port';
import type { MatchPort } from '../../ui/matches/match-port';
import { checkInPort } from '../check-ins/check-in-port';
import { askForNewContact, type NewContactPrefill } from '../conversations/new-contact';
import { startConversation } from '../conversations/start-conversation';
import { eventPort } from '../events/event-commands';
import type { MeetPort } from '../../ui/events/event-port';
import { followUps, type FollowUps } from '../follow-ups/follow-ups';
import { owedFollowUps } from '../follow-ups/owed-follow-ups';
import { introductionPort } from '../introductions/tell-outcome';
import { loggingPort, type LoggingPort } from '../logging/logging-port';
import { saveEntry } from '../logging/save-entry';
import { draftMessage, loggedAs } from '../messages/draft-message';
import { introduce } from '../messages/introduce';
import { matchPort } from '../matches/match-port';
import { askForNewJob } from '../new-job/ask-for-new-job';
import type { Parts } from '../parts';
import { contactChoices } from './contact-choices';
import { whyModal } from './why-modal';

/** What can be done with contacts in Obsidian. */
export interface ContactFace
  extends ContactPort, LoggingPort, FollowUps, OwedPort, MatchPort, IntroductionPort, MeetPort {
  /** Asks for the name of a new contact, and creates its note with what is known already. */
  newContact(prefill?: NewContactPrefill): void;
}

/** Everything that can be done with contacts, each part from the feature that does it. */
export function contactFace(parts: Parts): ContactFace {
  const { actions, live, today } = parts;
  const promises = followUps(parts);
  const events = eventPort(parts);
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
    ...introductionPort(parts),
    ...matchPort(parts),
    planToMeet: (event, contacts) => {
      events.planToMeet(event, contacts);
    },
    ...checkInPort(parts),
    startConversation: (contacts) => {
      parts.notices.sayFailure(startConversation(parts, contacts));
    },
    newContact: (prefill) => {
      askForNewContact(parts, prefill);
    },
    introduce: (contacts, reason) => {
      const following = { log: logging.logInteraction, followUp: promises.followUp };
      parts.notices.sayFailure(introduce(parts, contacts, reason, following));
    },
    draftMessage: (contact, opener) => {
      parts.notices.sayFailure(draftMessage(parts, contact, logging.logInteraction, opener));
    },
    logMessage: (contacts, opener) => {
      logging.logInteraction(contacts, loggedAs(opener, parts.configuration.settings));
    },
    newJob: (contact) => {
      parts.notices.sayFailure(askForNewJob(parts, contact));
    },
    prepare: (contact) => {
      parts.notices.sayFailure(showBriefing(parts, contact));
    },
    explain: whyModal(parts, promises),
  };
}
