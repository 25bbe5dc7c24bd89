import { theApp } from '../app-in-page';
import { Keymap } from '../obsidian/keymap';
import { inlinePieces } from './inline-syntax';

/** Appends text to an element, with its wiki links, tags and highlights as elements. */
export function appendText(parent: HTMLElement, text: string, sourcePath: string): void {
  for (const piece of inlinePieces(text)) {
    switch (piece.kind) {
      case 'text':
        parent.append(piece.text);
        break;
      case 'link':
        appendInternalLink(parent, piece.target, sourcePath).setText(
          piece.text === piece.target ? piece.text.replace('#', ' > ') : piece.text,
        );
        break;
      case 'tag':
        parent.createEl('a', { cls: 'tag', text: `#${piece.tag}`, href: `#${piece.tag}` });
        break;
      case 'highlight':
        parent.createEl('mark', { text: piece.text });
        break;
    }
  }
}

/** Appends a link to a note, which opens it and, when hovered, previews it. */
export function appendInternalLink(
  parent: HTMLElement,
  target: string,
  sourcePath: string,
): HTMLElement {
  const { metadataCache, workspace } = theApp();
  const linkpath = target.split('#', 1)[0] ?? '';
  const found = metadataCache.getFirstLinkpathDest(linkpath, sourcePath) !== null;
  const link = parent.createEl('a', {
    cls: found ? 'internal-link' : 'internal-link is-unresolved',
    href: target,
    attr: { 'data-href': target },
  });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void workspace.openLinkText(target, sourcePath, Keymap.isModEvent(event));
  });
  link.addEventListener('mouseover', (event) => {
    workspace.trigger('hover-link', {
      event,
      source: 'preview',
      hoverParent: workspace.activeEditor,
      targetEl: link,
      linktext: target,
      sourcePath,
    });
  });
  return link;
}

/** Appends a link to an address outside; it opens nowhere but in a new tab of the browser. */
export function appendExternalLink(parent: HTMLElement, url: string): HTMLElement {
  const safe = /^(https?|mailto|tel|obsidian):/i.test(url);
  const attr = { target: '_blank', rel: 'noopener nofollow', 'data-href': url };
  return parent.createEl('a', { cls: 'external-link', href: safe ? url : '#', attr });
}
