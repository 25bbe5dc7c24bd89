import type { VNode } from 'preact';
import { ChoiceField } from '../fields/choice-field';
import { LOG_FORM } from '../strings';
import { helpChosen, type HelpDraft } from './log-draft';

interface HelpFieldsProps {
  readonly id: string;
  readonly help: readonly HelpDraft[];
  /** The kinds of help to choose from. */
  readonly kinds: readonly string[];
  readonly disabled: boolean;
  readonly choose: (help: readonly HelpDraft[]) => void;
}

const SIDES = ['gave', 'received'] as const;

/** Help given and received: a field for each, and one more as soon as there is one. */
export function HelpFields({ id, help, kinds, disabled, choose }: HelpFieldsProps): VNode {
  const every = SIDES.flatMap((side) => kinds.map((kind): HelpDraft => ({ side, kind })));
  return (
    <>
      {[...help, null].map((own, index) => {
        const others = help.filter((other) => other !== own).map(keyOf);
        const free = withOwn(every, own).filter((one) => !others.includes(keyOf(one)));
        return (
          <ChoiceField
            key={index}
            id={`${id}-${String(index)}`}
            label={index === 0 ? LOG_FORM.help : LOG_FORM.moreHelp}
            value={own === null ? '' : keyOf(own)}
            choices={[
              ['', LOG_FORM.noHelp],
              ...free.map((one) => [keyOf(one), LOG_FORM[one.side](one.kind)] as const),
            ]}
            disabled={disabled}
            choose={(value) => {
              choose(helpChosen(help, index, free.find((one) => keyOf(one) === value) ?? null));
            }}
          />
        );
      })}
    </>
  );
}

/** Every help, with one that was chosen elsewhere. */
function withOwn(every: readonly HelpDraft[], own: HelpDraft | null): readonly HelpDraft[] {
  const isKnown = own === null || every.some((one) => keyOf(one) === keyOf(own));
  return isKnown ? every : [...every, own];
}

function keyOf({ side, kind }: HelpDraft): string {
  return `${side} ${kind}`;
}
