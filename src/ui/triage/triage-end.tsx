import type { VNode } from 'preact';
import type { GuidePort } from '../first-steps/guide-port';
import { numberInWords, TRIAGE } from '../strings';
import type { TriageCommand } from './triage-key';
import type { TriageModel } from './triage-model';

/** What is shown when nobody is left to ask about: what came of it, and the way to the first review. */
export function TriageEnd({
  model: { sums, skipped, strangers, total },
  canUndo,
  carryOut,
  port,
}: {
  readonly model: TriageModel;
  readonly canUndo: boolean;
  readonly carryOut: (command: TriageCommand) => void;
  readonly port: GuidePort;
}): VNode {
  const isEmpty = total + strangers === 0;
  return (
    <div class="rapport-triage-end">
      <h2 class="rapport-guide-title" tabIndex={-1} data-start="">
        {isEmpty ? TRIAGE.nobody : strangers > 0 ? TRIAGE.doneMet : TRIAGE.done}
      </h2>
      {!isEmpty && (
        <ul class="rapport-triage-sums" aria-label={TRIAGE.sums}>
          {[
            ...sums,
            { answer: TRIAGE.skipped, count: skipped },
            { answer: TRIAGE.strangers, count: strangers },
          ]
            .filter(({ count }) => count > 0)
            .map(({ answer, count }) => (
              <li key={answer} class="rapport-triage-sum">
                <bdi>{answer}</bdi>
                <span class="rapport-triage-sum-count">{numberInWords(count)}</span>
              </li>
            ))}
        </ul>
      )}
      <div class="rapport-triage-ways">
        <button
          type="button"
          class="mod-cta"
          onClick={() => {
            port.end('finished');
          }}
        >
          {TRIAGE.finish}
        </button>
        {strangers > 0 && (
          <button
            type="button"
            onClick={() => {
              port.askStrangers();
            }}
          >
            {TRIAGE.askStrangers}
          </button>
        )}
        {skipped > 0 && (
          <button
            type="button"
            onClick={() => {
              port.askSkipped();
            }}
          >
            {TRIAGE.askSkipped}
          </button>
        )}
        {canUndo && (
          <button
            type="button"
            aria-keyshortcuts="U"
            onClick={() => {
              carryOut({ kind: 'undo' });
            }}
          >
            <kbd class="rapport-key">U</kbd>
            {TRIAGE.undo}
          </button>
        )}
      </div>
    </div>
  );
}
