import type { Problem } from '../../notes/problem';
import { line, toned, type Block } from '../page';
import { problemRows } from './problem-rows';
import { section } from './section';
import { counted } from './words';

/** All that can't be understood in a vault. */
export function problemsPage(problems: readonly Problem[], notes: number): readonly Block[] {
  if (problems.length === 0)
    return [line(`Everything in ${counted(notes, 'note')} was understood.`)];
  const heading = counted(problems.length, 'value', 'values');
  return [
    line(
      toned('title', `${heading} not understood`),
      toned('quiet', ` · ${counted(notes, 'note')}`),
    ),
    { rows: problemRows(problems) },
  ];
}

/** How many problems the review shows before it names the command that lists them all. */
const SHOWN_IN_REVIEW = 5;

/** The problems as the last part of a review. */
export function problemsSection(problems: readonly Problem[], vault: string): readonly Block[] {
  const more =
    problems.length > SHOWN_IN_REVIEW ? `rapport problems ${vault} lists all of them` : '';
  return section('Not understood', more, problemRows(problems), SHOWN_IN_REVIEW);
}
