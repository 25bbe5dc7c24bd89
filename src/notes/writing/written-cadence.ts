import type { Cadence } from '../../domain/cadence';

/** A cadence as a person would write it in a note or setting: `1 month`, `2 weeks`; `readCadence` reads it back. */
export function writtenCadence({ count, unit }: Cadence): string {
  return `${String(count)} ${unit}${count === 1 ? '' : 's'}`;
}
