import type { SeasonCadence } from '../../domain/season';
import { readCadence } from '../read-cadence';
import { writtenCadence } from '../writing/written-cadence';
import { tagProblem, tagWord } from './tags';

/** Tags with their cadences as one types them, `recruiter 1 week, client/old 6 months`; null where one can't be understood. */
export function readTagCadences(typed: string): readonly SeasonCadence[] | null {
  const found: SeasonCadence[] = [];
  for (const part of typed.split(/[,;\n]/)) {
    if (part.trim() === '') continue;
    const [, tag = '', often] = /^\s*(\S+)\s+(.+)$/s.exec(part) ?? [];
    const name = tagWord(tag);
    const cadence = readCadence(often);
    if (tagProblem(name) !== null || cadence === null || cadence === 'never') return null;
    found.push({ of: 'tag', name, cadence });
  }
  return found;
}

/** The tags of a season with their cadences, as one would type them. */
export function writtenTagCadences(cadences: readonly SeasonCadence[]): string {
  return cadences
    .filter(({ of }) => of === 'tag')
    .map(({ name, cadence }) => `${name} ${writtenCadence(cadence)}`)
    .join(', ');
}
