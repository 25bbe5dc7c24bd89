import type { Match } from '../../domain/match';
import { panelSection } from '../panel/panel-section';
import type { SectionChoices } from '../panel/section-choices';
import type { Section } from '../review/sections';
import { MATCHES } from '../strings';

/** So many matches of a section are shown at most, the best: nobody goes through more, and all rows are drawn. */
export const MOST_SHOWN = 100;

/** The sections of matches: with the user where they have said what they can help with, then between contacts. */
export function matchesSections(
  matches: readonly Match[],
  hasOffers: boolean,
  choices: Pick<SectionChoices, 'folded' | 'showsAll'>,
): readonly Section[] {
  const section = (id: string, title: string, some: readonly Match[], none: string): Section =>
    panelSection(
      {
        id,
        title,
        subjects: some.map((match) => ({ kind: 'match', match })),
        none,
      },
      choices,
    );
  const mine = matches.filter(({ helper }) => helper === null);
  const others = matches.filter(({ helper }) => helper !== null);
  return [
    ...(hasOffers ? [section('mine', MATCHES.mine, mine, MATCHES.noneMine)] : []),
    section('others', MATCHES.others, others, MATCHES.none),
  ];
}
