import type { Circle } from '../../domain/circle';
import { CADENCE_EXAMPLES, readCadence } from '../../notes/read-cadence';
import type { Settings } from '../../notes/settings/settings';
import { writtenCadence } from '../../notes/writing/written-cadence';
import { SETTING_PROBLEMS } from '../strings';
import { withCircles, withRules } from './changed-settings';
import { words, type Binding } from './setting-bindings';

/** The circle of contacts that name none; the empty text stands for none. */
export const defaultCircle: Binding<string> = {
  key: 'defaultCircle',
  read: ({ rules }) => rules.defaultCircle ?? '',
  change: (settings, value) => withRules(settings, { defaultCircle: value || null }),
  problem: () => undefined,
};

/** The name of the circle at this place. */
export function circleName(place: number): Binding<string> {
  return {
    key: `circles.${String(place)}.name`,
    read: ({ rules }) => rules.circles[place]?.name ?? '',
    change: (settings, value) => withCircle(settings, place, { name: value.trim() }),
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

/** Other words for the circle at this place, separated by commas. */
export function circleAliases(place: number): Binding<string> {
  return {
    key: `circles.${String(place)}.aliases`,
    read: ({ rules }) => (rules.circles[place]?.aliases ?? []).join(', '),
    change: (settings, value) => withCircle(settings, place, { aliases: words(value) }),
    problem: () => undefined,
  };
}

function withCircle(settings: Settings, place: number, changes: Partial<Circle>): Settings {
  return withCircles(
    settings,
    settings.rules.circles.map((circle, index) =>
      index === place ? { ...circle, ...changes } : circle,
    ),
  );
}
