import type { App } from 'obsidian';
import type { Day } from '../../domain/day';
import { weekdayAndDay } from '../../ui/day-wording';
import { daysFor } from '../../ui/follow-up/day-choices';
import type { DayChoice, DayReader } from '../../ui/follow-up/follow-up-port';
import { DAYS } from '../../ui/strings';
import { CHOOSERS } from '../strings';
import { choose } from './choose';
import type { OpenPopups } from './open-popups';

/**
 * Asks for a day: one of the choices, or one that is typed, as `read` understands it. `title` is what the day is for, such
 * as “Postpone to”. Null where the user goes away without one.
 */
export function chooseDay(
  app: App,
  popups: Pick<OpenPopups, 'open'>,
  title: string,
  choices: readonly DayChoice[],
  read: DayReader,
  today: Day,
): Promise<Day | null> {
  return choose(app, popups, {
    placeholder: title,
    nothingFits: DAYS.notToCome,
    typing: CHOOSERS.typeDay,
    choicesFor: (query) =>
      daysFor(query, choices, read, today).map(({ title: words, day }) => ({
        title: words,
        aside: weekdayAndDay(day, today),
        value: day,
      })),
  });
}
