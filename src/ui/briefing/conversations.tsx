import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Review } from '../../network/review';
import type { RecalledConversation, Recollection } from '../../notes/briefing/recollection';
import { dayWithYear } from '../day-wording';
import { noteName } from '../note-name';
import type { ReviewPort } from '../review/review-port';
import { openIn } from '../review/row-commands';
import { BRIEFING, WHY } from '../strings';
import type { BriefingPort } from './briefing-port';

interface ConversationsProps {
  /** Path of the contact. */
  readonly contact: string;
  /** The review as it stands: another one means that notes have changed. */
  readonly review: Review;
  readonly port: Pick<ReviewPort, 'openNote'>;
  readonly briefing: Pick<BriefingPort, 'recall' | 'render'>;
}

/** The last conversations in their own words, and what to ask next time. */
export function Conversations({ contact, review, port, briefing }: ConversationsProps): VNode {
  const [asked, ask] = useState(0);
  const recalled = useRecollection(contact, asked, review, briefing);
  if (recalled === null)
    return (
      <p class="rapport-note" aria-live="polite">
        {BRIEFING.reading}
      </p>
    );
  const { conversations, toAsk, hasEarlier } = recalled;
  return (
    <>
      <Titled title={BRIEFING.conversations}>
        {conversations.length === 0 && <p class="rapport-note">{BRIEFING.nothingWritten}</p>}
        {conversations.map((conversation) => (
          <Conversation
            key={`${conversation.path}\n${String(conversation.line)}\n${String(conversation.on)}`}
            conversation={conversation}
            port={port}
            render={briefing.render}
          />
        ))}
        {hasEarlier && (
          <button
            type="button"
            class="rapport-show-more"
            onClick={() => {
              ask(asked + 1);
            }}
          >
            {BRIEFING.earlier}
          </button>
        )}
      </Titled>
      {toAsk !== null && (
        <Titled title={BRIEFING.toAsk} aside={BRIEFING.asked(dayWithYear(toAsk.on))}>
          <ul class="rapport-briefing-lines">
            {toAsk.lines.map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </Titled>
      )}
    </>
  );
}

/** Recalls from notes whenever they have changed; until that is done, what was recalled before stays. */
function useRecollection(
  contact: string,
  asked: number,
  review: Review,
  { recall }: Pick<BriefingPort, 'recall'>,
): Recollection | null {
  const [recalled, setRecalled] = useState<Recollection | null>(null);
  useEffect(() => {
    let isWanted = true;
    void recall(contact, asked).then((next) => {
      if (isWanted) setRecalled(next);
    });
    return () => {
      isWanted = false;
    };
  }, [contact, asked, review, recall]);
  return recalled;
}

function Titled({
  title,
  aside = '',
  children,
}: {
  readonly title: string;
  readonly aside?: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <div role="group" aria-label={title} class="rapport-section">
      <div role="heading" aria-level={2} class="rapport-heading">
        <span class="rapport-heading-line">
          <span class="rapport-heading-title">{title}</span>
          {aside !== '' && <span class="rapport-heading-count">{aside}</span>}
        </span>
      </div>
      {children}
    </div>
  );
}

function Conversation({
  conversation,
  port,
  render,
}: {
  readonly conversation: RecalledConversation;
  readonly port: ConversationsProps['port'];
  readonly render: BriefingPort['render'];
}): VNode {
  const { on, channel, topics, path, line, sections, lines } = conversation;
  const what = [channel ?? '', topics.join(', ')].filter((part) => part !== '').join(' · ');
  return (
    <div class="rapport-conversation">
      <div class="rapport-row-title">
        <button
          type="button"
          class="rapport-link-button"
          aria-label={[dayWithYear(on), noteName(path), line === null ? '' : WHY.line(line)]
            .filter((part) => part !== '')
            .join(', ')}
          onClick={(event) => {
            port.openNote(path, line, openIn(event));
          }}
        >
          {dayWithYear(on)}
        </button>
        {what !== '' && <bdi class="rapport-row-aside">{what}</bdi>}
      </div>
      {sections.map(({ heading, markdown }) => (
        <div key={heading ?? ''}>
          {heading !== null && sections.length > 1 && (
            <div class="rapport-words-title">
              <bdi>{heading}</bdi>
            </div>
          )}
          <Words markdown={markdown} from={path} render={render} />
        </div>
      ))}
      {lines.length > 0 && (
        <ul class="rapport-briefing-lines">
          {lines.map((said) => (
            <li key={said} dir="auto">
              {said}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Words({
  markdown,
  from,
  render,
}: {
  readonly markdown: string;
  readonly from: string;
  readonly render: BriefingPort['render'];
}): VNode {
  const element = useRef<HTMLDivElement>(null);
  useEffect(
    () => (element.current === null ? undefined : render(element.current, markdown, from)),
    [markdown, from, render],
  );
  return <div ref={element} dir="auto" class="rapport-words markdown-rendered" />;
}
