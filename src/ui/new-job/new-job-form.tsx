import type { VNode } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useTypedDraft } from '../drafts/typed-draft';
import { DayField } from '../fields/day-field';
import { usePendingAction } from '../pending-action';
import { SaveButton, SavingForm } from '../saving-form';
import { DAYS, NEW_JOB } from '../strings';
import type { NewJobEntry, NewJobProps, NewJobWrites } from './new-job-port';

/** Asks where a contact works now and since when, and shows what that writes; saved with Enter. */
export function NewJobForm(props: NewJobProps): VNode {
  const { name, role: knownRole, current, organisations, today, save, close } = props;
  const { busy, error, run } = usePendingAction();
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const { draft, change, startAnew } = useTypedDraft(props, () => {
    setTried(false);
    field.current?.focus();
  });
  const { organisation, role, since, congratulate, stays } = draft;
  const id = useId();
  useLayoutEffect(() => {
    field.current?.focus();
  }, []);
  const sinceDay = since.trim() === '' ? today : props.readSince(since.trim());
  const dueDay = congratulate.trim() === '' ? null : props.readDue(congratulate.trim());
  const isEmpty = organisation.trim() === '';
  const hasNoDue = congratulate.trim() !== '' && (dueDay === null || dueDay < today);
  const leaves = current.filter((one) => !stays.includes(one));
  const entry: NewJobEntry | null =
    isEmpty || sinceDay === null || hasNoDue
      ? null
      : { organisation, role, since: sinceDay, leaves, congratulateOn: dueDay };
  const submit = (): void => {
    setTried(true);
    if (entry === null) {
      if (isEmpty) field.current?.focus();
      return;
    }
    run(() => save(entry), close);
  };
  return (
    <SavingForm
      busy={busy}
      submit={submit}
      startAnew={startAnew}
      message={error ?? (tried ? problemOf(isEmpty, sinceDay === null, hasNoDue) : null)}
      messageId={`${id}-error`}
      buttons={<SaveButton busy={busy}>{busy ? NEW_JOB.saving : NEW_JOB.save}</SaveButton>}
    >
      <p class="rapport-form-with">{NEW_JOB.of(name)}</p>
      <label class="rapport-form-label" for={`${id}-organisation`}>
        {NEW_JOB.organisation}
      </label>
      <input
        ref={field}
        id={`${id}-organisation`}
        type="text"
        list={`${id}-known`}
        value={organisation}
        dir="auto"
        autoComplete="off"
        readOnly={busy}
        aria-invalid={tried && isEmpty}
        aria-describedby={`${id}-error`}
        onInput={(event) => {
          setTried(false);
          change({ organisation: event.currentTarget.value });
        }}
      />
      <datalist id={`${id}-known`}>
        {organisations.map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
      <label class="rapport-form-label" for={`${id}-role`}>
        {NEW_JOB.role}
      </label>
      <input
        id={`${id}-role`}
        type="text"
        value={role}
        placeholder={knownRole}
        dir="auto"
        autoComplete="off"
        readOnly={busy}
        onInput={(event) => {
          change({ role: event.currentTarget.value });
        }}
      />
      <div class="rapport-fields">
        <DayField
          id={`${id}-since`}
          label={NEW_JOB.since}
          text={since}
          day={sinceDay}
          today={today}
          placeholder={NEW_JOB.today}
          disabled={busy}
          type={(text) => {
            change({ since: text });
          }}
        />
        <DayField
          id={`${id}-due`}
          label={NEW_JOB.congratulate}
          text={congratulate}
          day={dueDay}
          today={today}
          placeholder={NEW_JOB.never}
          disabled={busy}
          type={(text) => {
            change({ congratulate: text });
          }}
        />
      </div>
      {current.map((one) => (
        <label key={one} class="rapport-check">
          <input
            type="checkbox"
            checked={!stays.includes(one)}
            disabled={busy}
            onChange={({ currentTarget: { checked } }) => {
              const others = stays.filter((other) => other !== one);
              change({ stays: checked ? others : [...others, one] });
            }}
          />
          {NEW_JOB.leaves(one)}
        </label>
      ))}
      {entry !== null && <Writes entry={entry} preview={props.preview} />}
    </SavingForm>
  );
}

function problemOf(isEmpty: boolean, isNoDay: boolean, hasNoDue: boolean): string | null {
  if (isEmpty) return NEW_JOB.empty;
  if (isNoDay) return NEW_JOB.noDay;
  return hasNoDue ? DAYS.notToCome : null;
}

/** What recording it would write, as it is typed. */
function Writes({
  entry,
  preview,
}: {
  readonly entry: NewJobEntry;
  readonly preview: (entry: NewJobEntry) => NewJobWrites;
}): VNode {
  const writes = useMemo(() => preview(entry), [JSON.stringify(entry)]);
  if ('problem' in writes) return <p class="rapport-error">{writes.problem}</p>;
  const { properties, lines } = writes;
  return (
    <dl class="rapport-preview" aria-label={NEW_JOB.writes}>
      {properties.map(({ name, values }) => (
        <div key={name} class="rapport-preview-line">
          <dt>{name}</dt>
          <dd dir="auto">{values.join(', ')}</dd>
        </div>
      ))}
      {lines.map((line) => (
        <div key={line} class="rapport-preview-line">
          <dt>{NEW_JOB.adds}</dt>
          <dd dir="auto">{line}</dd>
        </div>
      ))}
    </dl>
  );
}
