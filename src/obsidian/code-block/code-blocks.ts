import { parseYaml, type Plugin } from 'obsidian';
import { readBlockOptions } from '../../notes/code-block/block-options';
import type { ReviewStore } from '../live/review-store';
import { reviewPort, type ReviewPortSources } from '../review/review-port';
import { CodeBlock, type CodeBlockSources } from './code-block';

/** The word behind a fence that makes a code block one of Rapport's. */
const LANGUAGE = 'rapport';

/** Shows Rapport's code blocks in notes for as long as the plugin is loaded. */
export function showCodeBlocks(
  plugin: Plugin,
  store: Pick<ReviewStore, 'state' | 'subscribe'>,
  sources: ReviewPortSources,
): void {
  const blockSources: CodeBlockSources = { store, portFor: (block) => reviewPort(sources, block) };
  // A block belongs to the note it is rendered in, which outlives the plugin.
  const shown = new Set<CodeBlock>();
  plugin.register(() => {
    for (const block of [...shown]) block.stop();
  });
  plugin.registerMarkdownCodeBlockProcessor(LANGUAGE, (source, el, context) => {
    const reading = readBlockOptions(source, (yaml): unknown => parseYaml(yaml));
    const block = new CodeBlock(el, blockSources, reading, context.sourcePath);
    shown.add(block);
    block.register(() => {
      shown.delete(block);
    });
    context.addChild(block);
  });
  plugin.registerEvent(
    plugin.app.vault.on('rename', ({ path }, from) => {
      for (const block of shown) block.noteRenamed(from, path); // the review, which changes then too, has it redrawn
    }),
  );
}
