import { FuzzySuggestModal, type App } from 'obsidian';
import type { Contact } from '../../domain/contact';
import { fullName, namesApart, type NamesApart } from '../../ui/names-apart';
import { CONVERSATIONS } from '../strings';

/** Chooses one contact, by name and aliases. */
export class ContactChooser extends FuzzySuggestModal<Contact> {
  readonly #contacts: readonly Contact[];
  readonly #apart: NamesApart;
  readonly #choose: (contact: Contact | null) => void;

  constructor(app: App, contacts: readonly Contact[], choose: (contact: Contact | null) => void) {
    super(app);
    this.#contacts = contacts;
    this.#apart = namesApart(contacts);
    this.#choose = choose;
    this.setPlaceholder(CONVERSATIONS.chooseContact);
    this.emptyStateText = CONVERSATIONS.noContact;
  }

  /** All contacts. */
  override getItems(): Contact[] {
    return [...this.#contacts];
  }

  /** What the query is compared with. */
  override getItemText(contact: Contact): string {
    return [fullName(contact, this.#apart), ...contact.aliases].join(' · ');
  }

  /** Called with the chosen contact, after the modal has closed. */
  override onChooseItem(contact: Contact): void {
    this.#choose(contact);
  }

  /** Called when the modal closes, before a choice is told. */
  override onClose(): void {
    super.onClose();
    this.contentEl.win.setTimeout(() => {
      this.#choose(null);
    });
  }
}
