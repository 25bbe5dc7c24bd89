import type { Command } from 'obsidian';
import { FIRST_STEPS } from '../strings';
import type { Guide } from './guide';

/** The commands that open the guide in the review, at its beginning and where contacts are sorted into circles. */
export function guideCommands(
  guide: Pick<Guide, 'call'>,
  openReview: () => void,
): readonly Command[] {
  const open = (step: 'found' | 'circles') => (): void => {
    guide.call(step);
    openReview();
  };
  return [
    { id: 'first-steps', name: FIRST_STEPS.show, icon: 'compass', callback: open('found') },
    { id: 'triage', name: FIRST_STEPS.triage, icon: 'list-checks', callback: open('circles') },
  ];
}
