import { readFrontmatter, withLineBreaksOf } from '../notes/text/frontmatter';
import type { Frontmatter } from '../notes/properties';
import {
  affectedNames,
  changesOnly,
  editProperty,
  type PropertyEdit,
  type PropertyNames,
} from '../notes/text/property-edit';
import type { PropertyValue } from '../notes/text/yaml-value';
import type { Ports, Vault } from './ports';
import type { Written } from './undo';
import { changeNote } from './write-note';

/** Why a property can't be written for which the settings list no names: nothing would read it. */
export const NO_NAME = 'The settings have no name for this property. Add one under Property names.';

/**
 * Writes one property of a note, or removes it where the value is null: by its lines where the frontmatter's shape allows
 * that, else through Obsidian's own processor. Gives null where nothing changed. `check` is given the properties as they
 * are in the moment of writing, and throws where they forbid it; what it throws, and frontmatter that can't be read, reject.
 */
export async function writeProperty(
  { vault, parseYaml }: Pick<Ports, 'vault' | 'parseYaml'>,
  path: string,
  names: PropertyNames,
  value: PropertyValue | null,
  check: (properties: Frontmatter) => void,
): Promise<Written | null> {
  const edits: PropertyEdit[] = [];
  const change = await changeNote(vault, path, (text) => {
    check(readFrontmatter(text, parseYaml).data ?? {});
    const edit = editProperty(text, names, value, parseYaml);
    edits.push(edit);
    return edit.kind === 'edited' ? edit.text : text;
  });
  const edit = edits.at(-1);
  if (edit?.kind === 'invalid') throw new Error(edit.reason);
  if (edit?.kind !== 'needs-processor') return change;

  const current = vault.currentPath(path) ?? path;
  const before = await vault.read(current);
  const replaced = await processProperty(vault, current, names, value, check);
  await keepLineBreaks(vault, current, before);
  const written = vault.currentPath(current) ?? current;
  const after = await vault.read(written).catch(() => null); // it may be gone by now, and was written all the same
  // Only where nobody else wrote in between is the text before the one to go back to.
  const isUndoable =
    after !== null &&
    isSame(
      replaced,
      ofNames(readFrontmatter(before, parseYaml).data ?? {}, Object.keys(replaced)),
    ) &&
    changesOnly(before, after, Object.keys(replaced), value, parseYaml);
  return isUndoable
    ? { kind: 'changed', path: written, before, after, isRestyled: true }
    : { kind: 'mixed', path: written };
}

/** Gives properties that Obsidian has written in line breaks of its own those of the note. */
async function keepLineBreaks(vault: Vault, path: string, before: string): Promise<void> {
  if (!before.includes('\r\n')) return; // Obsidian's own, as most notes have them
  try {
    await changeNote(vault, path, (text) => withLineBreaksOf(before, text));
  } catch {
    // The property is written, and that its note was written anew is said anyway (`isRestyled`).
  }
}

/** Writes a property through Obsidian's processor, and gives what it replaced by name. */
async function processProperty(
  vault: Vault,
  path: string,
  names: PropertyNames,
  value: PropertyValue | null,
  check: (properties: Frontmatter) => void,
): Promise<Frontmatter> {
  let replaced: Frontmatter = {};
  await vault.processProperties(path, (properties) => {
    check(properties);
    const affected = affectedNames(properties, names, value);
    replaced = ofNames(properties, affected);
    for (const name of affected)
      if (value === null) Reflect.deleteProperty(properties, name);
      else properties[name] = value;
  });
  return replaced;
}

function ofNames(properties: Frontmatter, names: readonly string[]): Frontmatter {
  return Object.fromEntries(names.map((name) => [name, properties[name]]));
}

function isSame(value: unknown, other: unknown): boolean {
  return JSON.stringify(value) === JSON.stringify(other);
}
