import type { CachedMetadata } from 'obsidian';
import type { Frontmatter } from '../properties';
import { isEmpty } from '../written-values';
import { tagsIn } from './marks';

/** The tags of a note's properties and text, without `#`, each once. */
export function tagsOfNote({
  frontmatter,
  bodyTags,
}: {
  readonly frontmatter: Frontmatter;
  readonly bodyTags: readonly string[];
}): readonly string[] {
  const written = Object.keys(frontmatter)
    .filter((name) => /^tags?$/i.test(name) && !isEmpty(frontmatter[name]))
    .flatMap((name) => tagsIn(frontmatter[name]));
  return written.length + bodyTags.length === 0 ? NONE : [...new Set([...written, ...bodyTags])];
}

/** The tags in a note's text, without `#`; those in comments are left out. */
export function bodyTagsOf({ tags, sections }: CachedMetadata): readonly string[] {
  if (tags === undefined) return [];
  const comments = (sections ?? []).filter(({ type }) => type === 'comment');
  return tags
    .filter(({ position: { start } }) =>
      comments.every(
        ({ position }) =>
          start.offset < position.start.offset || start.offset > position.end.offset,
      ),
    )
    .map(({ tag }) => tag.replace(/^#/, ''));
}

const NONE: readonly string[] = [];
