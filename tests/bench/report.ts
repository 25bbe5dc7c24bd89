const WIDTH = 52;

/** Begins a part of the report. */
export function say(title: string): void {
  process.stdout.write(`\n${title}\n`);
}

/** A figure without a limit. */
export function line(name: string, value: number): void {
  process.stdout.write(`  ${name.padEnd(WIDTH)}${shown(value).padStart(10)}\n`);
}

/** A figure with the most it may be; one past it says so, and makes the run fail when `--strict` is given. */
export function limit(name: string, value: number, most: number): void {
  const verdict = value <= most ? 'within' : 'PAST';
  process.stdout.write(
    `  ${name.padEnd(WIDTH)}${shown(value).padStart(10)}   ${verdict} ${shown(most)}\n`,
  );
  if (value > most && process.argv.includes('--strict')) process.exitCode = 1;
}

function shown(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return value >= 0.01 ? value.toFixed(2) : value.toExponential(1);
}
