import type { VNode } from 'preact';
import { EXCHANGE_KINDS } from '../../domain/exchange';
import { ChoiceField } from '../fields/choice-field';
import { LOG_FORM } from '../strings';
import { helpChosen, type HelpDraft } from './log-draft';

interface HelpFieldsProps {
  readonly id: string;
  readonly help: readonly HelpDraft[];
  readonly disabled: boolean;
  readonly choose: (help: readonly HelpDraft[]) => void;
}

const SIDES = ['gave', 'received'] as const;

const EVERY_HELP: readonly HelpDraft[] = SIDES.flatMap((side) =>
  EXCHANGE_KINDS.map((kind) => ({ side, kind })),
);

/** Help given and received: a field for each, and one more as soon as there is one. */
export function HelpFields({ id, help, disabled, choose }: HelpFieldsProps): VNode {
  return (
    <>
      {[...help, null].map((own, index) => {
        const others = help.filter((other) => other !== own).map(keyOf);
        const free = withOwn(own).filter((one) => !others.includes(keyOf(one)));
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
function withOwn(own: HelpDraft | null): readonly HelpDraft[] {
  const isKnown = own === null || EVERY_HELP.some((one) => keyOf(one) === keyOf(own));
  return isKnown ? EVERY_HELP : [...EVERY_HELP, own];
}

function keyOf({ side, kind }: HelpDraft): string {
  return `${side} ${kind}`;
}
