import { isoDay, type Day } from '../../domain/day';
import type { Season, SeasonCadence } from '../../domain/season';
import { wholeIsoDay } from '../../notes/days/read-day';
import { CADENCE_EXAMPLES, readCadence } from '../../notes/read-cadence';
import { readTagCadences, writtenTagCadences } from '../../notes/settings/season-tags';
import type { Settings } from '../../notes/settings/settings';
import { writtenCadence } from '../../notes/writing/written-cadence';
import { SETTING_PROBLEMS } from '../strings';
import { withRules } from './changed-settings';
import type { Binding } from './setting-bindings';

/** The name of the season at this place. */
export function seasonName(place: number): Binding<string> {
  return {
    key: `seasons.${String(place)}.name`,
    read: (settings) => seasonAt(settings, place).name,
    change: (settings, value) => withSeason(settings, place, { name: value.trim() }),
    problem: (value, { rules }) => {
      const name = value.trim().toLowerCase();
      if (name === '') return SETTING_PROBLEMS.seasonName;
      const isTaken = rules.seasons.some(
        (season, index) => index !== place && season.name.toLowerCase() === name,
      );
      return isTaken ? SETTING_PROBLEMS.seasonTaken : undefined;
    },
  };
}

/** The cadence that a season has for a circle, as people write it; the empty text leaves the circle as it is. */
export function seasonOfCircle(place: number, circle: string): Binding<string> {
  const isThis = ({ of, name }: SeasonCadence): boolean =>
    of === 'circle' && name.toLowerCase() === circle.toLowerCase();
  return {
    key: `seasons.${String(place)}.circle.${circle}`,
    read: (settings) => {
      const found = seasonAt(settings, place).cadences.find(isThis);
      return found === undefined ? '' : writtenCadence(found.cadence);
    },
    change: (settings, value) => {
      const { cadences: before } = seasonAt(settings, place);
      const cadence = readCadence(value);
      const found = before.findIndex(isThis);
      const now: readonly SeasonCadence[] =
        cadence === null || cadence === 'never' ? [] : [{ of: 'circle', name: circle, cadence }];
      const cadences =
        found < 0
          ? [...before, ...now]
          : before.flatMap((each, at) => (at === found ? now : [each]));
      return withSeason(settings, place, { cadences });
    },
    problem: (value) => {
      const cadence = readCadence(value);
      const isUsable = value.trim() === '' || (cadence !== null && cadence !== 'never');
      return isUsable ? undefined : SETTING_PROBLEMS.cadence(CADENCE_EXAMPLES);
    },
  };
}

/** The tags of a season, each with its cadence, separated by commas. */
export function seasonOfTags(place: number): Binding<string> {
  return {
    key: `seasons.${String(place)}.tags`,
    read: (settings) => writtenTagCadences(seasonAt(settings, place).cadences),
    change: (settings, value) => {
      const ofCircles = seasonAt(settings, place).cadences.filter(({ of }) => of === 'circle');
      return withSeason(settings, place, {
        cadences: [...ofCircles, ...(readTagCadences(value) ?? [])],
      });
    },
    problem: (value) =>
      readTagCadences(value) === null ? SETTING_PROBLEMS.tagCadences : undefined,
  };
}

/** The first and the last day of a season in ISO form, `2026-12-01 – 2027-03-01`; the empty text ends it. */
export function seasonDays(place: number): Binding<string> {
  return {
    key: `seasons.${String(place)}.days`,
    read: (settings) => {
      const { runs } = seasonAt(settings, place);
      return runs === null ? '' : `${isoDay(runs.from)} – ${isoDay(runs.until)}`;
    },
    change: (settings, value) => withSeason(settings, place, { runs: daysIn(value) }),
    problem: (value) =>
      value.trim() === '' || daysIn(value) !== null ? undefined : SETTING_PROBLEMS.seasonDays,
  };
}

function daysIn(typed: string): { readonly from: Day; readonly until: Day } | null {
  const [, first = '', last = ''] =
    /^\s*([\d-]{8,10})\s*(?:–|-|to|,|\s)\s*([\d-]{8,10})\s*$/.exec(typed) ?? [];
  const from = wholeIsoDay(first);
  const until = wholeIsoDay(last);
  return from === null || until === null || until < from ? null : { from, until };
}

/** The settings with another season at a place. */
function withSeason(settings: Settings, place: number, changes: Partial<Season>): Settings {
  const { seasons } = settings.rules;
  return withRules(settings, {
    seasons: seasons.map((season, index) => (index === place ? { ...season, ...changes } : season)),
  });
}

function seasonAt({ rules }: Settings, place: number): Season {
  return rules.seasons[place] ?? NO_SEASON;
}

const NO_SEASON: Season = { name: '', runs: null, cadences: [] };
