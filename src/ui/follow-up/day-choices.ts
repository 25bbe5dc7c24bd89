import { addMonths, isoDay, type Day } from '../../domain/day';
import { foldText } from '../../domain/fold-text';
import { weekdayAndDay } from '../day-wording';
import { DAYS } from '../strings';
import type { DayChoice, DayReader } from './follow-up-port';

/** The days to put something off to. */
export function laterDays(today: Day): readonly DayChoice[] {
  return [
    { title: DAYS.tomorrow, day: today + 1 },
    { title: DAYS.inDays(3), day: today + 3 },
    { title: DAYS.inWeeks(1), day: today + 7 },
    { title: DAYS.inWeeks(2), day: today + 14 },
    { title: DAYS.inMonths(1), day: addMonths(today, 1) },
  ];
}

/** The days that fit what is typed: the day that it reads as, then the choices whose words or date hold it. */
export function daysFor(
  query: string,
  choices: readonly DayChoice[],
  read: DayReader,
  today: Day,
): readonly DayChoice[] {
  const typed = query.trim() === '' ? null : read(query.trim());
  const wanted = foldText(query);
  const found = choices.filter(
    ({ title, day }) =>
      day !== typed &&
      foldText(`${title} ${weekdayAndDay(day, today)} ${isoDay(day)}`).includes(wanted),
  );
  if (typed === null) return found;
  const named = choices.find(({ day }) => day === typed);
  return [named ?? { title: DAYS.typed, day: typed }, ...found];
}
