import { nameOf } from './paths';

/** A link as it stands inside a property's text. */
export interface WrittenLink {
  /** What it points to, heading and block included. */
  readonly target: string;
  /** What is shown for it. */
  readonly display: string;
}

const WIKI_LINK = /\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]/g;
const MARKDOWN_LINK = /\[([^[\]]*)\]\(<?([^()<>]+)>?\)/g;

/** A link of either kind, to the web too, as a part of larger patterns. */
export const ANY_LINK = '(?:\\[\\[[^[\\]]+\\]\\]|\\[[^[\\]]*\\]\\([^()]*\\))';

/** The links in a property's text, in order; Markdown links to the web are not links to notes. */
export function linksIn(text: string): readonly WrittenLink[] {
  if (!text.includes('[')) return [];
  const wiki = [...text.matchAll(WIKI_LINK)].map(({ 1: target = '', 2: display }) => ({
    target: target.trim(),
    display: display?.trim() ?? nameOfLink(target),
  }));
  const markdown = [...text.matchAll(MARKDOWN_LINK)]
    .filter(({ 2: target = '' }) => !/^[a-z][a-z0-9+.-]*:/i.test(target))
    .map(({ 1: display = '', 2: target = '' }) => ({ target: target.trim(), display }));
  return [...wiki, ...markdown];
}

/** The name of the note that a link points to: without folders, heading and `.md`. */
export function nameOfLink(target: string): string {
  return nameOf(target.split('#', 1)[0] ?? '').trim();
}

/** A text with its links replaced by what is shown for them. */
export function plainText(text: string): string {
  if (!text.includes('[')) return text.trim();
  return text
    .replace(WIKI_LINK, (_, target: string, display?: string) => display ?? nameOfLink(target))
    .replace(MARKDOWN_LINK, (_, display: string) => display)
    .trim();
}

/** Lists nested deeper than this are not what a person wrote by hand. */
const DEEPEST = 4;

/** The single values of a property: a list's items, nested ones included, without empty ones. */
export function itemsOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) return isEmpty(value) ? NONE : [value];
  const items: unknown[] = [];
  addItems(value, items, 0);
  return items;
}

function addItems(values: readonly unknown[], items: unknown[], depth: number): void {
  for (const value of values)
    if (!Array.isArray(value)) {
      if (!isEmpty(value)) items.push(value);
    } else if (depth < DEEPEST) addItems(value, items, depth + 1);
}

/** The texts of a property; numbers and truth values as text, links as what is shown for them. */
export function textsOf(value: unknown): readonly string[] {
  if (value === undefined || value === null) return NONE;
  return itemsOf(value)
    .map((item) => textOf(item))
    .filter((text) => text !== '');
}

/** A single value as text; empty for values that have none. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return plainText(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Tells whether a property's value is as good as absent. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.every(isEmpty);
}

const NONE: readonly never[] = [];
