import type { Day } from '../../domain/day';
import { nameOf } from '../../notes/paths';
import { isPlanned } from '../../domain/interaction';
import { weekdayAndDay } from '../../ui/day-wording';
import type { LogEntry } from '../../ui/logging/log-draft';
import { interactionNoun, listInWords } from '../../ui/strings';
import { FOLLOW_UP_TEXTS, NOTICES, shortened } from '../strings';
import type { Said } from '../strings/said';

/**
 * What is said of an entry that was saved, with the names of its people: that it is planned, where its day is to come, and
 * why it doesn't count, where the note that holds it isn't read as what it is meant for.
 */
export function savedNotice(
  {
    on,
    channel,
    followUps,
    isOnlyFollowUp,
  }: Pick<LogEntry, 'on' | 'channel' | 'followUps' | 'isOnlyFollowUp'>,
  people: readonly string[],
  today: Day,
  why: { readonly path: string; readonly reason: string } | null = null,
): Said {
  const names = listInWords(people);
  if (isOnlyFollowUp) return plainly(FOLLOW_UP_TEXTS.added(shortened(names), followUps.length));
  const did = isPlanned(on, today)
    ? NOTICES.planned(interactionNoun(channel), names, weekdayAndDay(on, today))
    : NOTICES.logged(names);
  if (why === null) return plainly(did);
  return {
    did,
    message: `${did} ${NOTICES.loggedInVain(shortened(nameOf(why.path)), why.reason)}`,
  };
}

function plainly(did: string): Said {
  return { did, message: did };
}
