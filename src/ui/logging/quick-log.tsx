import type { VNode } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { weekdayAndDay } from '../day-wording';
import { useTypedDraft } from '../drafts/typed-draft';
import { usePendingAction } from '../pending-action';
import { SaveButton, SavingForm } from '../saving-form';
import { QUICK_LOG } from '../strings';
import { alsoLogged } from './also-logged';
import { answered, doubtsOf, peopleIn, previewOf, quickEntry } from './quick-log-model';
import { savingWords } from './saving-words';
import type { AmbiguousName, Answers, QuickLogProps } from './quick-log-port';

/** Logs an interaction from one line; shows what it understands as it is typed, and saves that with Enter. */
export function QuickLog(props: QuickLogProps): VNode {
  const { start, read, destination, today, save, close } = props;
  const id = useId();
  const [answers, setAnswers] = useState<Answers>({});
  const [isAsked, setAsked] = useState(false);
  const { busy, error, run } = usePendingAction();
  const field = useRef<HTMLInputElement>(null);
  const { draft, change, startAnew } = useTypedDraft(props, () => {
    setAnswers({});
    setAsked(false);
    field.current?.focus();
  });
  const { line } = draft;
  const open = useMemo(() => read(draft, {}), [read, draft]);
  const reading = useMemo(() => read(draft, answers), [read, draft, answers]);
  const preview = line.trim() === '' ? [] : previewOf(reading, destination, today);
  const entry = quickEntry(reading, destination);
  const doubts = doubtsOf(reading, today);
  const words = savingWords(reading.on, reading.isOnlyFollowUp, today);
  useLayoutEffect(() => {
    field.current?.focus();
  }, []);
  const submit = (): void => {
    const isToSee = doubts.length > 0 && !isAsked;
    setAsked(entry === null || isToSee);
    if (entry !== null && !isToSee) run(() => save(entry), close);
  };
  const isOpen = reading.ambiguous.length > 0;
  const unnamed = isOpen ? QUICK_LOG.whoIsMeant : QUICK_LOG.nameSomeone;
  const message = error ?? (isAsked && entry === null ? unnamed : null);
  return (
    <SavingForm
      busy={busy}
      submit={submit}
      startAnew={startAnew}
      message={message}
      buttons={<SaveButton busy={busy}>{busy ? words.saving : words.save}</SaveButton>}
    >
      <div class="rapport-field">
        <label class="rapport-form-label" for={`${id}-line`}>
          {QUICK_LOG.label}
        </label>
        <input
          ref={field}
          id={`${id}-line`}
          type="text"
          value={line}
          placeholder={QUICK_LOG.placeholder}
          dir="auto"
          autoComplete="off"
          enterkeyhint="done"
          readOnly={busy}
          aria-describedby={`${id}-preview`}
          onInput={(event) => {
            const { value } = event.currentTarget;
            const isAnew = value.trim() === '';
            change({ line: value, begunOn: (isAnew ? start : draft).begunOn });
            setAsked(false);
          }}
        />
      </div>
      {preview.length > 0 && reading.begunOn !== today && (
        <p class="rapport-hint">{QUICK_LOG.begunOn(weekdayAndDay(reading.begunOn, today))}</p>
      )}
      <dl id={`${id}-preview`} class="rapport-preview" aria-live="polite">
        {preview.map(({ title, text }, index) => (
          <div key={`${title} ${index}`} class="rapport-preview-line">
            <dt>{title}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
      <p class="rapport-hint" role="status">
        {alsoLogged(reading.linked, peopleIn(reading), destination)}
      </p>
      {doubts.length > 0 && (
        <p class="rapport-error" role="alert">
          {doubts.join(' ')}
          {isAsked && entry !== null && ` ${QUICK_LOG.onceMore}`}
        </p>
      )}
      {open.ambiguous.map((ambiguous) => (
        <WhoIsMeant
          key={ambiguous.name}
          ambiguous={ambiguous}
          meant={answers[ambiguous.name]}
          choose={(path) => {
            setAnswers(answered(answers, ambiguous.name, path));
          }}
        />
      ))}
      {open.unknown.map((name) => (
        <label key={name} class="rapport-check">
          <input
            type="checkbox"
            checked={answers[name] === null}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              setAnswers(answered(answers, name, checked ? null : undefined));
            }}
          />
          <bdi>{QUICK_LOG.create(name)}</bdi>
        </label>
      ))}
    </SavingForm>
  );
}

interface WhoIsMeantProps {
  readonly ambiguous: AmbiguousName;
  /** Path of the contact that is meant; null for one to be created. */
  readonly meant: string | null | undefined;
  readonly choose: (path: string | null) => void;
}

/** Asks which of several contacts a name means. */
function WhoIsMeant({ ambiguous: { name, options }, meant, choose }: WhoIsMeantProps): VNode {
  const id = useId();
  return (
    <fieldset class="rapport-question">
      <legend>{QUICK_LOG.which(name)}</legend>
      {[...options, null].map((option) => (
        <label key={option?.path ?? ''} class="rapport-check">
          <input
            type="radio"
            name={id}
            checked={(option?.path ?? null) === meant}
            onChange={() => {
              choose(option?.path ?? null);
            }}
          />
          <bdi>{option?.name ?? QUICK_LOG.create(name)}</bdi>
          {option !== null && option.detail !== '' && (
            <bdi class="rapport-people-detail">{option.detail}</bdi>
          )}
        </label>
      ))}
    </fieldset>
  );
}
