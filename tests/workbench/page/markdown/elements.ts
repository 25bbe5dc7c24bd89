import type { Nodes, Parents, Table } from 'mdast';
import { setIcon } from '../obsidian/icons';
import { renderBlock, type Rendering } from './code-blocks';
import { appendExternalLink, appendInternalLink, appendText } from './inline-elements';
import { appendTaskCheckbox } from './task-checkbox';

/** Appends Markdown nodes as elements. HTML in a note is shown as text and never parsed. */
export function appendNodes(
  rendering: Rendering,
  parent: HTMLElement,
  { children }: Parents,
): void {
  for (const child of children) appendNode(rendering, parent, child);
}

function appendNode(rendering: Rendering, parent: HTMLElement, node: Nodes): void {
  const { sourcePath } = rendering;
  const inside = (tag: keyof HTMLElementTagNameMap) => {
    if ('children' in node) appendNodes(rendering, parent.createEl(tag), node);
  };
  switch (node.type) {
    case 'text':
      return appendText(parent, node.value, sourcePath);
    case 'paragraph':
      return inside('p');
    case 'emphasis':
      return inside('em');
    case 'strong':
      return inside('strong');
    case 'delete':
      return inside('del');
    case 'break':
      return void parent.createEl('br');
    case 'thematicBreak':
      return void parent.createEl('hr');
    case 'inlineCode':
      return void parent.createEl('code', { text: node.value });
    case 'html':
      return node.value.startsWith('<!--')
        ? undefined
        : void parent.createEl('code', { text: node.value });
    case 'image':
      return void parent.createSpan({ cls: 'internal-embed', text: node.alt ?? node.url });
    case 'heading': {
      const heading = parent.createEl(`h${node.depth}`);
      heading.dataset['heading'] = 'true';
      return appendNodes(rendering, heading, node);
    }
    case 'link': {
      const external = /^[a-z][a-z\d+.-]*:/i.test(node.url);
      const link = external
        ? appendExternalLink(parent, node.url)
        : appendInternalLink(parent, decoded(node.url), sourcePath);
      return appendNodes(rendering, link, node);
    }
    case 'list':
      return appendNodes(rendering, parent.createEl(node.ordered === true ? 'ol' : 'ul'), node);
    case 'listItem':
      return appendListItem(rendering, parent, node);
    case 'blockquote':
      return appendQuote(rendering, parent, node);
    case 'code':
      return appendCode(rendering, parent, node);
    case 'table':
      return appendTable(rendering, parent, node);
    default:
      if ('children' in node) appendNodes(rendering, parent, node);
  }
}

function appendListItem(
  rendering: Rendering,
  parent: HTMLElement,
  node: Extract<Nodes, { type: 'listItem' }>,
): void {
  const item = parent.createEl('li');
  const line = (node.position?.start.line ?? 1) - 1;
  const isTask = appendTaskCheckbox(rendering, item, line);
  for (const child of node.children) {
    const tight = node.spread !== true && child.type === 'paragraph';
    if (tight) appendNodes(rendering, item, isTask ? withoutTaskMark(child) : child);
    else appendNode(rendering, item, child);
  }
}

/** A task with a status that GFM doesn't know still has its mark in the text. */
function withoutTaskMark(paragraph: Extract<Nodes, { type: 'paragraph' }>): Parents {
  const [first, ...rest] = paragraph.children;
  if (first?.type !== 'text') return paragraph;
  const text = { ...first, value: first.value.replace(/^\[.\]\s+/u, '') };
  return { ...paragraph, children: [text, ...rest] };
}

function appendQuote(
  rendering: Rendering,
  parent: HTMLElement,
  node: Extract<Nodes, { type: 'blockquote' }>,
): void {
  const start = node.children[0]?.type === 'paragraph' ? node.children[0].children[0] : undefined;
  const callout = start?.type === 'text' ? /^\[!([\w-]+)\][+-]?[ \t]*(.*)/.exec(start.value) : null;
  if (callout === null || start?.type !== 'text') {
    return appendNodes(rendering, parent.createEl('blockquote'), node);
  }
  const [mark, type = 'note', title = ''] = callout;
  const attr = { 'data-callout': type };
  const box = parent.createDiv({ cls: 'callout', attr });
  const heading = box.createDiv({ cls: 'callout-title' });
  setIcon(heading.createDiv({ cls: 'callout-icon' }), 'info');
  heading.createDiv({ cls: 'callout-title-inner', text: title || type });
  start.value = start.value.slice(mark.length).trimStart();
  appendNodes(rendering, box.createDiv({ cls: 'callout-content' }), node);
}

function appendCode(
  rendering: Rendering,
  parent: HTMLElement,
  { lang, value, position }: Extract<Nodes, { type: 'code' }>,
): void {
  const language = lang ?? '';
  const lineStart = (position?.start.line ?? 1) - 1;
  const lineEnd = (position?.end.line ?? 1) - 1;
  if (renderBlock(rendering, language, value, parent, { lineStart, lineEnd })) return;
  const attr = { tabindex: '0' };
  const pre = parent.createEl('pre', { cls: language && `language-${language}`, attr });
  pre.createEl('code', { cls: language && `language-${language}`, text: value });
}

function appendTable(rendering: Rendering, parent: HTMLElement, { children }: Table): void {
  const table = parent.createEl('table');
  const sections = [table.createEl('thead'), table.createEl('tbody')] as const;
  children.forEach((row, at) => {
    const tr = sections[at === 0 ? 0 : 1].createEl('tr');
    for (const cell of row.children) {
      appendNodes(rendering, tr.createEl(at === 0 ? 'th' : 'td'), cell);
    }
  });
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
