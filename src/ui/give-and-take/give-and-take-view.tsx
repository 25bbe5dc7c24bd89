import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { EXCHANGE_GROUPS, ledgersOf, type ExchangeGrouping } from '../../network/give-and-take';
import { CountTable } from '../panel/count-table';
import { Panel } from '../panel/panel';
import type { PanelProps } from '../panel/panel-port';
import { usePickedLine } from '../panel/picked-line';
import { useSectionChoices } from '../panel/section-choices';
import { SectionedRows } from '../panel/sectioned-rows';
import type { ReviewState } from '../review/review-port';
import { GIVE_AND_TAKE } from '../strings';
import { giveAndTakeSections, helpLines, type HelpLine } from './give-and-take-model';

/** The view *Give and take*: what help went both ways, whom to thank, and where it went one way lately. */
export function GiveAndTakeView(props: PanelProps): VNode {
  return <Panel state={props.state}>{(state) => <Ready {...props} state={state} />}</Panel>;
}

function Ready(
  props: PanelProps & { readonly state: Extract<ReviewState, { kind: 'ready' }> },
): VNode {
  const { state, port } = props;
  const { review, network } = state;
  const { today, followUps } = review;
  const choices = useSectionChoices(props);
  const ledgers = useMemo(() => ledgersOf(network, today), [network, review]);
  const { line, table } = usePickedLine<ExchangeGrouping, HelpLine>(
    'kind',
    (by) => helpLines(ledgers, by, network.rules.circles),
    [ledgers, network],
  );
  const sections = useMemo(
    () =>
      ledgers.length === 0 ? [] : giveAndTakeSections({ ledgers, followUps, today }, line, choices),
    [ledgers, followUps, today, line, choices],
  );
  const { gave, received } = GIVE_AND_TAKE.columns;
  return (
    <SectionedRows sections={sections} state={state} port={port} commands={choices.commands}>
      {ledgers.length === 0 ? (
        <p class="rapport-note">{GIVE_AND_TAKE.nothing}</p>
      ) : (
        <CountTable
          title={GIVE_AND_TAKE.counts}
          columns={[gave, received]}
          groupings={EXCHANGE_GROUPS.map((grouping) => [
            grouping,
            GIVE_AND_TAKE.groupings[grouping],
          ])}
          table={table}
          meaning={GIVE_AND_TAKE.meaning}
        />
      )}
      <div class="rapport-note rapport-panel-buttons">
        <button
          type="button"
          onClick={() => {
            port.logInteraction([], { help: { side: 'gave', kind: 'help' } });
          }}
        >
          {GIVE_AND_TAKE.recordGiven}
        </button>
        <button
          type="button"
          onClick={() => {
            port.logInteraction([], { help: { side: 'received', kind: 'help' } });
          }}
        >
          {GIVE_AND_TAKE.recordReceived}
        </button>
      </div>
    </SectionedRows>
  );
}
