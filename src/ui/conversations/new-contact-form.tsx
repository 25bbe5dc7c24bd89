import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { RestoredDraft } from '../drafts/restored-draft';
import { useTypedDraft } from '../drafts/typed-draft';
import { usePendingAction } from '../pending-action';
import { pressOnce } from '../review/key-command';
import { listInWords, NEW_CONTACT } from '../strings';
import type { NewContactProps } from './new-contact-port';

/** Asks for the name of a new contact; a contact of that name can be opened instead. */
export function NewContactForm(props: NewContactProps): VNode {
  const { known: others, namesakes, create, open, close } = props;
  const { draft, isRestored, change, startAnew } = useTypedDraft(props);
  const { name } = draft;
  const { busy, error, run } = usePendingAction();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    field.current?.focus();
  }, []);
  const known = namesakes(name);
  const [first] = known;
  const make = (): void => {
    run(() => create(name), close);
  };
  return (
    <form
      class="rapport-form"
      aria-busy={busy}
      onKeyDown={pressOnce}
      onSubmit={(event) => {
        event.preventDefault();
        if (first === undefined) make();
        else if (!busy) open(first.path);
      }}
    >
      {isRestored && (
        <RestoredDraft
          startAnew={() => {
            startAnew();
            field.current?.focus();
          }}
        />
      )}
      <label class="rapport-form-label" for={`${id}-name`}>
        {NEW_CONTACT.name}
      </label>
      <input
        ref={field}
        id={`${id}-name`}
        type="text"
        value={name}
        dir="auto"
        autoComplete="off"
        enterKeyHint="done"
        readOnly={busy}
        aria-describedby={`${id}-known ${id}-error`}
        onInput={(event) => {
          change({ name: event.currentTarget.value });
        }}
      />
      <p class="rapport-form-hint" id={`${id}-known`} role="status">
        {first !== undefined &&
          NEW_CONTACT.known(listInWords(known.map((contact) => contact.name)), known.length)}
      </p>
      {others.length > 0 && (
        <dl class="rapport-preview" aria-label={NEW_CONTACT.alsoWritten}>
          {others.map(([property, value]) => (
            <div key={property} class="rapport-preview-line">
              <dt>{property}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {error !== null && (
        <p class="rapport-error" role="alert" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div class="rapport-buttons">
        {first !== undefined && (
          <button type="button" aria-disabled={busy} onClick={make}>
            {NEW_CONTACT.createAnother}
          </button>
        )}
        <button type="submit" class="mod-cta" aria-disabled={busy}>
          {busy
            ? NEW_CONTACT.creating
            : first === undefined
              ? NEW_CONTACT.create
              : NEW_CONTACT.open(first.name)}
        </button>
      </div>
    </form>
  );
}
