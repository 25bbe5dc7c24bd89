import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePendingAction } from '../pending-action';
import { SavingForm } from '../saving-form';
import { CONVERSATION_PREVIEW } from '../strings';
import type { ConversationPreviewProps } from './conversation-preview-port';

/** Shows what a note lacks to be a conversation note, before it is written; Enter writes it. */
export function ConversationPreview(props: ConversationPreviewProps): VNode {
  const { properties, stays, peopleProperty, people, write, close } = props;
  const { busy, error, run } = usePendingAction();
  const [present, setPresent] = useState<ReadonlySet<string>>(
    () => new Set(people.flatMap(({ path, isPresent }) => (isPresent ? path : []))),
  );
  const confirm = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    confirm.current?.focus();
  }, []);
  return (
    <SavingForm
      busy={busy}
      submit={() => {
        run(() => write([...present]), close);
      }}
      message={error}
      kind="rapport-conversation-preview"
      buttons={
        <>
          <button type="button" disabled={busy} onClick={close}>
            {CONVERSATION_PREVIEW.cancel}
          </button>
          <button ref={confirm} type="submit" class="mod-cta" aria-disabled={busy}>
            {busy ? CONVERSATION_PREVIEW.writing : CONVERSATION_PREVIEW.write}
          </button>
        </>
      }
    >
      <p class="rapport-form-with">{CONVERSATION_PREVIEW.adds}</p>
      <dl class="rapport-properties">
        {properties.map(({ name, value }) => (
          <div key={name} class="rapport-property">
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
        <div class="rapport-property">
          <dt>{peopleProperty}</dt>
          <dd>
            {people.length === 0 ? (
              CONVERSATION_PREVIEW.noPeople
            ) : (
              <fieldset class="rapport-participants" disabled={busy}>
                <legend>{CONVERSATION_PREVIEW.people}</legend>
                {people.map(({ path, name, place }) => (
                  <label key={path} class="rapport-participant">
                    <input
                      type="checkbox"
                      checked={present.has(path)}
                      onChange={(event) => {
                        const { checked } = event.currentTarget;
                        setPresent((before) => withOrWithout(before, path, checked));
                      }}
                    />
                    <span>
                      <bdi>{name}</bdi>{' '}
                      <span class="rapport-participant-place">
                        {CONVERSATION_PREVIEW.place(place)}
                      </span>
                    </span>
                  </label>
                ))}
              </fieldset>
            )}
          </dd>
        </div>
      </dl>
      {stays !== null && (
        <p class="rapport-hint" dir="auto">
          {stays}
        </p>
      )}
    </SavingForm>
  );
}

function withOrWithout(
  present: ReadonlySet<string>,
  path: string,
  isPresent: boolean,
): ReadonlySet<string> {
  const others = [...present].filter((other) => other !== path);
  return new Set(isPresent ? [...others, path] : others);
}
