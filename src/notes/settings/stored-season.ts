import { isoDay, type Day } from '../../domain/day';
import type { Season, SeasonCadence } from '../../domain/season';
import { wholeIsoDay } from '../days/read-day';
import { CADENCE_EXAMPLES, readCadence } from '../read-cadence';
import { writtenCadence } from '../writing/written-cadence';
import { anything, object, optional, readOr, word } from './stored-json';
import { readList, type Report } from './stored-list';
import { tagProblem, tagWord } from './tags';

const storedSeasonOf = object<{
  name: string;
  from: unknown;
  until: unknown;
  cadences: unknown;
}>({
  name: word,
  from: optional(anything, null),
  until: optional(anything, null),
  cadences: optional(anything, []),
});

const storedCadenceOf = object<{ circle: string; tag: string; cadence: unknown }>({
  circle: optional(word, ''),
  tag: optional(word, ''),
  cadence: anything,
});

/** Reads the seasons; one that can't be understood is left out, and one whose days can't is as if not begun. */
export function readSeasons(
  stored: unknown,
  fallback: readonly Season[],
  report: Report,
): readonly Season[] {
  const names = new Set<string>();
  return readList(stored, fallback, report, (item, reportItem) => {
    const season = readOr(storedSeasonOf, item, null);
    if (season === null) {
      reportItem('', item, 'Write a season with a name and cadences.');
      return null;
    }
    const { name, from, until, cadences } = season;
    if (names.has(name.toLowerCase())) {
      reportItem('.name', name, 'Another season has this name.');
      return null;
    }
    names.add(name.toLowerCase());
    return {
      name,
      runs: readRun(from, until, reportItem),
      cadences: readList(
        cadences,
        [],
        (place, value, message) => {
          reportItem(`.cadences${place}`, value, message);
        },
        readSeasonCadence,
      ),
    };
  });
}

/** The form in which a season is stored; its days in ISO form. */
export function storedSeason({ name, runs, cadences }: Season): unknown {
  return {
    name,
    ...(runs === null ? {} : { from: isoDay(runs.from), until: isoDay(runs.until) }),
    cadences: cadences.map(({ of, name: whose, cadence }) => ({
      [of]: whose,
      cadence: writtenCadence(cadence),
    })),
  };
}

function readRun(from: unknown, until: unknown, report: Report): Season['runs'] {
  if (from === null && until === null) return null;
  const [first, last] = [from, until].map(dayIn);
  if (first == null) report('.from', from, 'Write a day such as 2026-12-01.');
  if (last == null) report('.until', until, 'Write a day such as 2027-03-01.');
  if (first == null || last == null) return null;
  if (last < first) report('.until', until, 'Write a day that is not before the first one.');
  return last < first ? null : { from: first, until: last };
}

function dayIn(stored: unknown): Day | null {
  return typeof stored === 'string' ? wholeIsoDay(stored) : null;
}

function readSeasonCadence(item: unknown, report: Report): SeasonCadence | null {
  const { circle, tag, cadence: written } = readOr(storedCadenceOf, item, NO_CADENCE);
  const cadence = readCadence(written);
  if (cadence === null || cadence === 'never') {
    report('', item, `Write a circle or a tag, and a cadence such as ${CADENCE_EXAMPLES}.`);
    return null;
  }
  if (circle !== '') return { of: 'circle', name: circle, cadence };
  const name = tagWord(tag);
  const problem = tagProblem(name);
  if (problem === null) return { of: 'tag', name, cadence };
  report('.tag', tag, problem);
  return null;
}

const NO_CADENCE = { circle: '', tag: '', cadence: null };
