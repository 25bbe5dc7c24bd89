import { contactNamed, type Contact } from '../domain/contact';
import type { Network } from '../network/network';
import type { Settings } from '../notes/settings/settings';
import type { LogDestination } from '../notes/settings/writing';
import { insertLinesInSection } from '../notes/text/section';
import { addFollowUp } from './add-follow-up';
import { changeOneNote } from './change-one-note';
import { createConversation } from './create-conversation';
import { followUpTask, type NextStep } from './follow-up-task';
import { logInteraction, type InteractionToLog } from './log-interaction';
import { newContact } from './new-contact';
import { changesOf, done, failed, takenBack, type Outcome } from './outcome';
import type { Ports } from './ports';
import { conversationTemplates, templatesFor } from './start-conversation';
import type { Change } from './undo';

/** What the user logs: with contacts known already and others who are to become contacts. */
export interface EntryToLog extends InteractionToLog {
  /** Names of those for whom a contact is to be created; a follow-up that names them does so by these. */
  readonly newContacts: readonly string[];
  readonly destination: LogDestination;
  /** Whether there is something to do and nothing that took place. */
  readonly isOnlyFollowUp: boolean;
}

type LogSettings = Pick<Settings, 'conventions' | 'writing'>;

/**
 * Creates the contacts that are new, and logs an entry where the user wants it: as a line in the daily note or in
 * contacts' notes, or as a conversation note from the template for its channel. All of it is one step, and nothing of it
 * stays where a part fails.
 */
export async function logEntry(
  entry: EntryToLog,
  network: Network,
  settings: LogSettings,
  ports: Ports,
): Promise<Outcome> {
  const made: Change[] = [];
  const newcomers: Contact[] = [];
  for (const name of entry.newContacts) {
    const { outcome, note } = await newContact({ name, met: null }, network, settings, ports);
    if (outcome.kind !== 'done')
      return takenBack([...made, ...changesOf(outcome)], outcome.failures, ports.vault);
    made.push(...changesOf(outcome));
    if (note !== null) newcomers.push(contactNamed(note.path, name));
  }
  const contacts = [...entry.contacts, ...newcomers.map(({ path }) => path)];
  const followUps = entry.followUps.map((step) => withPaths(step, newcomers));
  const all = { ...entry, contacts, followUps };
  const outcome = await written(all, newcomers, network, settings, ports);
  if (outcome.kind !== 'done')
    return takenBack([...made, ...changesOf(outcome)], outcome.failures, ports.vault);
  return done([...made, ...changesOf(outcome)], outcome.failures);
}

/** A follow-up that names contacts by their notes, those of newcomers too. */
function withPaths(step: NextStep, newcomers: readonly Contact[]): NextStep {
  if (step.named === undefined) return step;
  const named = step.named.map(({ words, contact }) => ({
    words,
    contact: newcomers.find(({ name }) => name === contact)?.path ?? contact,
  }));
  return { ...step, named };
}

function written(
  entry: EntryToLog,
  newcomers: readonly Contact[],
  network: Network,
  settings: LogSettings,
  ports: Ports,
): Promise<Outcome> {
  const { destination } = entry;
  if (entry.isOnlyFollowUp && entry.followUps.length > 0)
    return onlyFollowedUp(entry, settings, ports);
  return destination === 'conversation note'
    ? conversed(entry, newcomers, network, settings, ports)
    : logInteraction(entry, destination, settings, ports);
}

/** Adds follow-ups alone; each of several is about those whom it names itself, and about all where it names nobody. */
async function onlyFollowedUp(
  { followUps, contacts, destination }: EntryToLog,
  { conventions, writing }: LogSettings,
  ports: Ports,
): Promise<Outcome> {
  const place = destination === 'daily note' ? 'daily note' : 'contact note';
  const made: Change[] = [];
  for (const step of followUps) {
    const named = followUps.length === 1 ? [] : (step.named ?? []).map(({ contact }) => contact);
    const concerned = named.length > 0 ? [...new Set(named)] : contacts;
    const followUp = { ...step, contacts: concerned, waiting: false, place } as const;
    const outcome = await addFollowUp(followUp, conventions, writing, ports);
    if (outcome.kind !== 'done')
      return takenBack([...made, ...changesOf(outcome)], outcome.failures, ports.vault);
    made.push(...changesOf(outcome));
  }
  return done(made);
}

async function conversed(
  { text, followUps, ...conversation }: EntryToLog,
  newcomers: readonly Contact[],
  network: Network,
  settings: LogSettings,
  ports: Ports,
): Promise<Outcome> {
  const { writing } = settings;
  const templates = await conversationTemplates(writing, ports.vault);
  const [template] = templatesFor(conversation.channel, templates, writing);
  if (template === undefined) return failed('', 'There is no template for conversation notes.');
  const { outcome, note } = await createConversation(
    { ...conversation, template, notes: text, newcomers },
    network,
    settings,
    ports,
  );
  if (outcome.kind !== 'done' || note === null || followUps.length === 0) return outcome;
  const added = await withTasks(note.path, conversation.contacts, followUps, settings, ports);
  if (added.kind !== 'done') return takenBack(changesOf(outcome), added.failures, ports.vault);
  return done([...changesOf(outcome), ...changesOf(added)]);
}

/** Adds follow-ups to the note of a conversation. */
function withTasks(
  path: string,
  contacts: readonly string[],
  followUps: readonly NextStep[],
  { writing, conventions: { checkInsHeading, tags } }: LogSettings,
  ports: Pick<Ports, 'vault' | 'links'>,
): Promise<Outcome> {
  return changeOneNote(ports.vault, path, (text) => {
    const lines = followUps.map((step) =>
      followUpTask({ ...step, waiting: false }, contacts, path, tags, ports),
    );
    return insertLinesInSection(text, writing.followUpsHeading, lines, checkInsHeading);
  });
}
