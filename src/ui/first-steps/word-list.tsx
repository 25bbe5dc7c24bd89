import type { VNode } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../icon';
import { usePendingAction } from '../pending-action';
import { FIRST_RUN, GUIDE, MARK_LISTS, numberInWords } from '../strings';
import { addedWord, isFolders } from './added-word';
import { countOfWord } from './found-model';
import type { GuidePort, GuideState, MarkList } from './guide-port';

interface ListProps {
  readonly list: MarkList;
  readonly guide: GuideState;
  readonly port: Pick<GuidePort, 'changeMarks'>;
}

/** One list of words by which notes are recognised: each with its number of notes, to remove, and a field to add one. */
export function WordList({ list, guide, port }: ListProps): VNode {
  const { marks, found, folders, allFolders } = guide;
  const words = marks[list];
  const title = MARK_LISTS[list].title;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { error, run } = usePendingAction();
  const use = list === 'conversationFolders' ? 'conversations' : 'contacts';
  const offers = isFolders(list) ? folders.filter(({ holds }) => holds === use) : [];

  const change = (next: readonly string[]): void => {
    setProblem(null);
    run(() => port.changeMarks(list, next));
  };
  const add = (): void => {
    const typed = field.current?.value ?? '';
    const added = addedWord(list, words, typed, allFolders);
    if ('problem' in added) {
      setProblem(added.problem);
      return;
    }
    if (field.current !== null) field.current.value = '';
    change(added.words);
  };

  return (
    <section class="rapport-words" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} class="rapport-words-title">
        {title}
      </h3>
      <ul class="rapport-word-list">
        {words.map((word) => (
          <li key={word} class="rapport-word">
            <bdi class="rapport-word-text">{list === 'contactTags' ? `#${word}` : word}</bdi>
            {found !== null && (
              <span class="rapport-word-count">
                {numberInWords(countOfWord(found, list, word))}
              </span>
            )}
            <button
              type="button"
              class="clickable-icon rapport-word-remove"
              aria-label={GUIDE.remove(word)}
              onClick={() => {
                field.current?.focus({ preventScroll: true });
                change(words.filter((other) => other !== word));
              }}
            >
              <Icon name="x" />
            </button>
          </li>
        ))}
      </ul>
      {offers.map(({ path, notes }) => (
        <button
          key={path}
          type="button"
          class="rapport-word-offer"
          aria-label={`${FIRST_RUN.useFolder(path)}, ${addsInWords(list, notes)}`}
          onClick={() => {
            field.current?.focus({ preventScroll: true });
            change([...words, path]);
          }}
        >
          <Icon name="plus" />
          <bdi class="rapport-word-text">{path}</bdi>
          <span class="rapport-word-count">{addsInWords(list, notes)}</span>
        </button>
      ))}
      <form
        class="rapport-word-form"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          ref={field}
          type="text"
          dir="auto"
          list={isFolders(list) ? `${id}-folders` : undefined}
          aria-label={MARK_LISTS[list].add}
          placeholder={MARK_LISTS[list].add}
          aria-invalid={problem !== null}
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
        />
        {isFolders(list) && (
          <datalist id={`${id}-folders`}>
            {allFolders.map((folder) => (
              <option key={folder} value={folder} />
            ))}
          </datalist>
        )}
        <button type="submit">{GUIDE.add}</button>
      </form>
      {(problem ?? error) !== null && (
        <p class="rapport-error" role="alert">
          {problem ?? error}
        </p>
      )}
    </section>
  );
}

function addsInWords(list: MarkList, notes: number): string {
  return list === 'conversationFolders' ? GUIDE.addsConversations(notes) : GUIDE.adds(notes);
}
