import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { lastDayToMeet } from '../../domain/event';
import { dayWithYear } from '../day-wording';
import { useTypedDraft } from '../drafts/typed-draft';
import { DayField } from '../fields/day-field';
import { PastedList } from '../people/pasted-list';
import { withPasted, type ListedAs, type PastedPerson } from '../people/pasted-people';
import { PeopleField } from '../people/people-field';
import { personKey, shownName, type ChosenPerson } from '../people/people-port';
import { usePendingAction } from '../pending-action';
import { SaveButton, SavingForm } from '../saving-form';
import { EVENT_PEOPLE } from '../strings';
import type { MetDraftPerson, MetFormProps } from './event-port';
import { dayMet, dueOf, metEntryOf, withDay, withPeople, type MetProblem } from './met-draft';
import { MetPerson } from './met-person';

/** Asks whom the user met at an event, one line and a follow-up for each; saved with Enter. */
export function MetForm(props: MetFormProps): VNode {
  const { name, on, until, today, people, readList, save, close } = props;
  const [problem, setProblem] = useState<MetProblem | null>(null);
  const { busy, error, run } = usePendingAction();
  const field = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const id = useId();
  const { draft, change, startAnew } = useTypedDraft(props, () => {
    setProblem(null);
    field.current?.focus();
  });
  useLayoutEffect(() => {
    field.current?.focus();
  }, []);

  const chosen = draft.people.map(({ person }) => person);
  const choose = (next: readonly ChosenPerson[], listed?: ReadonlyMap<string, ListedAs>): void => {
    setProblem(null);
    change(withPeople(draft, next, props, listed));
  };
  const choosePasted = (pasted: readonly PastedPerson[], isChosen: boolean): void => {
    const listed = new Map(pasted.map((one) => [personKey(one.person), one.listed]));
    choose(withPasted(chosen, pasted, isChosen), listed);
  };
  const changePerson = (met: MetDraftPerson, changes: Partial<MetDraftPerson>): void => {
    setProblem(null);
    change({ people: draft.people.map((one) => (one === met ? { ...one, ...changes } : one)) });
  };
  const submit = (): void => {
    const entry = metEntryOf(draft, props);
    if ('people' in entry) {
      run(() => save(entry), close);
      return;
    }
    setProblem(entry);
    if (entry.kind === 'nobody') field.current?.focus();
  };
  const inWords = (found: MetProblem): string => {
    switch (found.kind) {
      case 'nobody':
        return EVENT_PEOPLE.nobody;
      case 'day':
        return EVENT_PEOPLE.noDay(dayWithYear(on), dayWithYear(lastDayToMeet(props, today)));
      case 'due':
        return EVENT_PEOPLE.noFollowUpDay(shownName(people, found.person));
    }
  };
  return (
    <SavingForm
      busy={busy}
      submit={submit}
      startAnew={startAnew}
      message={error ?? (problem === null ? null : inWords(problem))}
      messageId={`${id}-error`}
      buttons={
        <SaveButton busy={busy}>{busy ? EVENT_PEOPLE.saving : EVENT_PEOPLE.save}</SaveButton>
      }
    >
      <p class="rapport-form-with">
        <bdi>{EVENT_PEOPLE.at(name)}</bdi>
      </p>
      <PeopleField
        label={EVENT_PEOPLE.whoMet}
        opensAtOnce={false}
        people={people}
        chosen={chosen}
        choose={choose}
        canCreate
        field={field}
        disabled={busy}
        goOn={() => form.current?.querySelector('input')?.focus()}
      />
      <PastedList
        people={people}
        chosen={chosen}
        choose={choosePasted}
        readList={readList}
        onlyContacts={false}
        disabled={busy}
      />
      {on !== until && (
        <DayField
          id={`${id}-day`}
          label={EVENT_PEOPLE.day}
          text={draft.day}
          day={dayMet(draft, props)}
          today={today}
          placeholder=""
          disabled={busy}
          type={(text) => {
            setProblem(null);
            change(withDay(draft, text, props));
          }}
        />
      )}
      <div ref={form} class="rapport-met-people">
        {draft.people.map((met, index) => (
          <MetPerson
            key={personKey(met.person)}
            id={`${id}-${String(index)}`}
            name={shownName(people, met.person)}
            met={met}
            due={dueOf(met, props)}
            today={today}
            disabled={busy}
            change={(changes) => {
              changePerson(met, changes);
            }}
          />
        ))}
      </div>
    </SavingForm>
  );
}
