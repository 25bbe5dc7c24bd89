import type { VNode } from 'preact';
import { useLayoutEffect, useId, useRef, useState } from 'preact/hooks';
import { isoDay } from '../../domain/day';
import { dayAndDistance } from '../day-wording';
import { useTypedDraft } from '../drafts/typed-draft';
import { ChoiceField } from '../fields/choice-field';
import { usePendingAction } from '../pending-action';
import { SaveButton, SavingForm } from '../saving-form';
import { DAYS, DESTINATIONS, FIELDS, FOLLOW_UP_FORM, listInWords } from '../strings';
import type { FollowUpFormProps } from './follow-up-port';

/** Asks what is to be done, by whom and when; saved with Enter. */
export function FollowUpForm(props: FollowUpFormProps): VNode {
  const { names, today, choices, readDay, save, close } = props;
  const { busy, error, run } = usePendingAction();
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const dueField = useRef<HTMLInputElement>(null);
  const { draft, change, startAnew } = useTypedDraft(props, () => {
    setTried(false);
    field.current?.focus();
  });
  const { text, due, waiting, place } = draft;
  const id = useId();
  const dueOn = due.trim() === '' ? null : readDay(due.trim());
  useLayoutEffect(() => {
    field.current?.focus();
  }, []);
  const isNoDay = due.trim() !== '' && dueOn === null;
  const isEmpty = text.trim() === '';
  const isPast = dueOn !== null && dueOn < today;
  const submit = (): void => {
    setTried(true);
    if (isEmpty) field.current?.focus();
    else if (isNoDay || (isPast && !tried)) dueField.current?.focus();
    else run(() => save({ text: text.trim(), dueOn, waiting, place }), close);
  };
  return (
    <SavingForm
      busy={busy}
      submit={submit}
      startAnew={startAnew}
      message={error}
      messageId={`${id}-error`}
      buttons={
        <SaveButton busy={busy}>{busy ? FOLLOW_UP_FORM.saving : FOLLOW_UP_FORM.save}</SaveButton>
      }
    >
      <p class="rapport-form-with">{FOLLOW_UP_FORM.with(listInWords(names))}</p>
      <label class="rapport-form-label" for={`${id}-text`}>
        {FIELDS.followUp}
      </label>
      <input
        ref={field}
        id={`${id}-text`}
        type="text"
        value={text}
        dir="auto"
        autoComplete="off"
        enterKeyHint="done"
        readOnly={busy}
        aria-invalid={tried && isEmpty}
        aria-describedby={error === null ? `${id}-empty` : `${id}-error`}
        onInput={(event) => {
          setTried(false);
          change({ text: event.currentTarget.value });
        }}
      />
      {tried && isEmpty && (
        <p class="rapport-error" role="alert" id={`${id}-empty`}>
          {FOLLOW_UP_FORM.empty}
        </p>
      )}
      <span class="rapport-form-label rapport-form-line">
        <label for={`${id}-due`}>{FIELDS.due}</label>
        <span class="rapport-form-hint" id={`${id}-day`} role="status">
          {dueOn !== null && dayAndDistance(dueOn, today)}
        </span>
      </span>
      <input
        ref={dueField}
        id={`${id}-due`}
        type="text"
        class="rapport-form-due"
        value={due}
        placeholder={FIELDS.noDay}
        autoComplete="off"
        enterKeyHint="done"
        readOnly={busy}
        aria-describedby={`${id}-day`}
        aria-invalid={tried && isNoDay}
        onInput={(event) => {
          setTried(false);
          change({ due: event.currentTarget.value });
        }}
      />
      {tried && (isNoDay || isPast) && (
        <p class="rapport-error" role="alert">
          {isNoDay ? DAYS.notToCome : FOLLOW_UP_FORM.past}
        </p>
      )}
      <div class="rapport-form-choices" role="group" aria-label={FOLLOW_UP_FORM.choices}>
        {choices.map(({ title, day }) => (
          <button
            key={title}
            type="button"
            aria-pressed={dueOn === day}
            onClick={() => {
              change({ due: isoDay(day) });
            }}
          >
            {title}
          </button>
        ))}
      </div>
      <ChoiceField
        id={`${id}-turn`}
        label={FOLLOW_UP_FORM.turn}
        value={waiting ? 'theirs' : 'mine'}
        choices={[
          ['mine', FOLLOW_UP_FORM.mine],
          ['theirs', FOLLOW_UP_FORM.theirs],
        ]}
        disabled={busy}
        choose={(value) => {
          change({ waiting: value === 'theirs' });
        }}
      />
      <ChoiceField
        id={`${id}-place`}
        label={FIELDS.destination}
        value={place}
        choices={[
          [
            'contact note',
            names.length === 1 ? DESTINATIONS['contact note'] : FOLLOW_UP_FORM.noteOf(names[0]),
          ],
          ['daily note', DESTINATIONS['daily note']],
        ]}
        disabled={busy}
        choose={(value) => {
          change({ place: value === 'daily note' ? value : 'contact note' });
        }}
      />
    </SavingForm>
  );
}
