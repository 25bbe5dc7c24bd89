import type { Component } from 'obsidian-test-mocks/obsidian';
import type { MarkdownPostProcessor, MarkdownPostProcessorContext } from 'obsidian';
import { asObsidian } from '../base/as-obsidian';
import { recordError } from '../base/errors';
import { theApp } from '../app-in-page';

type BlockProcessor = (
  source: string,
  el: HTMLElement,
  context: MarkdownPostProcessorContext,
) => unknown;

/** What plugins registered for code blocks, by language. */
export const blockProcessors = new Map<string, BlockProcessor>();

/** What plugins registered for all rendered Markdown. */
export const postProcessors = new Set<MarkdownPostProcessor>();

/** A passage of a note that is being rendered. */
export interface Rendering {
  readonly text: string;
  readonly sourcePath: string;
  readonly component: Component;
}

/** Lets the plugin that registered a code block's language fill it; says whether there is one. */
export function renderBlock(
  rendering: Rendering,
  language: string,
  source: string,
  parent: HTMLElement,
  lines: { readonly lineStart: number; readonly lineEnd: number },
): boolean {
  const process = blockProcessors.get(language);
  if (process === undefined) return false;
  const el = parent.createDiv({ cls: `block-language-${language}` });
  const context = contextOf(rendering, lines);
  run(`The code block "${language}" failed`, () => process(source, el, context));
  return true;
}

/** Lets plugins change what was rendered. */
export function postProcess(rendering: Rendering, el: HTMLElement): void {
  const lineEnd = rendering.text.split('\n').length - 1;
  const context = contextOf(rendering, { lineStart: 0, lineEnd });
  for (const process of postProcessors) {
    run('A Markdown post processor failed', () => process(el, context));
  }
}

function contextOf(
  { text, sourcePath, component }: Rendering,
  lines: { readonly lineStart: number; readonly lineEnd: number },
): MarkdownPostProcessorContext {
  const context = {
    docId: sourcePath,
    sourcePath,
    frontmatter: theApp().metadataCache.getCache(sourcePath)?.frontmatter ?? null,
    addChild: (child: Component) => component.addChild(child),
    getSectionInfo: () => ({ text, ...lines }),
  };
  return asObsidian(context);
}

function run(failure: string, process: () => unknown): void {
  Promise.resolve()
    .then(process)
    .catch((error: unknown) => recordError(failure, error));
}
