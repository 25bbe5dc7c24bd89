import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pressOnce } from '../review/key-command';
import { PeopleField } from './people-field';
import type { ChosenPerson, People } from './people-port';

/** Everything that choosing people is given. */
export interface PickPeopleProps {
  readonly people: People;
  readonly start: readonly ChosenPerson[];
  readonly canCreate: boolean;
  /** What the button says. */
  readonly action: string;
  /** Hears who is chosen so far. */
  readonly changed: (people: readonly ChosenPerson[]) => void;
  readonly picked: (people: readonly ChosenPerson[]) => void;
}

/** Chooses people, and nothing else. */
export function PickPeople(props: PickPeopleProps): VNode {
  const { people, start, canCreate, action, changed, picked } = props;
  const [chosen, setChosen] = useState(start);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
  }, []);
  const choose = (next: readonly ChosenPerson[]): void => {
    setChosen(next);
    changed(next);
  };
  const submit = (): void => {
    if (chosen.length > 0) picked(chosen);
    else field.current?.focus();
  };
  return (
    <form
      class="rapport-form"
      onKeyDown={pressOnce}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <PeopleField
        people={people}
        chosen={chosen}
        choose={choose}
        canCreate={canCreate}
        field={field}
        disabled={false}
        goOn={submit}
      />
      <div class="rapport-buttons">
        <button type="submit" class="mod-cta" aria-disabled={chosen.length === 0}>
          {action}
        </button>
      </div>
    </form>
  );
}
