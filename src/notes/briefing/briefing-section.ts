import { blocksOf } from '../text/blocks';
import { insertLinesInSection, isSameHeading } from '../text/section';

/** The heading under which a briefing is written into a conversation note. */
export const BRIEFING_HEADING = 'Briefing';

/** A note with a briefing at its end; one that has a briefing already stays as it is, since the user may have added to it. */
export function withBriefing(text: string, lines: readonly string[]): string {
  const blocks = blocksOf(text);
  const has = blocks.some((block, index) => {
    if (block.kind !== 'heading' || !isSameHeading(block.title, BRIEFING_HEADING)) return false;
    const next = blocks[index + 1];
    return next !== undefined && next.kind !== 'heading';
  });
  return has ? text : insertLinesInSection(text, BRIEFING_HEADING, lines);
}
