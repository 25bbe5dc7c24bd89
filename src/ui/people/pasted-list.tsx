import type { VNode } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { isSamePerson, shownName, type ChosenPerson, type People } from './people-port';
import { PASTED_LIST } from '../strings';
import type { PastedPeople, PastedPerson, ReadList } from './pasted-people';

interface PastedListProps {
  readonly people: Pick<People, 'find'>;
  readonly chosen: readonly ChosenPerson[];
  /** Hears who of the list is chosen, or is no more. */
  readonly choose: (people: readonly PastedPerson[], isChosen: boolean) => void;
  readonly readList: ReadList;
  /** Whether only those can be chosen who are contacts. */
  readonly onlyContacts: boolean;
  readonly disabled: boolean;
}

/** A list of people that is pasted, of whom one ticks those who are meant. */
export function PastedList(props: PastedListProps): VNode {
  const { readList, disabled } = props;
  const [text, setText] = useState('');
  const id = useId();
  const list = useMemo(() => (text.trim() === '' ? null : readList(text)), [text]);
  return (
    <details class="rapport-pasted">
      <summary>{PASTED_LIST.title}</summary>
      <label class="rapport-form-label" for={`${id}-list`}>
        {PASTED_LIST.label}
      </label>
      <textarea
        id={`${id}-list`}
        rows={3}
        value={text}
        dir="auto"
        spellcheck={false}
        readOnly={disabled}
        onInput={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      <div role="status">{list !== null && <Found {...props} list={list} />}</div>
    </details>
  );
}

function Found({
  list,
  people,
  chosen,
  choose,
  onlyContacts,
  disabled,
}: PastedListProps & { readonly list: PastedPeople }): VNode {
  if ('problem' in list) return <p class="rapport-error">{list.problem}</p>;
  const offered = list.people.filter(({ person }) => !onlyContacts || person.kind === 'contact');
  const isChosen = ({ person }: PastedPerson): boolean =>
    chosen.some((other) => isSamePerson(other, person));
  const left = offered.filter((pasted) => !isChosen(pasted));
  return (
    <>
      <div class="rapport-pasted-head">
        <span class="rapport-hint">
          {onlyContacts
            ? PASTED_LIST.contactsAmong(offered.length, list.people.length + list.unclear.length)
            : PASTED_LIST.found(offered.length)}
        </span>
        {left.length > 1 && (
          <button
            type="button"
            disabled={disabled}
            onClick={() => {
              choose(left, true);
            }}
          >
            {PASTED_LIST.all}
          </button>
        )}
      </div>
      <ul class="rapport-pasted-people">
        {offered.map((pasted) => (
          <li key={`${pasted.person.kind} ${pasted.person.name} ${pasted.listed.email}`}>
            <label class="rapport-check">
              <input
                type="checkbox"
                checked={isChosen(pasted)}
                disabled={disabled}
                onChange={({ currentTarget: { checked } }) => {
                  choose([pasted], checked);
                }}
              />
              <bdi>{shownName(people, pasted.person)}</bdi>
              {pasted.person.kind === 'new' && (
                <span class="rapport-person-new">{PASTED_LIST.isNew}</span>
              )}
              <bdi class="rapport-people-detail">
                {[pasted.listed.role, pasted.listed.organisation]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </bdi>
            </label>
          </li>
        ))}
      </ul>
      {list.unclear.length > 0 && <p class="rapport-hint">{PASTED_LIST.unclear(list.unclear)}</p>}
    </>
  );
}
