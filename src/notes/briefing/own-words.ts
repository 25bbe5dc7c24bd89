import { BRIEFING_HEADING } from './briefing-section';
import { headingKey } from '../reading/outline';
import type { Conventions } from '../settings/conventions';
import type { Writing } from '../settings/writing';
import { withoutComments } from '../templates/without-comments';
import { blocksOf, type Block } from '../text/blocks';
import { harmlessMarkdown } from '../text/harmless-markdown';
import type { Span } from '../text/inline-raw';
import { proseLinesOf } from '../text/prose-lines';

/** What a note says of a conversation in its own words. */
export interface OwnWords {
  /** The heading of the section, as the note has it; null where the words stand under none that is known. */
  readonly heading: string | null;
  /** Markdown that may be rendered: it loads, embeds and runs nothing. */
  readonly markdown: string;
}

/** How conversation notes are read for what they say. */
export interface OwnWordsSettings {
  readonly conventions: Pick<Conventions, 'participantHeadings'>;
  readonly writing: Pick<
    Writing,
    'notesHeading' | 'theySaidHeading' | 'askNextHeading' | 'followUpsHeading'
  >;
}

/** So much of a section is shown, in UTF-16 code units; who wants more opens the note. */
const LONGEST = 1200;

/**
 * What a conversation note says of what was said: its sections of notes and of what they said. A note that has neither
 * heading says it in all of its text, but for participants, things to ask and things to do. Comments and blocks of code
 * are left out, and long sections are cut.
 */
export function ownWordsIn(
  text: string,
  { conventions, writing }: OwnWordsSettings,
): readonly OwnWords[] {
  const blocks = blocksOf(text);
  const shown = shownText(text, blocks);
  const asWords = (heading: string | null, span: Span): readonly OwnWords[] => {
    const markdown = shortened(harmlessMarkdown(shown.slice(span.start, span.end)));
    return markdown === '' ? [] : [{ heading, markdown }];
  };
  const sections = sectionsOf(text, blocks);
  const named = [writing.notesHeading, writing.theySaidHeading].flatMap(
    (heading) => sections.find(({ key }) => key === headingKey(heading)) ?? [],
  );
  if (named.length > 0) return named.flatMap(({ title, body }) => asWords(title, body));
  const { participantHeadings } = conventions;
  const passedOver = new Set(
    [
      ...participantHeadings,
      writing.askNextHeading,
      writing.followUpsHeading,
      BRIEFING_HEADING,
    ].map(headingKey),
  );
  const others = sections.filter(({ key }) => passedOver.has(key));
  const start = blocks.find(({ kind }) => kind === 'frontmatter')?.end ?? 0;
  const rest = without(
    shown,
    others.map(({ whole }) => whole),
  ).slice(start);
  const markdown = shortened(harmlessMarkdown(rest));
  return markdown === '' ? [] : [{ heading: null, markdown }];
}

interface Section {
  /** The title as headings are compared. */
  readonly key: string;
  readonly title: string;
  /** What stands below the heading, up to the next one of its level or higher. */
  readonly body: Span;
  /** The same with the heading itself. */
  readonly whole: Span;
}

function sectionsOf(text: string, blocks: readonly Block[]): readonly Section[] {
  const headings = blocks.filter((block) => block.kind === 'heading');
  return headings.map(({ title, level, start, end }, index) => {
    const next = headings.slice(index + 1).find((heading) => heading.level <= level);
    const behind = next?.start ?? text.length;
    const body = { start: end, end: behind };
    return { key: headingKey(title), title: title.trim(), body, whole: { start, end: behind } };
  });
}

/** The prose and headings of a note, with blanks for all else; every character stays in its place. */
function shownText(text: string, blocks: readonly Block[]): string {
  let shown = withoutComments(text, proseLinesOf(text));
  for (const { kind, start, end } of blocks)
    if (kind === 'heading')
      shown = shown.slice(0, start) + text.slice(start, end) + shown.slice(end);
  return shown;
}

/** A text with blanks for some stretches of it. */
function without(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (left, { start, end }) =>
      left.slice(0, start) + left.slice(start, end).replace(/[^\r\n]/g, ' ') + left.slice(end),
    text,
  );
}

/** Markdown without blank lines around it or more than one in it, cut at the end of a line or word. */
function shortened(markdown: string): string {
  const bare = markdown
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
  if (!/[\p{L}\p{N}]/u.test(bare)) return '';
  if (bare.length <= LONGEST) return bare;
  const line = bare.lastIndexOf('\n', LONGEST);
  const word = bare.lastIndexOf(' ', LONGEST);
  const end = line > LONGEST / 2 ? line : word > 0 ? word : LONGEST;
  return `${bare.slice(0, end).trimEnd()} …`;
}
