import { Component, Keymap, MarkdownRenderer, type App } from 'obsidian';
import type { ActionNotices } from '../writing/action-notices';

/** Renders harmless Markdown of a note into an element, whose links lead where they do there; gives back how to end that. */
export function renderWords(
  app: App,
  notices: Pick<ActionNotices, 'sayFailure'>,
  container: HTMLElement,
  markdown: string,
  from: string,
): () => void {
  const component = new Component();
  component.load();
  const follow = (link: HTMLElement): void => {
    component.registerDomEvent(link, 'click', (event) => {
      const target = link.getAttribute('data-href');
      if (event.defaultPrevented || target === null) return;
      event.preventDefault();
      notices.sayFailure(app.workspace.openLinkText(target, from, Keymap.isModEvent(event)));
    });
  };
  container.empty();
  const rendered = MarkdownRenderer.render(app, markdown, container, from, component).then(() => {
    // A tick here would be gone with the next rendering: tasks are ticked in their note, or among the follow-ups.
    for (const box of container.querySelectorAll('input')) box.disabled = true;
    for (const link of container.querySelectorAll<HTMLElement>('a.internal-link')) follow(link);
  });
  notices.sayFailure(rendered);
  return () => {
    component.unload();
    container.empty();
  };
}
