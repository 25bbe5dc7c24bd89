import type { ContactPort } from '../../ui/contact/contact-port';
import { checkInPort } from '../check-ins/check-in-port';
import { contactModals, type ContactModalSources } from './contact-modals';

/** What can be asked for contacts, done in Obsidian. */
export function contactPort(sources: ContactModalSources): ContactPort {
  return { ...contactModals(sources), ...checkInPort(sources) };
}
