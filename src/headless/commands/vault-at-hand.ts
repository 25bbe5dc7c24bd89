import type { Day } from '../../domain/day';
import type { Problem } from '../../notes/problem';
import type { Block } from '../page';
import type { LoadedVault } from '../load-vault';

/** What a command works on. */
export interface VaultAtHand extends LoadedVault {
  /** The vault's folder as it was given. */
  readonly given: string;
  readonly today: Day;
}

/** What a command answers: a page to read, or a value to print as JSON. */
export type Answer = { readonly page: readonly Block[] } | { readonly json: unknown };

/** All that can't be understood in the vault: of its settings, folders and notes, by path. */
export function allProblems({ problems, network }: VaultAtHand): readonly Problem[] {
  return [...problems, ...network.problems()].sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : 0,
  );
}
