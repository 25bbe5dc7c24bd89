import type { DailyNotes } from '../settings/conventions';
import { dailyFormatOf } from './daily-format';
import type { DayNames } from './read-day';

/** Reads the days that names of daily notes stand for; none in a format that can't be used. */
export function dayNamesOf({ format, weekStart, language }: DailyNotes): DayNames {
  const daily = dailyFormatOf(format, weekStart, language);
  return 'problem' in daily ? () => null : daily.parse;
}
