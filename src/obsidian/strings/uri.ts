import { shortened } from '../../notes/uri/parameters';

/** What is said of an address `obsidian://rapport…`. */
export const URI_NOTICES = {
  refused: (why: string): string => `An address of Rapport can’t be used. ${why}`,
  waiting:
    'Rapport is still reading your notes. What the address asks for opens once that is done.',
  died: (name: string): string => `${shortened(name)} has died; there is nothing to log.`,
} as const;
