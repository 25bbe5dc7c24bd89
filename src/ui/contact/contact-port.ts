import type { LogPrefill } from '../logging/log-prefill';

/** What can be asked for a contact or several, given by path, from any face. Each opens what it needs to ask more. */
export interface ContactPort {
  /** Asks for an interaction with contacts, and logs it; the form begins with what is given. */
  logInteraction(contacts: readonly string[], prefill?: LogPrefill): void;
  /** Shows why a contact stands as it does. */
  explain(contact: string): void;
}
