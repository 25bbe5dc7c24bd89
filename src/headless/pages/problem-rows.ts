import type { Problem } from '../../notes/problem';
import { toned, type Span } from '../page';

/** A row for each problem: where, what is written there, and what is wrong with it. */
export function problemRows(problems: readonly Problem[]): readonly (readonly Span[])[] {
  return problems.map(({ path, property, value, message }) => [
    toned('strong', path),
    writtenAs(property, value),
    message,
  ]);
}

function writtenAs(property: string, value: string): string {
  if (property === '') return value;
  return value === '' ? property : `${property}: ${value}`;
}
