import type { Day } from '../../domain/day';
import { isPlanned } from '../../domain/interaction';
import { weekdayAndDay } from '../../ui/day-wording';
import type { LogEntry } from '../../ui/logging/log-draft';
import { interactionNoun, listInWords } from '../../ui/strings';
import { FOLLOW_UP_TEXTS, NOTICES } from '../strings';

/** What is said of an entry that was saved, with the names of its people: that it is planned, where its day is to come. */
export function savedNotice(
  { on, channel, isOnlyFollowUp }: Pick<LogEntry, 'on' | 'channel' | 'isOnlyFollowUp'>,
  people: readonly string[],
  today: Day,
): string {
  const names = listInWords(people);
  if (isOnlyFollowUp) return FOLLOW_UP_TEXTS.added(names);
  return isPlanned(on, today)
    ? NOTICES.planned(interactionNoun(channel), names, weekdayAndDay(on, today))
    : NOTICES.logged(names);
}
