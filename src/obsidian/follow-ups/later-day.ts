import type { App } from 'obsidian';
import type { Day } from '../../domain/day';
import { laterDays } from '../../ui/follow-up/day-choices';
import type { ReadDay } from '../../ui/logging/log-draft';
import type { Today } from '../live/today';
import { CHOOSERS } from '../strings';
import { chooseDay } from '../windows/choose-day';
import type { OpenPopups } from '../windows/open-popups';

/** What a later day is asked for with. */
export interface LaterDaySources {
  readonly app: App;
  readonly popups: Pick<OpenPopups, 'open'>;
  readonly today: Pick<Today, 'day'>;
  readonly readDay: ReadDay;
}

/** Asks to which day, from today on, something is to be put off; null where none is chosen. */
export function askForLaterDay({
  app,
  popups,
  today,
  readDay,
}: LaterDaySources): Promise<Day | null> {
  const fromToday = (text: string): Day | null => {
    const day = readDay(text, 'future');
    return day === null || day < today.day ? null : day;
  };
  const { postponeTo } = CHOOSERS;
  return chooseDay(app, popups, postponeTo, laterDays(today.day), fromToday, today.day);
}
