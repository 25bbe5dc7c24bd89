import type { CachedMetadata } from 'obsidian';
import { isLeading } from './entries';
import type { TaskFacts } from '../facts';
import { isOpenStatus } from '../open-status';
import {
  meaningsWithin,
  placesWithin,
  zoneReader,
  type HeadingNames,
  type Outline,
} from './outline';

/** Tells quickly whether a note has a task that could be a follow-up. */
export function mayHaveTasks({ listItems, links }: CachedMetadata, isContact: boolean): boolean {
  if (listItems === undefined || (!isContact && links === undefined)) return false;
  for (const { task } of listItems) if (task !== undefined && isOpenStatus(task)) return true;
  return false;
}

/**
 * The open tasks of a note that may concern a contact: all in a contact's own note, elsewhere those with links;
 * not those under the check-ins heading or tagged as a check-in.
 */
export function tasksOf(
  outline: Outline,
  isContact: boolean,
  checkInsHeading: HeadingNames,
): readonly TaskFacts[] {
  const zones = zoneReader(outline.metadata, checkInsHeading);
  return outline.items.flatMap((item) => {
    const { start, end } = item.position;
    if (zones(start.offset).length > 0) return [];
    if (item.status === null || !isOpenStatus(item.status)) return [];
    const links = placesWithin(outline.links, item);
    if (!isContact && links.length === 0) return [];
    const tags = meaningsWithin(outline.ownTags, item);
    if (tags.some(({ says }) => says === 'check-in')) return [];
    const [first] = links;
    const isFirst = first !== undefined && isLeading(first.position.start.offset, item);
    return [
      {
        line: start.line + 1,
        endLine: end.line + 1,
        links: links.map(({ link }) => link),
        leadingLink: isFirst ? first.link : null,
        waiting: tags.some(({ says }) => says === 'waiting'),
        text: null,
      },
    ];
  });
}
