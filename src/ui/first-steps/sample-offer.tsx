import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { NewNote } from '../../notes/writing/sample-notes';
import { FailureMessage } from '../failure-message';
import { usePendingAction } from '../pending-action';
import { GUIDE } from '../strings';
import type { GuidePort } from './guide-port';

/** Ways to begin in a vault without contacts: a new one, or a sample, shown before it is written. */
export function SampleOffer({
  sample,
  port,
}: {
  readonly sample: readonly NewNote[];
  readonly port: GuidePort;
}): VNode {
  const { busy, error, run } = usePendingAction();
  const [shown, setShown] = useState(false);
  return (
    <div class="rapport-sample">
      <div class="rapport-buttons rapport-sample-buttons">
        {port.newContact !== null && (
          <button type="button" class="mod-cta" onClick={port.newContact}>
            {GUIDE.newContact}
          </button>
        )}
        <button
          type="button"
          aria-expanded={shown}
          onClick={() => {
            setShown(!shown);
          }}
        >
          {GUIDE.trySample}
        </button>
      </div>
      {shown && (
        <div class="rapport-sample-preview" role="group" aria-label={GUIDE.trySample}>
          <p class="rapport-sample-title">{GUIDE.sampleTitle(sample.length)}</p>
          <p class="rapport-guide-intro">{GUIDE.sampleIntro}</p>
          {sample.map(({ path, text }) => (
            <figure key={path} class="rapport-sample-note">
              <figcaption>
                <bdi>{path}</bdi>
              </figcaption>
              <pre tabIndex={0} aria-label={path}>
                {text}
              </pre>
            </figure>
          ))}
          <div class="rapport-buttons">
            <button
              type="button"
              onClick={() => {
                setShown(false);
              }}
            >
              {GUIDE.cancel}
            </button>
            <button
              type="button"
              class="mod-cta"
              aria-disabled={busy}
              onClick={() => {
                run(() => port.writeSample());
              }}
            >
              {GUIDE.writeSample}
            </button>
          </div>
        </div>
      )}
      <FailureMessage message={error} />
    </div>
  );
}
