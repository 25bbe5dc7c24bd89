import { isoDay, type Day } from '../domain/day';
import { followUpWithDue } from '../domain/follow-up-wording';
import { milestoneAhead } from '../domain/milestone-wording';
import { reasonOf } from '../domain/reason';
import { dayInWords, listInWords } from '../domain/wording';
import type { Briefing } from '../network/briefing';
import type { RecalledConversation, Recollection } from '../notes/briefing/recollection';
import { MARKERS } from '../notes/templates/recalled-lines';
import { plainLine } from '../notes/writing/plain-line';

/** So many lines of one conversation are quoted. */
const MOST_QUOTED = 6;

/**
 * A briefing as Markdown: an item with the name, and items below it. It says nothing that would count as evidence, be a task
 * or tag the note, wherever it is put: tags are text, and links lead to notes of conversations only.
 */
export function briefingLines(
  briefing: Briefing,
  { conversations, toAsk }: Pick<Recollection, 'conversations' | 'toAsk'>,
  today: Day,
  linkTo: (path: string) => string,
): readonly string[] {
  const { checkIn, followUps, milestones, balance, exchanges, acquaintance } = briefing;
  const { contact } = checkIn;
  const does = [contact.roles, contact.organisations, contact.places].map(listInWords);
  const facts: readonly (readonly [string, readonly string[]])[] = [
    ['Interests', contact.interests],
    ['Looks for', contact.lookingFor],
    ['Can help with', contact.canHelpWith],
    [
      'Introduced you',
      acquaintance.introducedBy.map((person) =>
        person.kind === 'name' ? person.name : person.contact.name,
      ),
    ],
  ];
  const [latest] = exchanges;
  const told = [
    reasonOf(checkIn, today),
    ...facts.flatMap(([title, texts]) =>
      texts.length === 0 ? [] : `${title}: ${texts.join(', ')}`,
    ),
    ...milestones.map((milestone) => milestoneAhead(milestone, today)),
    ...(latest === undefined
      ? []
      : [
          `Help: ${String(balance.gave)} given, ${String(balance.received)} received; last ${latest.kind}, ${dayInWords(latest.on, today)}`,
        ]),
  ];
  return [
    `- ${[`**${plainLine(contact.name)}**`, ...does.map(plainLine)].filter((part) => part !== '').join(' · ')}`,
    ...told.map((line) => item(1, plainLine(line))),
    ...conversations.flatMap((conversation) => [
      item(1, `${headline(conversation)} (${linkTo(conversation.path)})`),
      ...quoted(conversation).map((line) => item(2, line)),
    ]),
    ...titled('Ask next time', toAsk?.lines ?? []),
    ...titled(
      'Open',
      followUps.map((followUp) => followUpWithDue(followUp, today)),
    ),
  ];
}

function headline({ on, channel, topics }: RecalledConversation): string {
  return plainLine(
    [isoDay(on), channel ?? '', topics.join(', ')].filter((part) => part !== '').join(' · '),
  );
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0
    ? []
    : [item(1, title), ...lines.map((line) => item(2, plainLine(line)))];
}

/** The words of a conversation, a line each, without the marks of lists, headings and quotes. */
function quoted({ sections, lines }: RecalledConversation): readonly string[] {
  const written = sections.flatMap(({ markdown }) => markdown.split('\n'));
  return [...written.map((line) => line.replace(MARKERS, '').replace(/^#{1,6}\s+/, '')), ...lines]
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .slice(0, MOST_QUOTED)
    .map(plainLine);
}

function item(level: number, text: string): string {
  return `${'\t'.repeat(level)}- ${text}`;
}
