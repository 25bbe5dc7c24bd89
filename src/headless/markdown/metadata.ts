import type { Tree } from '@lezer/common';
import type { BlockCache, CachedMetadata, ListItemCache, SectionCache } from 'obsidian';
import { readFrontmatter, type Frontmatter } from '../../notes/text/frontmatter';
import { grayMatterEngine } from '../../notes/text/gray-matter-engine';
import { frontmatterLinks } from './frontmatter-links';
import { listItemsOf } from './list-items';
import { mentionsIn } from './mentions';
import { filePosition, noteLines, type NoteLines } from './note-lines';
import { noteParser } from './note-parser';
import { headingsOf, sectionsOf } from './sections';
import { parseYaml } from './yaml';

const parseFrontmatter = grayMatterEngine(parseYaml);

/** What Obsidian would know of a note, and in one or two sentences what of it can't be read. */
export interface NoteMetadata {
  readonly metadata: CachedMetadata;
  readonly problem: string | null;
}

const TOO_DEEP =
  'Lists nested deeper than 100 levels, and quotes nested deeper than 200, are not read.';

/**
 * Computes from the text of a note the metadata that Obsidian's cache would hold for it. Takes any text,
 * never throws, evaluates nothing, and needs time in proportion to the text.
 */
export function metadataOf(text: string): NoteMetadata {
  const frontmatter = readFrontmatter(text, parseFrontmatter);
  const note = noteLines(text, frontmatter.bodyOffset);
  const tree = noteParser.parse(note.text);
  const properties = propertiesOf(note, frontmatter);
  const headings = headingsOf(note, tree);
  const sections = [...(properties.sections ?? []), ...sectionsOf(note, tree)];
  const listItems = listItemsOf(note, tree);
  const metadata = {
    ...mentionsIn(text, note, tree),
    ...properties,
    ...(headings.length > 0 && { headings }),
    ...(sections.length > 0 && { sections }),
    ...(listItems.length > 0 && { listItems }),
    ...blocksOf([...sections, ...listItems]),
  };
  const problems = [frontmatter.error, isTooDeep(tree) ? TOO_DEEP : null];
  return { metadata, problem: problems.filter((problem) => problem !== null).join(' ') || null };
}

/** The block of frontmatter is a section even where its properties can't be read. */
function propertiesOf(note: NoteLines, { data, block }: Frontmatter): CachedMetadata {
  if (block === null) return {};
  const position = filePosition(note, { from: block.start, to: block.end });
  const sections = [{ type: 'yaml', position }];
  if (data === null) return { sections };
  const links = frontmatterLinks(data);
  return { sections, frontmatter: data, frontmatterLinks: links, frontmatterPosition: position };
}

/** Blocks with an id; Obsidian finds them without regard to case. */
function blocksOf(all: readonly (SectionCache | ListItemCache)[]): CachedMetadata {
  const blocks = all.flatMap(({ id, position }): [string, BlockCache][] =>
    id === undefined ? [] : [[id.toLowerCase(), { id, position }]],
  );
  return blocks.length > 0 ? { blocks: Object.fromEntries(blocks) } : {};
}

function isTooDeep(tree: Tree): boolean {
  let found = false;
  tree.iterate({ enter: ({ name }) => void (found ||= name === 'TooDeep') });
  return found;
}
