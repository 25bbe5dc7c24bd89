import type { VNode } from 'preact';
import type { Day } from '../../domain/day';
import { DayField } from '../fields/day-field';
import { EVENT_PEOPLE, PEOPLE } from '../strings';
import type { MetDraftPerson } from './event-port';

interface MetPersonProps {
  readonly id: string;
  readonly name: string;
  readonly met: MetDraftPerson;
  /** By when to follow up, as it is understood. */
  readonly due: Day | null;
  readonly today: Day;
  readonly disabled: boolean;
  readonly change: (changes: Partial<MetDraftPerson>) => void;
}

/** What there is to tell of one person who was met: one line, and a follow-up. */
export function MetPerson(props: MetPersonProps): VNode {
  const { id, name, met, due, today, disabled, change } = props;
  const { listed } = met;
  const about = [listed.role, listed.organisation].filter((part) => part !== '').join(' · ');
  return (
    <fieldset class="rapport-met-person">
      <legend>
        <bdi>{name}</bdi>
        {met.person.kind === 'new' && <span class="rapport-person-new">{PEOPLE.isNew}</span>}
        {about !== '' && <bdi class="rapport-people-detail">{about}</bdi>}
      </legend>
      <input
        id={`${id}-said`}
        type="text"
        aria-label={EVENT_PEOPLE.said}
        placeholder={EVENT_PEOPLE.said}
        value={met.said}
        dir="auto"
        autoComplete="off"
        readOnly={disabled}
        onInput={(event) => {
          change({ said: event.currentTarget.value });
        }}
      />
      <div class="rapport-fields">
        <div class="rapport-field">
          <label class="rapport-form-label" for={`${id}-next`}>
            {EVENT_PEOPLE.next}
          </label>
          <input
            id={`${id}-next`}
            type="text"
            placeholder={EVENT_PEOPLE.nextPlaceholder}
            value={met.next}
            dir="auto"
            autoComplete="off"
            readOnly={disabled}
            onInput={(event) => {
              change({ next: event.currentTarget.value });
            }}
          />
        </div>
        <DayField
          id={`${id}-due`}
          label={EVENT_PEOPLE.by}
          text={met.due}
          day={due}
          today={today}
          placeholder={EVENT_PEOPLE.noFollowUp}
          disabled={disabled}
          type={(text) => {
            change({ due: text });
          }}
        />
      </div>
    </fieldset>
  );
}
