import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusWhenSeen } from '../focus-when-seen';
import { GUIDE, GUIDE_STEP_TITLES } from '../strings';
import { TriageStep } from '../triage/triage-step';
import { FoundStep } from './found-step';
import type { GuidePort } from './guide-port';
import { GUIDE_STEPS, type GuideStep } from './guide-progress';
import type { GuideProps } from './guide-props';
import { MarksStep } from './marks-step';

/** The guide of the first steps: what was found, where to look, and who belongs into which circle. */
export function GuideView({ step, ...props }: GuideProps & { readonly step: GuideStep }): VNode {
  const page = useRef<HTMLElement>(null);
  const { calls } = props.guide;
  const before = useRef<{ readonly step: GuideStep; readonly calls: number }>({ step, calls: 0 });
  useLayoutEffect(() => {
    const { current } = before;
    const element = page.current;
    before.current = { step, calls };
    if (element === null || (current.step === step && current.calls === calls)) return undefined;
    element.scrollTo({ top: 0 });
    return focusWhenSeen(element, '[data-start]');
  }, [step, calls]);
  return (
    <section ref={page} class="rapport-guide" aria-label={GUIDE.label}>
      <StepBar at={step} port={props.port.guide} />
      <StepContent step={step} {...props} />
    </section>
  );
}

function StepContent({ step, ...props }: GuideProps & { readonly step: GuideStep }): VNode {
  switch (step) {
    case 'found':
      return <FoundStep {...props} />;
    case 'marks':
      return <MarksStep {...props} />;
    case 'circles':
      return <TriageStep {...props} />;
  }
}

/** The steps by number and name, each to go to at any time. */
function StepBar({
  at,
  port,
}: {
  readonly at: GuideStep;
  readonly port: Pick<GuidePort, 'go'>;
}): VNode {
  return (
    <nav class="rapport-steps" aria-label={GUIDE.steps}>
      {GUIDE_STEPS.map((step, index) => (
        <button
          key={step}
          type="button"
          class="rapport-step"
          aria-current={step === at ? 'step' : undefined}
          onClick={() => {
            port.go(step);
          }}
        >
          <span class="rapport-step-number">{index + 1}</span>{' '}
          <span>{GUIDE_STEP_TITLES[step]}</span>
        </button>
      ))}
    </nav>
  );
}
