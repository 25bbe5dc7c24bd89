import type { RefObject, VNode } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { Icon } from '../icon';
import { PEOPLE } from '../strings';
import { peopleOptions, type PeopleOption } from './people-options';
import { shownName, type ChosenPerson, type People } from './people-port';

interface PeopleFieldProps {
  /** What the field is for; *With* if absent. */
  readonly label?: string;
  /** Whether the list opens as the field takes the focus; else as one types, or presses the arrow. True if absent. */
  readonly opensAtOnce?: boolean;
  readonly people: People;
  readonly chosen: readonly ChosenPerson[];
  readonly choose: (chosen: readonly ChosenPerson[]) => void;
  /** Whether a contact can be created for a name that nobody has. */
  readonly canCreate: boolean;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly disabled: boolean;
  /** Enter in the empty field goes on to what comes next. */
  readonly goOn: () => void;
}

/** Chooses several contacts by keyboard: type, Enter takes the first match, Enter in the empty field goes on. */
export function PeopleField(props: PeopleFieldProps): VNode {
  const { label = PEOPLE.label, opensAtOnce = true, people, chosen, choose } = props;
  const { canCreate, field, disabled, goOn } = props;
  const id = useId();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [place, setPlace] = useState(0);
  const options = useMemo(
    () => (isOpen || text !== '' ? peopleOptions(people, text, chosen, canCreate) : []),
    [people, text, chosen, canCreate, isOpen],
  );
  const at = Math.min(place, options.length - 1);
  const type = (next: string): void => {
    setText(next);
    setPlace(0);
    setOpen(next !== '');
  };
  const take = ({ person }: PeopleOption): void => {
    choose([...chosen, person]);
    type('');
    field.current?.focus();
  };
  const remove = (person: ChosenPerson): void => {
    choose(chosen.filter((other) => other !== person));
    field.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const { key } = event;
    const option = options[at];
    const last = chosen.at(-1);
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (!isOpen) setOpen(true);
      else if (options.length > 0)
        setPlace((at + (key === 'ArrowDown' ? 1 : options.length - 1)) % options.length);
    } else if (key === 'Enter') {
      if (event.repeat) event.preventDefault();
      else if (isOpen && option !== undefined) take(option);
      else if (text === '' && chosen.length > 0) goOn();
    } else if (key === 'Escape' && isOpen) {
      setOpen(false);
      event.stopPropagation();
    } else if (key === 'Backspace' && text === '' && last !== undefined) remove(last);
    else return;
    event.preventDefault();
  };

  const isShown = isOpen && options.length > 0;
  return (
    <div class="rapport-people">
      <label class="rapport-form-label" for={`${id}-field`}>
        {label}
      </label>
      <div class="rapport-people-box">
        {chosen.map((person) => (
          <span key={keyOf(person)} class="rapport-person">
            <bdi>{shownName(people, person)}</bdi>
            {person.kind === 'new' && <span class="rapport-person-new">{PEOPLE.isNew}</span>}
            <button
              type="button"
              class="clickable-icon"
              aria-label={PEOPLE.remove(shownName(people, person))}
              disabled={disabled}
              onClick={() => {
                remove(person);
              }}
            >
              <Icon name="x" />
            </button>
          </span>
        ))}
        <input
          ref={field}
          id={`${id}-field`}
          type="text"
          role="combobox"
          aria-expanded={isShown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isShown ? `${id}-${String(at)}` : undefined}
          aria-describedby={`${id}-hint`}
          placeholder={chosen.length === 0 ? PEOPLE.placeholder : ''}
          value={text}
          dir="auto"
          autoComplete="off"
          autoCapitalize="words"
          spellcheck={false}
          readOnly={disabled}
          onInput={(event) => {
            type(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
          onFocus={() => {
            if (opensAtOnce && chosen.length === 0) setOpen(true);
          }}
          onBlur={() => {
            setOpen(false);
          }}
        />
      </div>
      <ul
        id={`${id}-list`}
        class="rapport-people-list"
        role="listbox"
        aria-label={PEOPLE.list}
        hidden={!isShown}
      >
        {options.map((option, index) => (
          <li
            key={option.key}
            id={`${id}-${String(index)}`}
            class={`rapport-people-option ${index === at ? 'is-selected' : ''}`}
            role="option"
            aria-selected={index === at}
            onMouseDown={(event) => {
              event.preventDefault(); // the field keeps the focus
              take(option);
            }}
          >
            <OptionText option={option} />
          </li>
        ))}
      </ul>
      <p id={`${id}-hint`} class="rapport-hint rapport-people-hint">
        {text !== '' && options.length === 0 ? PEOPLE.none : chosen.length > 0 ? PEOPLE.goOn : ''}
      </p>
    </div>
  );
}

function OptionText({ option: { person, detail } }: { readonly option: PeopleOption }): VNode {
  if (person.kind === 'new') return <bdi>{PEOPLE.create(person.name)}</bdi>;
  return (
    <>
      <bdi class="rapport-people-name">{person.name}</bdi>
      {detail !== '' && <bdi class="rapport-people-detail">{detail}</bdi>}
    </>
  );
}

function keyOf(person: ChosenPerson): string {
  return person.kind === 'contact' ? person.path : `new ${person.name}`;
}
