import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { SaveButton, SavingForm } from '../saving-form';
import { PastedList } from './pasted-list';
import { withPasted, type PastedPerson, type ReadList } from './pasted-people';
import { PeopleField } from './people-field';
import type { ChosenPerson, People } from './people-port';

/** Everything that choosing people is given. */
export interface PickPeopleProps {
  readonly people: People;
  readonly start: readonly ChosenPerson[];
  /** Who was chosen when the choice was closed by accident; null where it wasn't. */
  readonly kept: readonly ChosenPerson[] | null;
  /** Forgets who was kept: the user starts anew. */
  readonly startAnew: () => void;
  readonly canCreate: boolean;
  /** Reads a list of people that is pasted; null where none can be. */
  readonly readList: ReadList | null;
  /** What the button says. */
  readonly action: string;
  /** Hears who is chosen so far. */
  readonly changed: (people: readonly ChosenPerson[]) => void;
  readonly picked: (people: readonly ChosenPerson[]) => void;
}

/** Chooses people, and nothing else. */
export function PickPeople(props: PickPeopleProps): VNode {
  const { people, start, kept, startAnew, canCreate, readList, action, changed, picked } = props;
  const [chosen, setChosen] = useState(kept ?? start);
  const [isRestored, setRestored] = useState(kept !== null);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
  }, []);
  const choose = (next: readonly ChosenPerson[]): void => {
    setChosen(next);
    changed(next);
  };
  const choosePasted = (pasted: readonly PastedPerson[], isChosen: boolean): void => {
    choose(withPasted(chosen, pasted, isChosen));
  };
  const submit = (): void => {
    if (chosen.length > 0) picked(chosen);
    else field.current?.focus();
  };
  return (
    <SavingForm
      busy={false}
      submit={submit}
      startAnew={
        isRestored
          ? () => {
              setRestored(false);
              startAnew();
              choose(start);
              field.current?.focus();
            }
          : null
      }
      message={null}
      buttons={<SaveButton busy={chosen.length === 0}>{action}</SaveButton>}
    >
      <PeopleField
        opensAtOnce={readList === null}
        people={people}
        chosen={chosen}
        choose={choose}
        canCreate={canCreate}
        field={field}
        disabled={false}
        goOn={submit}
      />
      {readList !== null && (
        <PastedList
          people={people}
          chosen={chosen}
          choose={choosePasted}
          readList={readList}
          onlyContacts={!canCreate}
          disabled={false}
        />
      )}
    </SavingForm>
  );
}
