import { findCircle, type Circle } from '../../domain/circle';
import type { Rules } from '../../domain/rules';
import type { Conventions } from '../../notes/settings/conventions';
import type { Settings } from '../../notes/settings/settings';
import type { Writing } from '../../notes/settings/writing';

/** The settings with other rules. */
export function withRules(settings: Settings, changes: Partial<Rules>): Settings {
  return { ...settings, rules: { ...settings.rules, ...changes } };
}

/** The settings with other conventions. */
export function withConventions(settings: Settings, changes: Partial<Conventions>): Settings {
  return { ...settings, conventions: { ...settings.conventions, ...changes } };
}

/** The settings with other ways of writing. */
export function withWriting(settings: Settings, changes: Partial<Writing>): Settings {
  return { ...settings, writing: { ...settings.writing, ...changes } };
}

/** The settings with other circles; the default circle goes along with a new name, and ends with its circle. */
export function withCircles(settings: Settings, circles: readonly Circle[]): Settings {
  const { defaultCircle, circles: before } = settings.rules;
  if (defaultCircle === null || findCircle(circles, defaultCircle) !== undefined)
    return withRules(settings, { circles });
  const place = before.findIndex((circle) => circle === findCircle(before, defaultCircle));
  const renamed = circles.length === before.length ? circles[place] : undefined;
  return withRules(settings, { circles, defaultCircle: renamed?.name ?? null });
}

/** The settings with another circle at a place. */
export function withCircle(settings: Settings, place: number, changes: Partial<Circle>): Settings {
  const { circles } = settings.rules;
  return withCircles(
    settings,
    circles.map((circle, index) => (index === place ? { ...circle, ...changes } : circle)),
  );
}

/** A list with the item at one place moved to another. */
export function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from];
  if (item === undefined) return items;
  const others = without(items, from);
  return [...others.slice(0, to), item, ...others.slice(to)];
}

/** A list without the item at a place. */
export function without<T>(items: readonly T[], place: number): readonly T[] {
  return items.filter((_, index) => index !== place);
}
