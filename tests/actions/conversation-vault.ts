import { DEFAULT_RULES } from '../../src/domain/rules';
import { metadataOf } from '../../src/headless/markdown/metadata';
import { Network } from '../../src/network/network';
import { createNoteReader } from '../../src/notes/reading/note-reader';
import { readTaskLines } from '../../src/notes/reading/task-line';
import { DEFAULT_SETTINGS, type Settings } from '../../src/notes/settings/settings';
import type { Writing } from '../../src/notes/settings/writing';
import type { Conventions } from '../../src/notes/settings/conventions';
import type { MemoryVault } from './memory-vault';

/** The shipped settings with some changes. */
export function settingsWith(
  writing: Partial<Writing> = {},
  conventions: Partial<Conventions> = {},
): Settings {
  return {
    ...DEFAULT_SETTINGS,
    writing: { ...DEFAULT_SETTINGS.writing, ...writing },
    conventions: { ...DEFAULT_SETTINGS.conventions, ...conventions },
  };
}

/** The network of the notes of a vault as they are now. */
export function networkOfVault(vault: MemoryVault, { conventions } = settingsWith()): Network {
  const network = new Network(DEFAULT_RULES);
  const reader = createNoteReader(conventions, DEFAULT_RULES.circles);
  for (const [path, text] of vault.notes) {
    const { metadata, problem } = metadataOf(text);
    const facts = reader.factsOf({ path, metadata, problem, createdOn: null });
    network.apply(path, readTaskLines(facts, text));
  }
  return network;
}
