import type { VNode } from 'preact';
import { FOUND_SORTS, type FoundSort } from '../../network/found-notes';
import type { SignedSort } from '../../notes/reading/note-sign';
import { openIn } from '../review/row-commands';
import type { ReviewPort } from '../review/review-port';
import { FOUND_COUNTS, GUIDE, NONE_FOUND, numberInWords } from '../strings';
import { FolderOffers } from './folder-offers';
import { foundInWords } from './found-model';
import { GuideButtons } from './guide-buttons';
import type { GuideProps } from './guide-props';
import { WhatCounts } from './what-counts';
import { SampleOffer } from './sample-offer';

/** The first step: what was found in the notes, where from, and a few of each. */
export function FoundStep({ guide, state, port }: GuideProps): VNode {
  const { found, isCounting, folders } = guide;
  const { counts } = state.review;
  const isEmpty = counts.contacts === 0;
  return (
    <>
      <h2 class="rapport-guide-title" tabIndex={-1} data-start="">
        {isEmpty ? GUIDE.foundNobody : GUIDE.found}
      </h2>
      <p class="rapport-guide-intro">{GUIDE.foundIntro(counts.notes)}</p>
      <div class="rapport-announcement" role="status">
        {found === null || isCounting ? GUIDE.counting : FOUND_COUNTS.contact(found.contact.count)}
      </div>
      {found === null ? (
        <p class="rapport-guide-intro">{GUIDE.counting}</p>
      ) : (
        <ul class="rapport-found">
          {FOUND_SORTS.filter((sort) => !isEmpty || found[sort].count > 0).map((sort) => (
            <FoundItem key={sort} sort={sort} found={found[sort]} port={port} />
          ))}
        </ul>
      )}
      {isEmpty && <WhatCounts />}
      <FolderOffers folders={folders} take={(folder) => port.useFolder(folder)} />
      {isEmpty && <SampleOffer sample={guide.sample} port={port.guide} />}
      <GuideButtons port={port.guide} at="found" next={isEmpty ? null : 'marks'} />
    </>
  );
}

function FoundItem({
  sort,
  found,
  port,
}: {
  readonly sort: SignedSort;
  readonly found: FoundSort;
  readonly port: ReviewPort;
}): VNode {
  const { count, examples } = found;
  if (count === 0) return <li class="rapport-found-sort rapport-found-none">{NONE_FOUND[sort]}</li>;
  return (
    <li class="rapport-found-sort">
      <p class="rapport-found-count">
        <strong>{numberInWords(count)}</strong>
        {FOUND_COUNTS[sort](count).slice(numberInWords(count).length)}
      </p>
      <p class="rapport-found-sources">{foundInWords(found)}</p>
      <p class="rapport-found-examples">
        {examples.map(({ path, name }) => (
          <a
            key={path}
            class="rapport-found-example"
            href={path}
            dir="auto"
            onClick={(event) => {
              event.preventDefault();
              port.openNote(path, null, openIn(event));
            }}
            onMouseOver={(event) => {
              port.hoverPreview(event, event.currentTarget, path);
            }}
          >
            {name}
          </a>
        ))}
        {count > examples.length && (
          <span class="rapport-found-others">{GUIDE.others(count - examples.length)}</span>
        )}
      </p>
    </li>
  );
}
