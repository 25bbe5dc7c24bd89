import type { Contact } from './contact';
import { foldText } from './fold-text';

/** What a text tells of a contact. */
export const TRAIT_KINDS = [
  'can help with',
  'looking for',
  'interest',
  'role',
  'organisation',
  'past organisation',
  'topic',
  'introduced',
] as const;
export type TraitKind = (typeof TRAIT_KINDS)[number];

/** Something that notes say of a contact: that they can help with editing, that you talked about trams. */
export interface Trait {
  readonly kind: TraitKind;
  /** As the note writes it. */
  readonly text: string;
}

/** What a contact's own note says of them, each text once, as it is written first. */
export function traitsOf(contact: Contact): readonly Trait[] {
  return [
    ...traits('can help with', contact.canHelpWith),
    ...traits('looking for', contact.lookingFor),
    ...traits('interest', contact.interests),
    ...traits('role', contact.roles),
    ...traits('organisation', contact.organisations),
    ...traits('past organisation', contact.pastOrganisations),
  ];
}

/** Texts as traits of a kind, each once however it is written. */
export function traits(kind: TraitKind, texts: readonly string[]): readonly Trait[] {
  if (texts.length === 0) return NONE;
  if (texts.length === 1) return texts.map((text) => ({ kind, text }));
  const once = new Map<string, Trait>();
  for (const text of texts) {
    const key = foldText(text);
    if (!once.has(key)) once.set(key, { kind, text });
  }
  return [...once.values()];
}

const NONE: readonly Trait[] = [];
