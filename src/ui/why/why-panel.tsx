import type { VNode } from 'preact';
import { Menu } from 'obsidian';
import { useMemo, useState } from 'preact/hooks';
import { offerMention } from '../follow-up/follow-up-menu';
import type { Mention } from '../follow-up/follow-up-port';
import { Icon } from '../icon';
import { openIn } from '../review/row-commands';
import { showMenu } from '../review/row-menu';
import { StandingLine } from '../standing-line';
import { FOLLOW_UPS, numberInWords, WHY } from '../strings';
import { whyModel, type EvidenceModel } from './why-model';
import type { WhyProps } from './why-port';

/** So many interactions are listed at once, the newest first. */
const AT_ONCE = 30;

/** The panel *Why is this contact due?*: the status, how its day comes about, and every interaction. */
export function WhyPanel(props: WhyProps): VNode {
  const { checkIn, history, rules, today, mentions, open } = props;
  const { status, reason, steps, evidence } = useMemo(
    () => whyModel({ checkIn, history, rules, today }),
    [checkIn, history, rules, today],
  );
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <div class="rapport-why">
      <StandingLine status={status} reason={reason} />
      <ul class="rapport-why-steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <div role="heading" aria-level={2} class="rapport-heading">
        <span class="rapport-heading-line">
          <span class="rapport-heading-title">{WHY.evidence}</span>
          <span class="rapport-heading-count">{numberInWords(evidence.length)}</span>
        </span>
      </div>
      {evidence.length === 0 && <p class="rapport-note">{WHY.noEvidence}</p>}
      {evidence.length > 0 && (
        <ul class="rapport-evidence">
          {evidence.slice(0, shown).map((entry) => (
            <li key={entry.key} class="rapport-evidence-item">
              <Evidence entry={entry} open={open} />
              {entry.mention !== null && (
                <MentionActions day={entry.day} mention={entry.mention} port={mentions} />
              )}
            </li>
          ))}
        </ul>
      )}
      {evidence.length > shown && (
        <button
          type="button"
          onClick={() => {
            setShown(shown + AT_ONCE);
          }}
        >
          {WHY.showMore(Math.min(AT_ONCE, evidence.length - shown))}
        </button>
      )}
    </div>
  );
}

function Evidence({
  entry,
  open,
}: {
  readonly entry: EvidenceModel;
  readonly open: WhyProps['open'];
}): VNode {
  const { day, what, remark, path, note, line } = entry;
  const follow = (event: MouseEvent | KeyboardEvent): void => {
    event.preventDefault();
    open(path, line, openIn(event));
  };
  return (
    <div
      class="rapport-evidence-entry"
      role="link"
      tabIndex={0}
      onClick={follow}
      onAuxClick={(event) => {
        if (event.button === 1) follow(event);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') follow(event);
      }}
    >
      <span class="rapport-row-title">
        <span class="rapport-row-name">{day}</span>
        {remark !== '' && <span class="rapport-row-aside">{remark}</span>}
      </span>
      <span class="rapport-row-detail">
        <bdi>{what}</bdi> · <bdi>{note}</bdi>
        {line !== null && ` · ${WHY.line(line)}`}
      </span>
    </div>
  );
}

/** The button with what can be said of a mention. */
function MentionActions({
  day,
  mention,
  port,
}: {
  readonly day: string;
  readonly mention: Mention;
  readonly port: WhyProps['mentions'];
}): VNode {
  return (
    <button
      type="button"
      class="clickable-icon rapport-evidence-more"
      aria-label={FOLLOW_UPS.aboutMention(day)}
      aria-haspopup="menu"
      onClick={(event) => {
        const menu = new Menu();
        offerMention(menu, mention, port);
        showMenu(menu, event.currentTarget, null);
        port.menuShown(menu);
      }}
    >
      <Icon name="more-vertical" />
    </button>
  );
}
