import type { Subject } from '../review/row-model';
import type { Section } from '../review/sections';
import { numberInWords, PANELS } from '../strings';
import type { SectionChoices } from './section-choices';

/** So many rows stand in a section until all are asked for. */
const AT_ONCE = 8;

/** What a section of a panel holds. */
export interface PanelSection {
  readonly id: string;
  readonly title: string;
  readonly subjects: readonly Subject[];
  /** What stands in the place of rows where there are none. */
  readonly none: string;
}

/** A section of a panel as the user wants to see it: folded or not, with some of its rows or all. */
export function panelSection(
  { id, title, subjects, none }: PanelSection,
  choices: Pick<SectionChoices, 'folded' | 'showsAll'>,
): Section {
  const whole = choices.showsAll(id);
  const hidden = subjects.length - AT_ONCE;
  return {
    id,
    title,
    count: numberInWords(subjects.length),
    folded: choices.folded(id) ?? false,
    subjects: whole ? subjects : subjects.slice(0, AT_ONCE),
    note: subjects.length === 0 ? { kind: 'calm', text: none } : null,
    more: hidden <= 0 ? null : whole ? PANELS.fewer : PANELS.more(hidden),
  };
}
