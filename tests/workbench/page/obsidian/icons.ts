import { recordError } from '../base/errors';
import shapes from './lucide-shapes.json';

/** Names that Lucide has replaced and Obsidian still understands. */
const RENAMED: Readonly<Record<string, string>> = {
  'alert-circle': 'circle-alert',
  'alert-triangle': 'triangle-alert',
  'check-circle': 'circle-check-big',
  'check-square': 'square-check-big',
  edit: 'square-pen',
  'edit-2': 'pen',
  'edit-3': 'pen-line',
  'help-circle': 'circle-help',
  home: 'house',
  'minus-circle': 'circle-minus',
  'more-horizontal': 'ellipsis',
  'more-vertical': 'ellipsis-vertical',
  'plus-circle': 'circle-plus',
  'user-circle': 'circle-user',
  'x-circle': 'circle-x',
};

/** Shown for an icon that isn't known, so that a wrong name is seen. */
const UNKNOWN =
  '<rect x="3" y="3" width="18" height="18"/><path d="m8 8 8 8"/><path d="m16 8-8 8"/>';

const lucide = new Map<string, string>(Object.entries(shapes));
const added = new Map<string, string>();

/** Obsidian's `addIcon`: `content` is drawn in a box of 100 by 100. */
export function addIcon(id: string, content: string): void {
  added.set(id, content);
}

/** Obsidian's `removeIcon`. */
export function removeIcon(id: string): void {
  added.delete(id);
}

/** Obsidian's `getIconIds`, of the icons the workbench has. */
export function getIconIds(): string[] {
  return [...added.keys(), ...[...lucide.keys()].map((name) => `lucide-${name}`)];
}

/** Obsidian's `getIcon`: a new element, or null for an unknown name. */
export function getIcon(id: string): SVGSVGElement | null {
  const own = added.get(id);
  if (own !== undefined) return drawing(own, '0 0 100 100', id);
  const name = id.replace(/^lucide-/, '');
  const shape = lucide.get(RENAMED[name] ?? name);
  return shape === undefined ? null : drawing(shape, '0 0 24 24', `lucide-${name}`);
}

/** Obsidian's `setIcon`; an unknown name is drawn as a crossed box and recorded as an error. */
export function setIcon(parent: HTMLElement, id: string): void {
  parent.empty();
  if (id === '') return;
  const icon = getIcon(id);
  if (icon === null) recordError(`Unknown icon "${id}"`);
  parent.append(icon ?? drawing(UNKNOWN, '0 0 24 24', 'unknown-icon'));
}

function drawing(shape: string, viewBox: string, name: string): SVGSVGElement {
  const source =
    `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="${viewBox}" fill="none" ` +
    `stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${shape}</svg>`;
  const parsed = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
  const svg = document.importNode(parsed, true);
  if (!(svg instanceof SVGSVGElement)) throw new Error(`The icon "${name}" isn't valid SVG.`);
  svg.classList.add('svg-icon', name);
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}
