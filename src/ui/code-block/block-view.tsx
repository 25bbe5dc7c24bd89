import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { useKeptFocus } from '../kept-focus';
import { BLOCK, BLOCK_TITLES, REVIEW } from '../strings';
import { BlockMessages } from './block-messages';
import type { BlockProps } from './block-port';
import { BlockRows } from './block-rows';

/** What a code block in a note shows, as it stands now. */
export function BlockView({ reading, state, notePath, port }: BlockProps): VNode {
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  const isRead = reading.kind === 'options';
  return (
    <div
      ref={root}
      class="rapport-review rapport-block"
      role="group"
      aria-label={isRead ? BLOCK_TITLES[reading.options.show] : BLOCK.optionsWrong}
      onKeyDown={keepFromEditor}
    >
      {reading.kind === 'problems' ? (
        <BlockMessages
          title={BLOCK.optionsWrong}
          messages={reading.problems.map(({ property, value, message }) => ({
            option: property === '' ? value : `${property}: ${value}`,
            message,
          }))}
        />
      ) : state.kind === 'building' ? (
        <p class="rapport-note">{REVIEW.building}</p>
      ) : (
        <BlockRows options={reading.options} state={state} notePath={notePath} port={port} />
      )}
    </div>
  );
}

const KEYS: ReadonlySet<string> = new Set(['Enter', 'Tab', 'Home', 'End', 'PageUp', 'PageDown']);

/** In live preview the block stands inside the editor, which would take keys meant for the block as edits of the note. */
function keepFromEditor(event: KeyboardEvent): void {
  const { key, ctrlKey, altKey, metaKey } = event;
  if (ctrlKey || altKey || metaKey) return;
  if (key.length === 1 || key.startsWith('Arrow') || KEYS.has(key)) event.stopPropagation();
}
