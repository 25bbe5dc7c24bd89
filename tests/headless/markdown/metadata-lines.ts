import type { CachedMetadata, Pos } from 'obsidian';

/** Metadata as lines of text, one for each thing found, so that expectations can be read and reviewed. */
export function metadataLines(metadata: CachedMetadata): readonly string[] {
  const {
    sections = [],
    headings = [],
    listItems = [],
    links = [],
    embeds = [],
    tags = [],
  } = metadata;
  return [
    ...sections.map(({ position, type, id }) => line('section', position, type, mark(id))),
    ...headings.map(({ position, level, heading }) => line('heading', position, level, heading)),
    ...listItems.map(({ position, parent, task, id }) =>
      line('item', position, 'in', parent, task === undefined ? '' : `task "${task}"`, mark(id)),
    ),
    ...links.map((it) => line('link', it.position, it.link, 'as', it.displayText ?? '')),
    ...embeds.map((it) => line('embed', it.position, it.link, 'as', it.displayText ?? '')),
    ...tags.map(({ position, tag }) => line('tag', position, tag)),
  ];
}

function line(kind: string, { start, end }: Pos, ...words: readonly (string | number)[]): string {
  const place = `${start.line}:${start.col}-${end.line}:${end.col}`;
  return [kind, place, ...words].filter((word) => word !== '').join(' ');
}

function mark(id: string | undefined): string {
  return id === undefined ? '' : `^${id}`;
}
