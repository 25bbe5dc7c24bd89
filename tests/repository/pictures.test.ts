import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join('docs', 'images');

const pages = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** The paths of the pictures that a page shows, from the project's folder. */
function shownIn(page: string): readonly string[] {
  const text = readFileSync(page, 'utf8');
  const found = [...text.matchAll(/!\[[^\]]+\]\(([^)]+\.png)\)|(?:src|srcset)="([^"]+\.png)"/g)];
  return found.map(([, link, source]) => normalize(join(dirname(page), link ?? source ?? '')));
}

describe('the pictures of the documentation', () => {
  const shown = [...new Set(pages.flatMap(shownIn))].sort();
  const stored = readdirSync(FOLDER).map((name) => join(FOLDER, name));

  it('are all that the pages show, and nothing else', () => {
    expect(shown).toEqual(stored.sort());
  });

  it('are told to those who can’t see them', () => {
    const silent = pages.filter((page) =>
      /!\[\s*\]\(|<img(?![^>]*\balt="[^"]+")/.test(readFileSync(page, 'utf8')),
    );
    expect(silent).toEqual([]);
  });
});
