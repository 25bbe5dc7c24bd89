import { Component } from 'obsidian-test-mocks/obsidian';
import type { App } from '../app';
import { MarkdownRenderer } from '../markdown/markdown-renderer';
import { Keymap } from '../obsidian/keymap';
import { registered } from '../obsidian/plugin';
import { HoverPopover } from '../obsidian/hover-popover';

interface HoverLink {
  readonly event: MouseEvent;
  readonly source: string;
  readonly hoverParent: { hoverPopover: unknown } | null;
  readonly targetEl: HTMLElement | null;
  readonly linktext: string;
  readonly sourcePath?: string;
}

/** Shows a small preview of a note when something says that a link to it is hovered. */
export function previewHoveredLinks(app: App): void {
  app.workspace.on('hover-link', (details) => {
    const {
      event,
      source,
      hoverParent,
      targetEl,
      linktext,
      sourcePath = '',
    } = details as HoverLink;
    if (
      registered.hoverSources.get(source)?.defaultMod === true &&
      !Keymap.isModifier(event, 'Mod')
    )
      return;
    const file = app.metadataCache.getFirstLinkpathDest(
      linktext.split('#', 1)[0] ?? '',
      sourcePath,
    );
    const previous = hoverParent?.hoverPopover;
    if (file === null || targetEl === null) return;
    if (previous instanceof HoverPopover && targetEl.hasAttribute('data-hovered')) return;
    if (previous instanceof HoverPopover) previous.hide();
    const popover = new HoverPopover(hoverParent, targetEl);
    targetEl.setAttr('data-hovered', '');
    popover.register(() => targetEl.removeAttribute('data-hovered'));
    popover.hoverEl.setAttrs({ role: 'dialog', 'aria-label': `Preview of ${file.basename}` });
    const page = popover.hoverEl.createDiv({ cls: 'markdown-embed markdown-rendered' });
    page.createDiv({ cls: 'inline-title', text: file.basename });
    const component = popover.addChild(new Component());
    void app.vault
      .read(file)
      .then((text) => MarkdownRenderer.render(app, text, page, file.path, component));
  });
}
