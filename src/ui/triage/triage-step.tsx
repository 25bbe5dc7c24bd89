import type { VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Rhythms } from '../../network/uncircled';
import { FailureMessage } from '../failure-message';
import { GuideButtons } from '../first-steps/guide-buttons';
import type { GuideProps } from '../first-steps/guide-props';
import { namesApart } from '../names-apart';
import { messageOf } from '../pending-action';
import { AcceptCircles } from '../review/accept-circles';
import { TRIAGE } from '../strings';
import { announcement } from './announcement';
import { TriageCard } from './triage-card';
import { TriageEnd } from './triage-end';
import { triageKey, type TriageCommand } from './triage-key';
import { triageOf } from './triage-model';

/** The third step: one contact after another, each to be put into a circle, by key or button. */
export function TriageStep({ guide, state, port: reviewPort }: GuideProps): VNode {
  const port = reviewPort.guide;
  const { review, network } = state;
  const { triage: progress, awaited } = guide;
  const [rhythms] = useState(() => new Rhythms());
  const [error, setError] = useState<string | null>(null);
  const [done, setDone] = useState('');
  const [previewed, setPreviewed] = useState<ReadonlySet<string> | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const wasShown = useRef(false);
  const { today, checkIns } = review;
  const uncircled = useMemo(
    () => rhythms.uncircled(network, checkIns, today),
    [rhythms, network, checkIns, today],
  );
  const apart = useMemo(() => namesApart(checkIns.map(({ contact }) => contact)), [checkIns]);
  const model = triageOf({ network, uncircled, progress, awaited, apart, today });
  const { asked, circles, proposals } = model;
  const isOver = asked === null;

  const isPreviewed = previewed !== null;
  useLayoutEffect(() => {
    if (wasShown.current) focusStart(root.current); // what had the focus may be gone
    wasShown.current = true;
  }, [isOver, isPreviewed]);

  const attempt = (action: Promise<void>): void => {
    setError(null);
    action.catch((reason: unknown) => {
      setDone('');
      setError(messageOf(reason));
    });
  };
  const carryOut = (command: TriageCommand): void => {
    if (command.kind === 'undo') {
      setDone('');
      if (guide.canUndo) attempt(port.undo());
      return;
    }
    if (asked === null || guide.isTakingBack) return;
    if (command.kind === 'skip') {
      setError(null);
      setDone(TRIAGE.did(asked.name, TRIAGE.wasSkipped));
      port.skip(asked.path);
      return;
    }
    const circle = command.kind === 'never' ? null : circles[command.index]?.name;
    if (circle === undefined) return;
    setDone(TRIAGE.did(asked.name, circle ?? TRIAGE.wasNever));
    attempt(port.answer(asked.path, circle));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const element = root.current;
    if (element === null || event.isComposing || event.defaultPrevented) return;
    const { key, ctrlKey, altKey, metaKey, repeat: repeated } = event;
    const modified = ctrlKey || altKey || metaKey;
    const rightToLeft = element.win.getComputedStyle(element).direction === 'rtl';
    const command = triageKey({ key, modified, repeated, rightToLeft }, circles.length);
    if (command === null) return;
    event.preventDefault();
    carryOut(command);
  };

  if (previewed !== null)
    return (
      <AcceptCircles
        proposed={proposals.filter(({ path }) => previewed.has(path))}
        write={(choices) => port.answerAll(choices)}
        close={() => {
          setPreviewed(null);
          setDone('');
        }}
      />
    );
  return (
    <>
      <div ref={root} class="rapport-triage" onKeyDown={onKeyDown}>
        <div class="rapport-announcement" role="status">
          {announcement(model, done)}
        </div>
        {asked === null ? (
          <TriageEnd model={model} canUndo={guide.canUndo} carryOut={carryOut} port={port} />
        ) : (
          <TriageCard
            model={model}
            asked={asked}
            done={done}
            canUndo={guide.canUndo}
            carryOut={carryOut}
            port={reviewPort}
          />
        )}
        <FailureMessage message={error} />
        {asked !== null && proposals.length > 1 && (
          <button
            type="button"
            class="rapport-accept-all"
            onClick={() => {
              setPreviewed(new Set(proposals.map(({ path }) => path)));
            }}
          >
            {TRIAGE.acceptAll(proposals.length)}
          </button>
        )}
      </div>
      {asked !== null && <GuideButtons port={port} at="circles" next={null} />}
    </>
  );
}

/** Gives the focus to where the step starts, unless it is somewhere else by now. */
function focusStart(root: HTMLElement | null): void {
  if (root !== null && root.doc.activeElement === root.doc.body)
    root.querySelector<HTMLElement>('[data-start]')?.focus({ preventScroll: true });
}
