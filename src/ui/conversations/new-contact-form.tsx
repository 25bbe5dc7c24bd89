import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ChoiceField } from '../fields/choice-field';
import { useTypedDraft } from '../drafts/typed-draft';
import { usePendingAction } from '../pending-action';
import { SaveButton, SavingForm } from '../saving-form';
import { listInWords, NEW_CONTACT } from '../strings';
import type { NewContactProps } from './new-contact-port';

/** Asks for the name of a new contact; a contact of that name can be opened instead. */
export function NewContactForm(props: NewContactProps): VNode {
  const { known: others, namesakes, templates, create, open, close } = props;
  const { busy, error, run } = usePendingAction();
  const field = useRef<HTMLInputElement>(null);
  const { draft, change, startAnew } = useTypedDraft(props, () => {
    field.current?.focus();
  });
  const { name } = draft;
  const [template, setTemplate] = useState(templates[0]?.path ?? null);
  const id = useId();
  useLayoutEffect(() => {
    field.current?.focus();
  }, []);
  const known = namesakes(name);
  const [first] = known;
  const make = (): void => {
    run(() => create(name, template), close);
  };
  const submit = (): void => {
    if (first === undefined) make();
    else if (!busy) open(first.path);
  };
  return (
    <SavingForm
      busy={busy}
      submit={submit}
      startAnew={startAnew}
      message={error}
      messageId={`${id}-error`}
      buttons={
        <>
          {first !== undefined && (
            <button type="button" aria-disabled={busy} onClick={make}>
              {NEW_CONTACT.createAnother}
            </button>
          )}
          <SaveButton busy={busy}>
            {busy
              ? NEW_CONTACT.creating
              : first === undefined
                ? NEW_CONTACT.create
                : NEW_CONTACT.open(first.name)}
          </SaveButton>
        </>
      }
    >
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
      {templates.length > 0 && (
        <ChoiceField
          id={`${id}-template`}
          label={NEW_CONTACT.template}
          value={template ?? ''}
          choices={[
            ...templates.map((own): readonly [string, string] => [own.path, own.name]),
            ['', NEW_CONTACT.ownTemplate],
          ]}
          disabled={busy}
          choose={(path) => {
            setTemplate(path === '' ? null : path);
          }}
        />
      )}
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
    </SavingForm>
  );
}
