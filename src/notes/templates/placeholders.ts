import { renderTemplate, type TemplateValues } from '../writing/note-template';
import { withLinkParts } from './link-parts';

/** The placeholders that stand for texts about the contacts and what was between you; each may have several. */
export const TEXT_PLACEHOLDERS = [
  'first-name',
  'company',
  'role',
  'location',
  'interests',
  'channel',
  'last-date',
  'last-ago',
  'last-channel',
  'last-notes',
  'ask-next-time',
  'open-follow-ups',
  'looking-for',
  'can-help-with',
  'upcoming',
  'exchanges',
] as const;
export type TextPlaceholder = (typeof TEXT_PLACEHOLDERS)[number];

/** Those that stand for sentences, not for names. */
const SENTENCES: ReadonlySet<TextPlaceholder> = new Set<TextPlaceholder>([
  'last-notes',
  'ask-next-time',
  'open-follow-ups',
  'looking-for',
  'can-help-with',
  'upcoming',
  'exchanges',
]);

/** What the placeholders of a conversation template stand for. */
export interface PlaceholderValues {
  /** What `date`, `time` and `title` stand for. */
  readonly note: TemplateValues;
  /** Finished links to the contacts, in order: `person` is the first one, `people` are all. */
  readonly people: readonly string[];
  /** Plain texts, one line each; an empty list where there is nothing to say. */
  readonly texts: Readonly<Record<TextPlaceholder, readonly string[]>>;
}

/** A piece of a template. */
export type Piece =
  | { readonly kind: 'text' | 'command'; readonly text: string }
  | { readonly kind: 'placeholder'; readonly text: string; readonly name: string };

/** What a placeholder comes to. */
export type Value =
  | {
      readonly kind: 'text' | 'link' | 'date' | 'name' | 'sentence';
      readonly items: readonly string[];
    }
  | { readonly kind: 'cursor' | 'unknown' };

/**
 * A command of Templater's, a placeholder for contacts in brackets of its own (which its links bring along), with a heading or
 * words to show in them, or a placeholder, whatever it is called.
 */
const PIECE =
  /<%[^]*?%>|\[\[\{\{\s*(person|people)\s*\}\}(?:#[^[\]|{}\n]*)?(?:\|[^[\]{}\n]*)?\]\]|\{\{\s*(\p{L}[\p{L}\p{N} _-]*?)\s*(?::[^{}\n]*)?\}\}/giu;

/** Takes a template apart; commands of Templater's stay whole, and nothing in them is a placeholder. */
export function piecesOf(template: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of template.matchAll(PIECE)) {
    const [text, bracketed, plain] = match;
    if (match.index > from) pieces.push({ kind: 'text', text: template.slice(from, match.index) });
    const name = bracketed ?? plain;
    pieces.push(
      name === undefined
        ? { kind: 'command', text }
        : { kind: 'placeholder', text, name: placeholderName(name) },
    );
    from = match.index + text.length;
  }
  if (from < template.length) pieces.push({ kind: 'text', text: template.slice(from) });
  return pieces;
}

/** What a placeholder comes to; a date or time in a format that can't be used is unknown. */
export function valueOf(
  { text, name }: Extract<Piece, { kind: 'placeholder' }>,
  { note, people, texts }: PlaceholderValues,
): Value {
  switch (name) {
    case 'cursor':
      return { kind: 'cursor' };
    case 'person':
      return { kind: 'link', items: people.slice(0, 1).map((link) => linkAs(text, link)) };
    case 'people':
      return { kind: 'link', items: people.map((link) => linkAs(text, link)) };
    case 'date':
    case 'time':
    case 'title': {
      const said = renderTemplate(text, note);
      if (said === text && name !== 'title') return { kind: 'unknown' };
      return { kind: name === 'title' ? 'text' : 'date', items: said === '' ? [] : [said] };
    }
    default: {
      const known = TEXT_PLACEHOLDERS.find((placeholder) => placeholder === name);
      if (known === undefined) return { kind: 'unknown' };
      if (known === 'first-name') return { kind: 'name', items: texts[known] };
      return { kind: SENTENCES.has(known) ? 'sentence' : 'text', items: texts[known] };
    }
  }
}

/** A placeholder’s name as it is compared: without case, blanks and underscores. */
export function placeholderName(name: string): string {
  return name.toLowerCase().replace(/[\s_]+/g, '-');
}

/** What a template has in the brackets around a placeholder for contacts: `[[{{person}}#Log|her]]`. */
const BRACKETED = /^\[\[\{\{[^{}]*\}\}(#[^|]*)?(?:\|(.*))?\]\]$/s;

/** A link to a contact, with the heading and the words that the template has for it. */
function linkAs(placeholder: string, link: string): string {
  const [, heading = '', words = ''] = BRACKETED.exec(placeholder) ?? [];
  return withLinkParts(link, heading, words);
}
