import type { IntroductionPlace } from '../domain/introduction';
import type { Settings } from '../notes/settings/settings';
import { withOutcome } from '../notes/writing/introduction-outcome';
import { changeOneNote } from './change-one-note';
import type { Outcome } from './outcome';
import type { Ports } from './ports';
import { setProperty } from './set-property';

/** An introduction as it was when it was picked. */
export interface IntroductionToMark extends IntroductionPlace {
  /** What the links of its line point to, as the note's facts have it; none where the whole note records it. */
  readonly links: readonly string[];
}

/** Writes what came of an introduction into the note that records it: into the tag of its line, or a property of the conversation. */
export function recordOutcome(
  { path, line, links }: IntroductionToMark,
  outcome: string | null,
  { conventions }: Pick<Settings, 'conventions'>,
  ports: Pick<Ports, 'vault' | 'parseYaml'>,
): Promise<Outcome> {
  return line === null
    ? setProperty({ path, meaning: 'outcome', value: outcome }, conventions.vocabulary, ports)
    : changeOneNote(ports.vault, path, (text) =>
        withOutcome(text, { line, links }, outcome, conventions),
      );
}
