import type { DayNames } from '../days/read-day';
import { PropertyLookup, type Frontmatter } from '../properties';
import { headingKey } from '../reading/outline';
import type { Conventions } from '../settings/conventions';
import { blocksOf } from '../text/blocks';
import { readFrontmatter, type Yaml } from '../text/frontmatter';
import { insertInSection } from '../text/section';
import { textsOf } from '../written-values';
import { asItem, inOneLine } from '../writing/one-line';
import { conversationProperties, type ConversationProperties } from './conversation-properties';
import { frontmatterOf } from './kept-lines';
import type { PlaceholderValues } from './placeholders';
import { renderBody } from './render-body';
import { renderProperties, type RenderedProperties } from './render-properties';

/** A note from a template. */
export interface RenderedNote {
  readonly text: string;
  /** Offset at which to write on: where the template says, else the end. */
  readonly cursor: number;
  /** The placeholders that nobody knows, as they stand. */
  readonly unknown: readonly string[];
}

/** A conversation note to be made. */
export interface ConversationNote extends ConversationProperties {
  /** The template, properties and all. */
  readonly template: string;
  readonly values: PlaceholderValues;
  /** What was said, to stand under the heading of the notes; may be empty. */
  readonly notes: string;
  readonly notesHeading: string;
}

/** The conversation note that a template makes. Throws a sentence where the template can't be used. */
export function renderConversation(
  note: ConversationNote,
  conventions: Conventions,
  dayNames: DayNames,
  yaml: Yaml,
): RenderedNote {
  const { yaml: own, body } = partsOf(note.template);
  const properties = renderProperties(own, note.values, yaml.parseYaml);
  const data = conversationProperties(properties.data, note, conventions, dayNames);
  const { channel } = note.values.texts;
  const said = channel.length > 0 ? channel : channelsIn(data, conventions, properties);
  const texts = { ...note.values.texts, channel: said };
  const rendered = renderBody(body, { ...note.values, texts });
  const [before, after] = halves(rendered.text, rendered.cursor);
  const head = properties.restoreAll(frontmatterOf(data, properties, yaml)).trimEnd();
  const start = `${head}\n${before}`;
  const whole = withFinalBreak(start + after);
  const unknown = [...new Set([...properties.unknown, ...rendered.unknown])];
  const filled = { text: whole, cursor: Math.min(start.length, whole.length), unknown };
  return withNotes(filled, note.notes, note.notesHeading);
}

/** How the note's properties say that one talks; a command of Templater's there says nothing yet. */
function channelsIn(
  data: Frontmatter,
  { vocabulary }: Pick<Conventions, 'vocabulary'>,
  { restore }: Pick<RenderedProperties, 'restore'>,
): readonly string[] {
  const channels = textsOf(new PropertyLookup(vocabulary).of(data).first('channel')?.value);
  return channels.filter((channel) => restore(channel) === channel);
}

/** A template without carriage returns and byte order mark, at the place where its frontmatter ends. */
function partsOf(template: string): { readonly yaml: string; readonly body: string } {
  const text = template.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { block, bodyOffset, error } = readFrontmatter(text, () => null);
  if (error !== null) throw new Error(error);
  if (block === null) return { yaml: '', body: text };
  const yaml = text.slice(block.start, block.end).split('\n').slice(1, -1).join('\n');
  return { yaml, body: text.slice(bodyOffset) };
}

function halves(text: string, cursor: number | null): readonly [string, string] {
  return cursor === null ? [text, ''] : [text.slice(0, cursor), text.slice(cursor)];
}

function withFinalBreak(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** Puts what was said under the heading of the notes: into the empty item that waits there, else below what is there. */
function withNotes(note: RenderedNote, notes: string, notesHeading: string): RenderedNote {
  const items = notes
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => asItem(inOneLine(line)))
    .filter((line) => line !== '');
  if (items.length === 0) return note;
  const waiting = /(?:^|\n)([ \t]*[-*+] )$/.exec(note.text.slice(0, note.cursor))?.[1];
  const rest = note.text.slice(note.cursor);
  if (waiting !== undefined && /^(?:\n|$)/.test(rest)) {
    if (isUnder(notesHeading, note)) {
      const before = note.text.slice(0, note.cursor) + items.join(`\n${waiting}`);
      return { ...note, text: before + rest, cursor: before.length };
    }
  }
  let { text } = note;
  for (const item of items) text = insertInSection(text, notesHeading, `- ${item}`);
  const last = `- ${items.at(-1) ?? ''}`;
  return { ...note, text, cursor: text.lastIndexOf(last) + last.length };
}

/** Tells whether the cursor of a note stands in the section of a heading. */
function isUnder(heading: string, { text, cursor }: RenderedNote): boolean {
  const above = blocksOf(text).findLast(({ kind, end }) => kind === 'heading' && end <= cursor);
  return above?.kind === 'heading' && headingKey(above.title) === headingKey(heading);
}
