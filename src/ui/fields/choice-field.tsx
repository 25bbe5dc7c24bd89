import type { VNode } from 'preact';

interface ChoiceFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Values with what is shown for them, in order. */
  readonly choices: readonly (readonly [value: string, title: string])[];
  readonly disabled: boolean;
  readonly choose: (value: string) => void;
}

/** One of several choices. */
export function ChoiceField(props: ChoiceFieldProps): VNode {
  const { id, label, value, choices, disabled, choose } = props;
  return (
    <div class="rapport-field">
      <label class="rapport-form-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="dropdown"
        value={value}
        disabled={disabled}
        onChange={(event) => {
          choose(event.currentTarget.value);
        }}
      >
        {choices.map(([choice, title]) => (
          <option key={choice} value={choice}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}
