import { isoDay, type Day } from '../domain/day';
import type { Network } from '../network/network';
import type { Settings } from '../notes/settings/settings';
import { nameToWrite, type Meaning } from '../notes/settings/vocabulary';
import { safeNoteName } from '../notes/templates/note-name';
import { propertyText } from '../notes/templates/render-properties';
import { yamlKey, yamlOf, NEW_STYLE } from '../notes/text/yaml-value';
import { newConversationFolder, type Creation } from './create-conversation';
import { reasonOf } from './failure';
import { createNewNote, usualFolder } from './new-note';
import { done, failed } from './outcome';
import type { Ports } from './ports';

/** An event to make a note of. */
export interface EventToCreate {
  readonly name: string;
  readonly on: Day;
}

/**
 * Makes the note of an event, beside those of others: with its type and day, and properties for its last day and its place to
 * be filled in. No existing note is touched.
 */
export async function createEvent(
  { name, on }: EventToCreate,
  network: Network,
  settings: Pick<Settings, 'conventions' | 'writing'>,
  { vault }: Pick<Ports, 'vault'>,
): Promise<Creation> {
  const { conventions } = settings;
  const { vocabulary, markerProperties, eventMarkers, conversationMarkers } = conventions;
  const fileName = safeNoteName(propertyText(name).replace(/\s+/g, ' '));
  if (fileName === '') return { outcome: failed('', 'Write a name for the event.'), note: null };
  const marker = eventMarkers.find((word) => conversationMarkers.includes(word));
  if (marker === undefined) return { outcome: failed('', NO_MARKER), note: null };
  const property = (meaning: Meaning): string => yamlKey(nameToWrite(vocabulary, meaning));
  const lines = [
    '---',
    `${yamlKey(markerProperties[0] ?? 'type')}:${yamlOf(marker, NEW_STYLE, '\n')}`,
    `${property('conversationDay')}: ${isoDay(on)}`,
    `${property('eventEnd')}:`,
    `${property('eventPlace')}:`,
    '---',
    '',
  ];
  const text = lines.join('\n');
  const folder = usualFolder(network.eventNotes()) ?? newConversationFolder(settings, network);
  try {
    const change = await createNewNote(vault, folder, fileName, () => text);
    const note = { path: change.path, cursor: text.length, unknown: [] };
    return { outcome: done([change]), note };
  } catch (error) {
    return { outcome: failed(folder, reasonOf(error)), note: null };
  }
}

const NO_MARKER = 'The settings name no type of notes about events.';
