import type { VNode } from 'preact';
import type { Day } from '../../domain/day';
import { LOG_FORM } from '../strings';
import { dayAndDistance } from '../day-wording';

interface DayFieldProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** The day as it is understood; null while it isn't. */
  readonly day: Day | null;
  readonly today: Day;
  /** What stands for the day that is meant while nothing is typed. */
  readonly placeholder: string;
  readonly disabled: boolean;
  readonly type: (text: string) => void;
}

/** A day in the user's words, with the day that is understood beside it as it is typed. */
export function DayField(props: DayFieldProps): VNode {
  const { id, label, text, day, today, placeholder, disabled, type } = props;
  const isUnknown = day === null && text.trim() !== '';
  return (
    <div class="rapport-field">
      <label class="rapport-form-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        value={text}
        placeholder={placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellcheck={false}
        readOnly={disabled}
        aria-invalid={isUnknown}
        aria-describedby={`${id}-day`}
        onInput={(event) => {
          type(event.currentTarget.value);
        }}
      />
      <p id={`${id}-day`} class="rapport-hint" aria-live="polite">
        {isUnknown
          ? LOG_FORM.unknownDay(text.trim())
          : day === null
            ? ''
            : dayAndDistance(day, today)}
      </p>
    </div>
  );
}
