import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Day } from '../../domain/day';
import { Rhythms } from '../../network/uncircled';
import { FailureMessage } from '../failure-message';
import { AcceptCircles, type ProposedCircle } from './accept-circles';
import { useActiveItem } from './active-item';
import { Building } from './building';
import { useCommandsOfRows } from './commands-of-rows';
import { ContactSearch } from './contact-search';
import { FolderOffers } from '../first-steps/folder-offers';
import type { GuideState } from '../first-steps/guide-port';
import { GuideView } from '../first-steps/guide-view';
import { NoContacts } from '../first-steps/no-contacts';
import { useKeptFocus } from '../kept-focus';
import { listItems, stopFrom, type ListItem } from './list-items';
import { namesApart, type NamesApart } from '../names-apart';
import { ReviewList } from './review-list';
import { ReviewToolbar } from './review-toolbar';
import type { Folds, ReviewPort, ReviewProps, ReviewState } from './review-port';
import type { SectionCommands } from './review-section';
import { rowOf } from './row-of';
import { SearchField } from './search-field';
import { canFold, sectionsOf } from './sections';
import { REVIEW } from '../strings';

/** The sidebar view *Review*: what deserves attention today, in order, with reasons. */
export function ReviewView({ state, port, folds, guide }: ReviewProps): VNode {
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  return (
    <div ref={root} class="rapport-review">
      {state.kind === 'building' ? (
        <Building done={state.done} total={state.total} />
      ) : guide.step !== null ? (
        <GuideView step={guide.step} guide={guide} state={state} port={port} />
      ) : (
        <ReadyReview state={state} port={port} folds={folds} guide={guide} />
      )}
    </div>
  );
}

interface ReadyProps {
  readonly state: Extract<ReviewState, { kind: 'ready' }>;
  readonly port: ReviewPort;
  readonly folds: Folds;
  readonly guide: GuideState;
}

function ReadyReview({ state, port, folds: foldsBefore, guide }: ReadyProps): VNode {
  const { review, network } = state;
  const { folders } = guide;
  const [query, setQuery] = useState('');
  const [folds, setFolds] = useState(foldsBefore);
  const [allDue, setAllDue] = useState(false);
  const [previewed, setPreviewed] = useState<ReadonlySet<string> | null>(null);
  const [memory] = useState(() => ({ search: new ContactSearch(), rhythms: new Rhythms() }));
  const { commands: commandsOfRows, error, clearError } = useCommandsOfRows(port, state);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const sections = useMemo(
    () => sectionsOf({ review, network, ...memory }, { query, folds, allDue }),
    [review, network, memory, query, folds, allDue],
  );
  const items = useMemo(() => listItems(sections), [sections]);
  const searching = sections[0]?.id === 'results';
  const apart = useMemo(() => namesApart(review.checkIns.map(({ contact }) => contact)), [review]);
  const active = useActiveItem(items, list);

  const search = (next: string): void => {
    setQuery(next);
    clearError();
    list.current?.scrollTo({ top: 0 });
  };
  const commands: SectionCommands = {
    fold: ({ id }, folded) => {
      if (!canFold(id)) return;
      const next = { ...folds, [id]: folded };
      setFolds(next);
      port.saveFolds(next);
    },
    showMore: () => {
      setAllDue(!allDue);
    },
    acceptAll: () => {
      clearError();
      setPreviewed(new Set(proposalsIn(items, review.today, apart).map(({ path }) => path)));
    },
    clearSearch: () => {
      search('');
      field.current?.focus();
    },
  };

  if (previewed !== null) {
    const proposals = proposalsIn(items, review.today, apart);
    return (
      <AcceptCircles
        proposed={proposals.filter(({ path }) => previewed.has(path))}
        write={(accepted) => port.setCircles(accepted)}
        close={() => {
          setPreviewed(null);
          active.focus();
        }}
      />
    );
  }
  return (
    <>
      <ReviewToolbar port={port} />
      {review.counts.contacts === 0 ? (
        <NoContacts folders={folders} port={port} />
      ) : (
        <SearchField
          query={query}
          field={field}
          search={search}
          leave={() => {
            active.moveTo(stopFrom(items, 0, 1));
          }}
          openFirst={(event) => {
            const first = items.find(({ kind }) => kind === 'row');
            if (!searching || first?.kind !== 'row') return;
            commandsOfRows.open(rowOf(first.subject, review.today), event);
          }}
        />
      )}
      {review.counts.contacts > 0 && folders.length > 0 && query === '' && (
        <div class="rapport-first-run rapport-offers">
          <FolderOffers folders={folders} take={(folder) => port.useFolder(folder)} />
        </div>
      )}
      <div class="rapport-announcement" role="status">
        {searching && REVIEW.hits(sections[0]?.subjects.length ?? 0)}
      </div>
      <FailureMessage message={error} />
      <ReviewList
        items={items}
        sections={sections}
        today={review.today}
        apart={apart}
        circles={network.rules.circles}
        list={list}
        active={active}
        rowCommands={commandsOfRows}
        commands={commands}
        startSearch={() => field.current?.focus()}
      />
    </>
  );
}

function proposalsIn(
  items: readonly ListItem[],
  today: Day,
  apart: NamesApart,
): readonly ProposedCircle[] {
  return items.flatMap((item) => {
    if (item.kind !== 'row' || item.subject.kind !== 'circle') return [];
    const { path, title, apart: tells, aside: circle, detail } = rowOf(item.subject, today, apart);
    return circle === '' ? [] : [{ path, name: title, apart: tells, circle, reason: detail }];
  });
}
