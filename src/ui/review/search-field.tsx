import type { RefObject, VNode } from 'preact';
import { pressOnce } from './key-command';
import { REVIEW } from '../strings';

interface SearchProps {
  readonly query: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly search: (query: string) => void;
  /** Moves the keyboard from the field to the list. */
  readonly leave: () => void;
  /** Opens the first contact that was found. */
  readonly openFirst: (event: KeyboardEvent) => void;
}

/** The field that finds contacts; it looks and behaves like Obsidian's own. */
export function SearchField({ query, field, search, leave, openFirst }: SearchProps): VNode {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    pressOnce(event);
    if (event.defaultPrevented) return;
    if (event.key === 'ArrowDown') leave();
    else if (event.key === 'Enter') openFirst(event);
    else if (event.key === 'Escape' && query !== '') search('');
    else return;
    event.preventDefault();
  };
  return (
    <div class="rapport-search search-input-container" role="search">
      <input
        ref={field}
        type="search"
        value={query}
        placeholder={REVIEW.search}
        aria-label={REVIEW.search}
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellcheck={false}
        dir="auto"
        onInput={(event) => {
          search(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <div
          class="search-input-clear-button"
          role="button"
          aria-label={REVIEW.clearSearch}
          onClick={() => {
            search('');
            field.current?.focus();
          }}
        />
      )}
    </div>
  );
}
