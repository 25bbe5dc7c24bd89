import type { Conventions } from '../notes/settings/conventions';
import { TemplateFolders, type TemplateConventions } from '../notes/reading/template-notes';
import { folderOf, nameOf } from '../notes/paths';

/** A folder that looks as if its notes were contacts or conversations, though the settings don't name it yet. */
export interface CandidateFolder {
  readonly path: string;
  readonly holds: FolderUse;
  /** How many notes lie in it and below that its use would newly take in. */
  readonly notes: number;
}

/** What the notes of a folder can be taken for. */
export type FolderUse = 'contacts' | 'conversations';

/** What the settings say about folders. */
type FolderConventions = Pick<Conventions, 'contactFolders' | 'conversationFolders'> &
  TemplateConventions;

/** Names of such folders; numbers, emoji and punctuation may stand around them, as in `10 ContactIndex`. */
const NAMES: Readonly<Record<FolderUse, RegExp>> = {
  contacts: named('people|contacts|crm'),
  conversations: named('meetings|conversations|1-1s?|one-on-ones?'),
};

const USES = ['contacts', 'conversations'] as const satisfies readonly FolderUse[];

function named(names: string): RegExp {
  return new RegExp(`^(?:[^\\p{L}]*[^\\p{L}\\p{N}])?(?:${names})[^\\p{L}\\p{N}]*$`, 'iu');
}

/**
 * The folders to propose to someone whose settings name none: contacts before conversations, those with most notes
 * first. Of folders within each other only the outer one is proposed; templates are left out, and so are notes that `isKnown` says are understood already.
 */
export function candidateFolders(
  paths: Iterable<string>,
  conventions: FolderConventions,
  isKnown: (path: string, use: FolderUse) => boolean = () => false,
): readonly CandidateFolder[] {
  const outermost = new OutermostFolders(conventions);
  const counts = new Map<string, { path: string; holds: FolderUse; notes: number }>();
  for (const path of paths) {
    const found = outermost.of(folderOf(path));
    if (found === null || isKnown(path, found.holds)) continue;
    const count = counts.get(found.path);
    if (count === undefined) counts.set(found.path, { ...found, notes: 1 });
    else count.notes += 1;
  }
  return [...counts.values()].sort(
    (a, b) =>
      USES.indexOf(a.holds) - USES.indexOf(b.holds) ||
      b.notes - a.notes ||
      (a.path < b.path ? -1 : 1),
  );
}

type FoundFolder = Pick<CandidateFolder, 'path' | 'holds'>;

/** Finds the outermost folder above a note with a telling name; each folder is looked at once. */
class OutermostFolders {
  readonly #known = new Map<string, FoundFolder | null>();
  readonly #templates: TemplateFolders;
  readonly #named: Readonly<Record<FolderUse, ReadonlySet<string>>>;

  constructor(conventions: FolderConventions) {
    this.#templates = new TemplateFolders(conventions);
    this.#named = {
      contacts: new Set(conventions.contactFolders),
      conversations: new Set(conventions.conversationFolders),
    };
  }

  of(folder: string): FoundFolder | null {
    if (folder === '') return null;
    const known = this.#known.get(folder);
    if (known !== undefined) return known;
    const found = this.#templates.has(folder)
      ? null
      : (this.of(folderOf(folder)) ?? this.#itself(folder));
    this.#known.set(folder, found);
    return found;
  }

  #itself(path: string): FoundFolder | null {
    const name = nameOf(path);
    const holds = USES.find((use) => NAMES[use].test(name));
    return holds === undefined || this.#isNamed(path, holds) ? null : { path, holds };
  }

  /** Tells whether the settings name a folder already, or one above it. */
  #isNamed(path: string, use: FolderUse): boolean {
    for (let folder = path; folder !== ''; folder = folderOf(folder))
      if (this.#named[use].has(folder)) return true;
    return false;
  }
}
