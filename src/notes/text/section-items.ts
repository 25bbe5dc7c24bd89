import { blocksOf } from './blocks';
import { isSameHeading } from './section';

/** The lines on which list items begin in the first section under a heading, those of its subheadings included. */
export function itemsInSection(text: string, heading: string): readonly string[] {
  const blocks = blocksOf(text);
  const at = blocks.findIndex(
    (block) => block.kind === 'heading' && isSameHeading(block.title, heading),
  );
  const own = blocks[at];
  if (own?.kind !== 'heading') return [];
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= own.level);
  return rest
    .slice(0, end === -1 ? rest.length : end)
    .flatMap((block) => (block.kind === 'list' ? block.items : []))
    .flatMap(({ isCode, text: line }) => (isCode ? [] : [line]));
}
