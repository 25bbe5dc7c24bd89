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
  component.registerDomEvent(container, 'click', (event) => {
    const { target } = event;
    if (event.defaultPrevented || !(target instanceof Node) || !target.instanceOf(HTMLElement))
      return;
    const link = target.closest('a.internal-link')?.getAttribute('data-href');
    if (link == null) return;
    event.preventDefault();
    notices.sayFailure(app.workspace.openLinkText(link, from, Keymap.isModEvent(event)));
  });
  container.empty();
  const rendered = MarkdownRenderer.render(app, markdown, container, from, component).then(() => {
    // A tick here would be gone with the next rendering: tasks are ticked in their note, or among the follow-ups.
    for (const box of container.querySelectorAll('input')) box.disabled = true;
  });
  notices.sayFailure(rendered);
  return () => {
    component.unload();
    container.empty();
  };
}
