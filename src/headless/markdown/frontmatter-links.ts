import type { FrontmatterLinkCache } from 'obsidian';
import { markdownLinkText, wikilinkText, type LinkText } from './link-text';

const MARKDOWN_LINK = /^\[([^[\]]*)\]\(([^\s()<>]+)\)$/;

/** Finds the properties, at any depth, whose whole text is a link; keys are joined with dots. */
export function frontmatterLinks(data: Readonly<Record<string, unknown>>): FrontmatterLinkCache[] {
  return Object.entries(data).flatMap(([key, value]) => linksIn(key, value));
}

function linksIn(key: string, value: unknown): FrontmatterLinkCache[] {
  if (typeof value === 'string') {
    const words = linkOf(value.trim());
    return words === null ? [] : [{ key, original: value.trim(), ...words }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([part, inner]) => linksIn(`${key}.${part}`, inner));
}

function linkOf(text: string): LinkText | null {
  if (text.startsWith('[[') && text.endsWith(']]')) {
    const inner = text.slice(2, -2);
    return /\[\[|\]\]|\n/.test(inner) ? null : wikilinkText(inner);
  }
  const link = text.startsWith('[') ? MARKDOWN_LINK.exec(text) : null;
  return link === null ? null : markdownLinkText(link[1] ?? '', link[2] ?? '');
}
