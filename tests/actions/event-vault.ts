import { MemoryVault } from './memory-vault';

export const EVENT = 'Events/Porto Maps.md';
export const ANA = 'People/Ana Diaz.md';
export const BEN = 'People/Ben Cho.md';

/** The beginning of the note of an event over three days, the last of which is two days ago. */
export const PROPERTIES =
  '---\ntype: event\ndate: 2026-11-18\nend: 2026-11-20\nlocation: Porto\n---\n';

/** Two contacts and an event with a text. */
export function eventVault(text = '', properties = PROPERTIES): MemoryVault {
  return new MemoryVault({
    [ANA]:
      '---\ntype: person\ncompany: "[[Harbour]] #via/call"\nrole: Editor\nlast-contact: 2026-08-20\nlooking-for: A data engineer\n---\n',
    [BEN]: '---\ntype: person\n---\n',
    [EVENT]: properties + text,
  });
}
