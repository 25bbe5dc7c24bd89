import type { Workspace } from 'obsidian';
import { REVIEW_TYPE, ReviewView } from './review-view';

/** Shows the review where it is, or in the right sidebar, and gives it the keyboard. */
export async function openReview(workspace: Pick<Workspace, 'ensureSideLeaf'>): Promise<void> {
  const options = { active: true, reveal: true };
  const { view } = await workspace.ensureSideLeaf(REVIEW_TYPE, 'right', options);
  // Obsidian makes the view the active one, which leaves the focus in the editor.
  if (view instanceof ReviewView) view.focus();
}
