import { findCircle, type Circle } from '../../domain/circle';
import type { Rules } from '../../domain/rules';
import type { Conventions } from '../../notes/settings/conventions';
import type { Settings } from '../../notes/settings/settings';

/** The settings with other rules. */
export function withRules(settings: Settings, changes: Partial<Rules>): Settings {
  return { ...settings, rules: { ...settings.rules, ...changes } };
}

/** The settings with other conventions. */
export function withConventions(settings: Settings, changes: Partial<Conventions>): Settings {
  return { ...settings, conventions: { ...settings.conventions, ...changes } };
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
