import { candidateFolders } from '../../network/candidate-folders';
import { reviewOf } from '../../network/review';
import { reviewJson } from '../../network/review-json';
import type { ReviewRequest } from '../arguments';
import { reviewPage } from '../pages/review-page';
import { shellWord } from '../pages/words';
import { allProblems, type Answer, type VaultAtHand } from './vault-at-hand';

/** What deserves attention today. */
export function review(request: ReviewRequest, vault: VaultAtHand): Answer {
  const { network, today, notes, settings, given } = vault;
  const found = { ...reviewOf(network, today), problems: allProblems(vault) };
  if (request.json) return { json: reviewJson(network, found, request) };
  const candidates = candidateFolders(notes, settings.conventions, (path, use) => {
    const facts = network.facts(path);
    return use === 'contacts' ? facts?.contact != null : facts?.conversation != null;
  });
  const context = { network, candidates, vault: shellWord(given) };
  return { page: reviewPage(found, request, context) };
}
