import type { VNode } from 'preact';
import { openIn } from '../review/row-commands';
import type { ReviewPort } from '../review/review-port';
import { TRIAGE } from '../strings';
import type { TriageCommand } from './triage-key';
import type { AskedContact, CircleToChoose, TriageModel } from './triage-model';

interface CardProps {
  readonly model: TriageModel;
  readonly asked: AskedContact;
  /** What was done last, in words; empty for nothing. */
  readonly done: string;
  readonly canUndo: boolean;
  readonly carryOut: (command: TriageCommand) => void;
  readonly port: Pick<ReviewPort, 'openNote'>;
}

/** One contact, what is known of being in touch, and everything that can be answered. */
export function TriageCard({ model, asked, done, canUndo, carryOut, port }: CardProps): VNode {
  const { place, total, circles } = model;
  const { path, name, apart, about, reason, last, proposed } = asked;
  return (
    <div
      class="rapport-triage-card"
      role="group"
      aria-label={TRIAGE.title}
      tabIndex={-1}
      data-start=""
    >
      <p class="rapport-triage-question">
        <span>{TRIAGE.title}</span>
        <span class="rapport-triage-place">{TRIAGE.progress(place, total)}</span>
      </p>
      <div
        class="rapport-progress"
        role="progressbar"
        aria-label={TRIAGE.progress(place, total)}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={place - 1}
      >
        <div
          class="rapport-progress-done"
          style={{ inlineSize: `${String(((place - 1) / total) * 100)}%` }}
        />
      </div>
      <div class="rapport-triage-contact" key={path}>
        <h2 class="rapport-triage-name">
          <a
            href={path}
            dir="auto"
            onClick={(event) => {
              event.preventDefault();
              port.openNote(path, null, openIn(event));
            }}
          >
            {name}
          </a>
          {apart !== '' && <bdi class="rapport-row-apart">{apart}</bdi>}
        </h2>
        {about !== '' && (
          <p class="rapport-triage-about" dir="auto">
            {about}
          </p>
        )}
        <p class="rapport-triage-reason">
          {reason} {last}
        </p>
      </div>
      <div class="rapport-triage-circles" role="group" aria-label={TRIAGE.circles}>
        {circles.map((circle, index) => (
          <CircleButton
            key={circle.name}
            circle={circle}
            isProposed={circle.name === proposed}
            choose={() => {
              carryOut({ kind: 'circle', index });
            }}
          />
        ))}
      </div>
      <div class="rapport-triage-others">
        <OtherButton
          name={TRIAGE.never}
          keyName="0"
          act={() => {
            carryOut({ kind: 'never' });
          }}
        />
        <OtherButton
          name={TRIAGE.skip}
          keyName="S"
          act={() => {
            carryOut({ kind: 'skip' });
          }}
        />
        <OtherButton
          name={TRIAGE.undo}
          keyName="U"
          isDisabled={!canUndo}
          act={() => {
            carryOut({ kind: 'undo' });
          }}
        />
      </div>
      <p class="rapport-triage-done">
        <bdi>{done}</bdi>
      </p>
    </div>
  );
}

function CircleButton({
  circle: { name, cadence, key },
  isProposed,
  choose,
}: {
  readonly circle: CircleToChoose;
  readonly isProposed: boolean;
  readonly choose: () => void;
}): VNode {
  return (
    <button
      type="button"
      class={`rapport-triage-circle ${isProposed ? 'rapport-is-proposed' : ''}`}
      aria-keyshortcuts={key === '' ? undefined : key}
      onClick={choose}
    >
      <kbd class="rapport-key">{key}</kbd>
      <bdi class="rapport-triage-circle-name">{name}</bdi>
      {isProposed && <span class="rapport-triage-proposed">{TRIAGE.proposed}</span>}
      <span class="rapport-triage-cadence">{cadence}</span>
    </button>
  );
}

function OtherButton({
  name,
  keyName,
  isDisabled = false,
  act,
}: {
  readonly name: string;
  readonly keyName: string;
  readonly isDisabled?: boolean;
  readonly act: () => void;
}): VNode {
  return (
    <button
      type="button"
      class="rapport-triage-other"
      aria-keyshortcuts={keyName}
      aria-disabled={isDisabled}
      onClick={() => {
        if (!isDisabled) act();
      }}
    >
      <kbd class="rapport-key">{keyName}</kbd>
      {name}
    </button>
  );
}
