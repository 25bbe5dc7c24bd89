import { DateTime } from 'luxon';
import { dayOf, type Day } from '../domain/day';
import { runCommandLine, type Surroundings } from './command-line';
import { codeOf, DEVICE } from './disk';
import { printable } from './printable';

const { stdout, stderr, env, argv } = process;

// A reader that has seen enough, such as head, closes the pipe: that is no failure.
for (const output of [stdout, stderr])
  output.on('error', (error) => {
    if (codeOf(error) !== 'EPIPE') throw error;
    process.exit(0);
  });

const surroundings: Surroundings = {
  paper: { width: stdout.isTTY ? columnsOf(stdout.columns) : Infinity, colours: wantsColours() },
  progress: stderr.isTTY
    ? { width: stderr.columns, write: (text) => void stderr.write(text) }
    : null,
  write: (text) => void stdout.write(text),
  writeError: (text) => void stderr.write(text),
  disk: DEVICE,
  today,
  now: () => performance.now(),
};

try {
  process.exitCode = await runCommandLine(argv.slice(2), surroundings);
} catch (error) {
  stderr.write(`rapport: ${printable(error instanceof Error ? error.message : String(error))}\n`);
  process.exitCode = 1;
}

/** The width of a terminal; one that doesn't know it says 0. */
function columnsOf(reported: number): number {
  return reported > 0 ? reported : 80;
}

/** Colours go to terminals only; NO_COLOR turns them off, as no-color.org describes. */
function wantsColours(): boolean {
  if (!stdout.isTTY) return false; // undefined, rather than false, when piped
  return (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}

/** The device's local date. */
function today(): Day {
  const { year, month, day } = DateTime.local();
  const found = dayOf(year, month, day);
  if (found === null) throw new Error('The clock shows a year before 1900 or after 2200.');
  return found;
}
