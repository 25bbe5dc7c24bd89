import type { Opener } from '../../domain/opener';
import type { FollowUpPrefill } from '../follow-up/follow-up-prefill';
import type { LogPrefill } from '../logging/log-prefill';

/** A circle to write into a contact's note. */
export interface CircleChoice {
  /** Path of the contact's note. */
  readonly path: string;
  readonly circle: string;
  /** Whether it takes the place of what the note has by then; otherwise a circle or cadence there stays. */
  readonly replaces?: boolean;
}

/** What can be asked for a contact or several, given by path, from any face. Each opens what it needs to ask more. */
export interface ContactPort {
  /** Asks for an interaction with contacts, and logs it; the form begins with what is given. */
  logInteraction(contacts: readonly string[], prefill?: LogPrefill): void;
  /** The same for one in which they reached out, after which a reply is owed. */
  theyReachedOut(contacts: readonly string[]): void;
  /** Asks until when a contact is not to come up. */
  snooze(contact: string): void;
  /** Keeps a contact from coming up, until it is resumed. */
  pause(contact: string): void;
  resume(contact: string): void;
  chooseCircle(contact: string): void;
  chooseCadence(contact: string): void;
  /** Asks for a follow-up with contacts, and adds it. */
  followUp(contacts: readonly string[], prefill?: FollowUpPrefill): void;
  /** Marks a contact as in touch today, in today's note. */
  checkIn(contact: string): void;
  /** Asks for a template, and starts a conversation note with contacts. */
  startConversation(contacts: readonly string[]): void;
  /** Asks whom to introduce to a contact and how, unless two are given, and drafts what to write, with the reason if there is one. */
  introduce(contacts: readonly string[], reason?: string): void;
  /** Drafts a message to a contact, by the template for an opener, or by one that is asked for. */
  draftMessage(contact: string, opener?: Opener): void;
  /** Asks for an interaction with contacts that says what a message with an opener does, and logs it. */
  logMessage(contacts: readonly string[], opener: Opener): void;
  /** Asks for a contact's new job, and records it. */
  newJob(contact: string): void;
  /** Shows what to know before talking with a contact. */
  prepare(contact: string): void;
  /** Shows why a contact stands as it does. */
  explain(contact: string): void;
}
