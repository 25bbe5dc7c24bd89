import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { Component } from 'obsidian-test-mocks/obsidian';
import type { App } from '../app';
import { theApp } from '../app-in-page';
import { postProcess } from './code-blocks';
import { appendNodes } from './elements';
import { appendProperties, withoutProperties } from './properties';

/** Obsidian's `MarkdownRenderChild`. */
export class MarkdownRenderChild extends Component {
  constructor(readonly containerEl: HTMLElement) {
    super();
  }
}

/** Obsidian's `MarkdownRenderer`. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
  /** Renders Markdown into an element; what code blocks add ends with `component`. */
  static async render(
    _app: App,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    const tree = fromMarkdown(withoutProperties(markdown), {
      extensions: [gfm()],
      mdastExtensions: [gfmFromMarkdown()],
    });
    const rendering = { text: markdown, sourcePath, component };
    appendProperties(el, markdown, sourcePath);
    appendNodes(rendering, el, tree);
    postProcess(rendering, el);
    await Promise.resolve();
  }

  /** Obsidian's older name of `render`. */
  static async renderMarkdown(
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    await MarkdownRenderer.render(theApp(), markdown, el, sourcePath, component);
  }
}
