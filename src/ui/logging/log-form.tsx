import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTypedDraft } from '../drafts/typed-draft';
import { PeopleField } from '../people/people-field';
import { usePendingAction } from '../pending-action';
import { SaveButton, SavingForm } from '../saving-form';
import { LOG_FORM } from '../strings';
import { alsoLogged } from './also-logged';
import { draftDay, entryOf, type DraftProblem, type LogDraft } from './log-draft';
import { LogDetails } from './log-details';
import type { LogFormProps } from './log-form-port';
import { savingWords } from './saving-words';

/** What is said of a draft that can't be saved yet. */
function inWords(problem: DraftProblem, { day, followUpDay }: LogDraft): string {
  switch (problem) {
    case 'nobody':
      return LOG_FORM.nobody;
    case 'day':
      return LOG_FORM.unknownDay(day.trim());
    case 'follow-up day':
      return LOG_FORM.unknownDay(followUpDay.trim());
  }
}

/** Asks for an interaction: with whom and what was said, saved with Enter; everything else has a default. */
export function LogForm(props: LogFormProps): VNode {
  const { people, today, readDay, linkedIn, canCreate, save, close } = props;
  const [problem, setProblem] = useState<DraftProblem | null>(null);
  const { busy, error, run } = usePendingAction();
  const person = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const {
    draft,
    change: type,
    startAnew,
  } = useTypedDraft(props, () => {
    setProblem(null);
    person.current?.focus();
  });
  const id = useId();
  useLayoutEffect(() => {
    if (draft.people.length === 0) person.current?.focus();
    else text.current?.focus();
  }, []);

  const change = (changes: Partial<LogDraft>): void => {
    type(changes);
    setProblem(null);
  };
  const submit = (): void => {
    const entry = entryOf(draft, today, readDay);
    if (typeof entry !== 'string') {
      run(() => save(entry), close);
      return;
    }
    setProblem(entry);
    if (entry === 'nobody') person.current?.focus();
  };
  const words = savingWords(draftDay(draft, today, readDay), false, today);
  const also = alsoLogged(
    linkedIn(draft.text, draftDay(draft, today, readDay) ?? today),
    draft.people,
    draft.destination,
  );
  const message = error ?? (problem === null ? null : inWords(problem, draft));

  return (
    <SavingForm
      busy={busy}
      submit={submit}
      startAnew={startAnew}
      message={message}
      messageId={`${id}-error`}
      buttons={<SaveButton busy={busy}>{busy ? words.saving : words.save}</SaveButton>}
    >
      <PeopleField
        people={people}
        chosen={draft.people}
        choose={(chosen) => {
          change({ people: chosen });
        }}
        canCreate={canCreate}
        field={person}
        disabled={busy}
        goOn={() => text.current?.focus()}
      />
      <div class="rapport-field">
        <label class="rapport-form-label" for={`${id}-text`}>
          {LOG_FORM.text}
        </label>
        <textarea
          ref={text}
          id={`${id}-text`}
          rows={2}
          value={draft.text}
          dir="auto"
          enterkeyhint="done"
          readOnly={busy}
          aria-describedby={message === null ? undefined : `${id}-error`}
          onInput={(event) => {
            change({ text: event.currentTarget.value });
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return;
            event.preventDefault();
            if (!event.repeat) submit();
          }}
        />
        <p class="rapport-hint" role="status">
          {also}
        </p>
      </div>
      <LogDetails {...props} draft={draft} change={change} disabled={busy} />
    </SavingForm>
  );
}
