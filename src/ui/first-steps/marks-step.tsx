import type { VNode } from 'preact';
import { FOUND_SORTS } from '../../network/found-notes';
import { FOUND_COUNTS, GUIDE } from '../strings';
import { GuideButtons } from './guide-buttons';
import type { MarkList } from './guide-port';
import type { GuideProps } from './guide-props';
import { WordList } from './word-list';

const LISTS = [
  'contactFolders',
  'contactTags',
  'contactMarkers',
  'conversationFolders',
] as const satisfies readonly MarkList[];

/** The second step: where contacts and conversations are, to correct, with the numbers that follow. */
export function MarksStep({ guide, port }: GuideProps): VNode {
  const { found, isCounting } = guide;
  const counts =
    found === null ? [] : FOUND_SORTS.map((sort) => FOUND_COUNTS[sort](found[sort].count));
  return (
    <>
      <h2 class="rapport-guide-title" tabIndex={-1} data-start="">
        {GUIDE.marks}
      </h2>
      <p class="rapport-guide-intro">{GUIDE.marksIntro}</p>
      <p class="rapport-live-counts" role="status">
        {found === null || isCounting ? GUIDE.counting : counts.join(' · ')}
      </p>
      {LISTS.map((list) => (
        <WordList key={list} list={list} guide={guide} port={port.guide} />
      ))}
      <GuideButtons port={port.guide} at="marks" next="circles" />
    </>
  );
}
