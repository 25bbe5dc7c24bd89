/** What can be asked for a contact or several, given by path, from any face. Each opens what it needs to ask more. */
export interface ContactPort {
  /** Asks for an interaction with contacts, and logs it. */
  logInteraction(contacts: readonly string[]): void;
  /** Asks for a template, and starts a conversation note with contacts. */
  startConversation(contacts: readonly string[]): void;
  /** Shows why a contact stands as it does. */
  explain(contact: string): void;
}
