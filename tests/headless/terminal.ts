import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import type { Day } from '../../src/domain/day';
import { runCommandLine, type Surroundings } from '../../src/headless/command-line';
import { DEVICE } from '../../src/headless/disk';
import { readIsoDay } from '../../src/notes/days/read-day';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Makes a vault of these notes, by path, in a folder that is removed after the test. */
export function vaultOf(notes: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'rapport-vault-'));
  folders.push(root);
  for (const [path, text] of Object.entries(notes)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** The day that tests take for today. */
export const TODAY = '2026-11-22';

/** A day from its ISO form. */
function day(iso: string): Day {
  const found = readIsoDay(iso);
  if (found === null) throw new Error(`${iso} is not a day`);
  return found;
}

/** What the program printed, and its exit status. */
export interface Outcome {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
}

/**
 * Runs the program with these arguments. Files have no creation time unless the surroundings say otherwise, since that
 * of a test's files is always now.
 */
export async function rapport(
  args: readonly string[],
  surroundings: Partial<Surroundings> = {},
): Promise<Outcome> {
  let output = '';
  let errors = '';
  const status = await runCommandLine(args, {
    paper: { width: Infinity, colours: false },
    progress: null,
    write: (text) => (output += text),
    writeError: (text) => (errors += text),
    disk: UNDATED,
    today: () => day(TODAY),
    now: () => 0,
    ...surroundings,
  });
  return { status, output, errors };
}

/** The device's files without the time of their creation. */
export const UNDATED = {
  ...DEVICE,
  stats: async (path: string) => Object.assign(await DEVICE.stats(path), { birthtimeMs: 0 }),
};

/** Runs the program and gives its output as JSON. */
export async function rapportJson(
  args: readonly string[],
  surroundings: Partial<Surroundings> = {},
): Promise<unknown> {
  const { status, output, errors } = await rapport([...args, '--json'], surroundings);
  if (status !== 0 || errors !== '') throw new Error(`status ${String(status)}: ${errors}`);
  return JSON.parse(output);
}
