import { CIRCLE_COLOURS, type Circle } from '../../domain/circle';
import { CADENCE_EXAMPLES, readCadence } from '../../notes/read-cadence';
import { writtenCadence } from '../../notes/writing/written-cadence';
import type { Settings } from '../../notes/settings/settings';
import { SETTING_PROBLEMS } from '../strings';
import { withCircle, withCircles, withRules } from './changed-settings';
import { nothingWrong, words, type Binding } from './setting-bindings';

/** The circle of contacts that name none; the empty text stands for none. */
export const defaultCircle: Binding<string> = {
  key: 'defaultCircle',
  read: ({ rules }) => rules.defaultCircle ?? '',
  change: (settings, value) => withRules(settings, { defaultCircle: value || null }),
  problem: nothingWrong,
};

/** The name of the circle at this place; its new name is no other name of it any more. */
export function circleName(place: number): Binding<string> {
  return {
    key: `circles.${String(place)}.name`,
    read: ({ rules }) => rules.circles[place]?.name ?? '',
    change: (settings, value) => {
      const name = value.trim();
      const aliases = settings.rules.circles[place]?.aliases ?? [];
      const others = aliases.filter((alias) => alias.toLowerCase() !== name.toLowerCase());
      const before = settings.rules.circles[place]?.name ?? name;
      return withCircle(renamedInSeasons(settings, before, name), place, { name, aliases: others });
    },
    problem: (value, { rules }) => {
      const name = value.trim().toLowerCase();
      if (name === '') return SETTING_PROBLEMS.circleName;
      const taken = rules.circles.some(
        (circle, index) => index !== place && circle.name.toLowerCase() === name,
      );
      return taken ? SETTING_PROBLEMS.circleTaken : undefined;
    },
  };
}

/** The settings whose seasons name a circle by its new name. */
function renamedInSeasons(settings: Settings, from: string, to: string): Settings {
  const seasons = settings.rules.seasons.map((season) => ({
    ...season,
    cadences: season.cadences.map((each) =>
      each.of === 'circle' && each.name === from ? { ...each, name: to } : each,
    ),
  }));
  return withRules(settings, { seasons });
}

/** The cadence of the circle at this place, as people write it. */
export function circleCadence(place: number): Binding<string> {
  return {
    key: `circles.${String(place)}.cadence`,
    read: ({ rules }) => {
      const cadence = rules.circles[place]?.cadence ?? null;
      return cadence === null ? 'never' : writtenCadence(cadence);
    },
    change: (settings, value) => {
      const cadence = readCadence(value);
      if (cadence === null) return settings;
      return withCircle(settings, place, { cadence: cadence === 'never' ? null : cadence });
    },
    problem: (value) =>
      readCadence(value) === null ? SETTING_PROBLEMS.cadence(CADENCE_EXAMPLES) : undefined,
  };
}

/** The colour of the circle at this place; the empty text stands for none. */
export function circleColour(place: number): Binding<string> {
  return {
    key: `circles.${String(place)}.colour`,
    read: ({ rules }) => rules.circles[place]?.colour ?? '',
    change: (settings, value) => {
      const { circles } = settings.rules;
      const colour = CIRCLE_COLOURS.find((name) => name === value);
      const coloured = (circle: Circle): Circle => {
        const { colour: _, ...plain } = circle;
        return colour === undefined ? plain : { ...plain, colour };
      };
      return withCircles(
        settings,
        circles.map((circle, index) => (index === place ? coloured(circle) : circle)),
      );
    },
    problem: nothingWrong,
  };
}

/** Other words for the circle at this place, separated by commas. */
export function circleAliases(place: number): Binding<string> {
  return {
    key: `circles.${String(place)}.aliases`,
    read: ({ rules }) => (rules.circles[place]?.aliases ?? []).join(', '),
    change: (settings, value) => withCircle(settings, place, { aliases: words(value) }),
    problem: nothingWrong,
  };
}
