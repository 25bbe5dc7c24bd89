import type { Day } from '../domain/day';
import { byDayAndNote, counts, type DayOfContact } from '../domain/interaction';
import { channelOf } from '../domain/timeline';
import type { Network } from '../network/network';
import { ownWordsIn, type OwnWords, type OwnWordsSettings } from '../notes/briefing/own-words';
import type {
  RecalledConversation,
  Recollection,
  RecollectionLimits,
  ToAsk,
} from '../notes/briefing/recollection';
import { recalledLines } from '../notes/templates/recalled-lines';
import {
  isConversationNote,
  linesSaid,
  readingNotes,
  type DatedConventions,
} from './occasion-words';
import type { Vault } from './ports';

/** How the user's notes are read to recall conversations. */
export interface RecollectionSettings {
  readonly conventions: DatedConventions & OwnWordsSettings['conventions'];
  readonly writing: OwnWordsSettings['writing'];
}

/**
 * The last conversations with a contact up to a day, in their own words, and what to ask next time. Reads no more notes than
 * the limits allow, the newest first; a note that can't be read says nothing.
 */
export async function recollect(
  contact: string,
  today: Day,
  limits: RecollectionLimits,
  network: Pick<Network, 'history' | 'resolve' | 'rules'>,
  settings: RecollectionSettings,
  vault: Pick<Vault, 'read'>,
): Promise<Recollection> {
  const { conventions, writing } = settings;
  const occasions = occasionsWith(contact, today, network);
  const read = readingNotes(vault, limits.notes);
  const conversations: RecalledConversation[] = [];
  const paths = new Set<string>();
  let toAsk: ToAsk | null = null;
  let lookedAt = 0;
  for (const occasion of occasions) {
    const { path, on } = occasion.strongest;
    if (paths.size === limits.notes && !paths.has(path)) break;
    const isWanted = conversations.length < limits.conversations;
    const isNote = isConversationNote(occasion.strongest);
    if (!isWanted && (toAsk !== null || !isNote)) continue;
    if (isWanted) lookedAt += 1;
    paths.add(path);
    const text = await read(path);
    if (text === null) continue;
    const sections = isNote && isWanted ? ownWordsIn(text, settings) : [];
    const lines = isNote ? [] : linesSaid(occasion, text, network, conventions);
    if (sections.length + lines.length > 0) conversations.push(told(occasion, sections, lines));
    if (toAsk !== null || !isNote) continue;
    const asks = recalledLines(text, writing.askNextHeading, conventions);
    if (asks.length > 0) toAsk = { on, path, lines: asks };
  }
  return { conversations, toAsk, hasEarlier: lookedAt < occasions.length };
}

/** What counts as having been in touch up to a day and is told of by a line or note, the newest first. */
function occasionsWith(
  contact: string,
  today: Day,
  network: Pick<Network, 'history' | 'rules'>,
): readonly DayOfContact[] {
  const { mentionsCount } = network.rules;
  const past = network
    .history(contact)
    .filter(({ on, kind }) => on <= today && kind !== 'recorded' && counts(kind, mentionsCount));
  return [...byDayAndNote(past)].reverse();
}

function told(
  { strongest, lines: entries }: DayOfContact,
  sections: readonly OwnWords[],
  lines: readonly string[],
): RecalledConversation {
  const { on, path, line } = strongest;
  return {
    on,
    path,
    line,
    sections,
    lines: [...new Set(lines)],
    channel: channelOf(entries),
    topics: [...new Set(entries.flatMap(({ details }) => details.topics))],
  };
}
