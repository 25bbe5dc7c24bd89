import type { ListRequest } from '../arguments';
import { problemsPage } from '../pages/problems-page';
import { allProblems, type Answer, type VaultAtHand } from './vault-at-hand';

/** All that can't be understood. */
export function problems({ json }: ListRequest, vault: VaultAtHand): Answer {
  const found = allProblems(vault);
  return json ? { json: { problems: found } } : { page: problemsPage(found, vault.notes.length) };
}
