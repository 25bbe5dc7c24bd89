import type { Problem } from '../../notes/problem';
import { counted } from '../../ui/strings';
import { shortened } from './plugin';
import type { Said } from './said';

/** What commands about conversation notes and new contacts are called. */
export const CONVERSATION_COMMANDS = {
  start: 'Start conversation…',
  turn: 'Turn this note into a conversation note…',
  copyTemplates: 'Copy conversation templates to my vault',
  newContact: 'New contact…',
} as const;

/** What is said around conversation notes and new contacts. */
export const CONVERSATIONS = {
  withWhom: 'Start conversation',
  chooseTemplate: 'Choose a template',
  noTemplate: 'No template matches.',
  keys: [
    { command: '↑↓', purpose: 'to choose' },
    { command: '↵', purpose: 'to start' },
    { command: 'esc', purpose: 'to dismiss' },
  ],
  started: (name: string, why: string | null): Said => counting(`Started “${name}”`, why),
  gathering: (most: number): string =>
    `With more than ${String(most)} people this is a gathering, which counts as a mention of each.`,
  unknown: (placeholders: string): string =>
    `The template has placeholders that Rapport doesn’t know, which stay as they are: ${placeholders}`,
  unfilled:
    'This note is no contact yet: its properties hold what the template left to be filled in. Fill it in or remove it.',
  turnTitle: 'Turn into a conversation note',
  turned: (name: string, why: string | null): Said =>
    counting(`Turned “${name}” into a conversation note`, why),
  stays: ({ property, value, message }: Problem): string =>
    `“${property}” says “${value}” and stays as it is. ${message}`,
  nothingToAdd: 'This note has everything that a conversation note needs.',
  templatesCopied: (count: number, folder: string): string =>
    `Copied ${counted(count, 'template', 'templates')} to “${folder}”.`,
  newContactTitle: 'New contact',
  contactCreated: (name: string): string => `Created the contact ${shortened(name)}.`,
} as const;

/** What was done, with the reason why it doesn’t count as being in touch, if there is one. */
function counting(did: string, why: string | null): Said {
  const message = why === null ? `${did}.` : `${did}, but it won’t count: ${why}.`;
  return { did: `${did}.`, message };
}
