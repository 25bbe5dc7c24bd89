import { version } from '../../package.json';
import type { Day } from '../domain/day';
import { readArguments, type Request, type VaultRequest } from './arguments';
import { BadInput } from './bad-input';
import { contacts } from './commands/contacts';
import { problems } from './commands/problems';
import { review } from './commands/review';
import type { Answer, VaultAtHand } from './commands/vault-at-hand';
import { why } from './commands/why';
import type { Disk } from './disk';
import { HELP } from './help';
import { loadVault } from './load-vault';
import { printed, type Paper } from './page';
import { printable, printableJson } from './printable';
import { ProgressBar, type ProgressLine } from './progress-bar';

/** What surrounds the program: its outputs, the file system and the clock. */
export interface Surroundings {
  readonly paper: Paper;
  /** Where progress is shown; null where nobody would see it. */
  readonly progress: ProgressLine | null;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly disk: Disk;
  readonly today: () => Day;
  /** Milliseconds since some moment. */
  readonly now: () => number;
}

/** Exit status for what was asked wrongly. */
const BAD_INPUT = 2;

/** Does what the arguments ask; gives the exit status. */
export async function runCommandLine(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  try {
    surroundings.write(await answered(readArguments(args), surroundings));
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    surroundings.writeError(`rapport: ${printable(error.message)}\n`);
    return BAD_INPUT;
  }
}

async function answered(request: Request, surroundings: Surroundings): Promise<string> {
  if (request.command === 'help') return HELP;
  if (request.command === 'version') return `${version}\n`;
  const progress = new ProgressBar(surroundings.progress, surroundings.now);
  let vault: VaultAtHand;
  try {
    const loaded = await loadVault(request.vault, request, surroundings.disk, (read, all) => {
      progress.show(read, all);
    });
    vault = { ...loaded, given: request.vault, today: request.today ?? surroundings.today() };
  } finally {
    progress.clear();
  }
  const answer = answerTo(request, vault);
  return 'json' in answer
    ? `${printableJson(answer.json)}\n`
    : printed(answer.page, surroundings.paper);
}

function answerTo(request: VaultRequest, vault: VaultAtHand): Answer {
  switch (request.command) {
    case 'review':
      return review(request, vault);
    case 'why':
      return why(request, vault);
    case 'contacts':
      return contacts(request, vault);
    case 'problems':
      return problems(request, vault);
  }
}
