import { addCadence, isoCadence } from '../../domain/cadence';
import type { CheckIn } from '../../domain/check-in';
import { isoDay, type Day } from '../../domain/day';
import { cadenceInWords, relativeDay, spanInWords } from '../../domain/wording';
import { counted, place } from './words';

/** One step of the arithmetic: what is computed, its value, and what it is computed from. */
export type Step = readonly [name: string, value: string, from: string];

/** How a check-in's due day, status and ratio come about, step by step. */
export function arithmeticOf(checkIn: CheckIn, today: Day): readonly Step[] {
  return [baseStep(checkIn), cadenceStep(checkIn), dueStep(checkIn), ratioStep(checkIn, today)]
    .filter((step) => step !== null)
    .concat([statusStep(checkIn, today)]);
}

function baseStep({ base, lastInteraction }: CheckIn): Step {
  if (base === null) return ['base', 'none', 'neither an interaction nor a day met or created'];
  return ['base', isoDay(base.on), baseSource(base.from, lastInteraction)];
}

function baseSource(
  from: NonNullable<CheckIn['base']>['from'],
  last: CheckIn['lastInteraction'],
): string {
  switch (from) {
    case 'interaction':
      return last === null
        ? 'the last interaction'
        : `last interaction: ${place(last.path, last.line)}`;
    case 'met':
      return 'the day you met; no interaction';
    case 'created':
      return 'the day the note says it was created; no interaction';
    case 'estimated':
      return 'the day the file was created, an estimate; no interaction';
  }
}

function cadenceStep({ cadence, contact, season }: CheckIn): Step {
  if (cadence === null) {
    const never = contact.cadence === 'never';
    return [
      'cadence',
      'none',
      never ? 'the note says never' : 'neither a cadence nor a circle with one',
    ];
  }
  const source =
    season !== null
      ? `for the season ${season.name} until ${isoDay(season.runs.until)}`
      : contact.cadence !== null
        ? 'from the note'
        : contact.circle === null
          ? 'from the circle for contacts that have none'
          : `from the circle ${contact.circle}`;
  return ['cadence', isoCadence(cadence), `${cadenceInWords(cadence)}, ${source}`];
}

function dueStep({ base, cadence, season, dueOn, contact }: CheckIn): Step {
  if (dueOn === null)
    return ['due', 'never', contact.died ? 'the note says died' : 'without a base and a cadence'];
  if (dueOn === contact.nextContact && (base === null || contact.nextContact > base.on))
    return ['due', isoDay(dueOn), 'fixed as the next contact'];
  if (base === null || cadence === null) return ['due', isoDay(dueOn), ''];
  if (season !== null && dueOn !== addCadence(base.on, cadence))
    return [
      'due',
      isoDay(dueOn),
      dueOn === season.runs.from ? 'first day of the season' : 'due without the season already',
    ];
  return ['due', isoDay(dueOn), `${isoDay(base.on)} + ${isoCadence(cadence)}`];
}

function ratioStep(checkIn: CheckIn, today: Day): Step | null {
  const { base, season, dueOn, overdueRatio, lastInteraction } = checkIn;
  const cadence = season === null ? checkIn.cadence : null;
  if (base === null || dueOn === null || overdueRatio === null) return null;
  const whole = (cadence === null ? dueOn : addCadence(base.on, cadence)) - base.on;
  const until = cadence === null ? 'to due' : 'of cadence';
  const parts = `${counted(today - base.on, 'day')} since base ÷ ${counted(whole, 'day')} ${until}`;
  const capped = lastInteraction === null ? ', at most 1 without an interaction' : '';
  return ['ratio', String(overdueRatio), `${parts}${capped}`];
}

function statusStep(
  { status, contact, daysOverdue, dueOn, plannedOn, lastInteraction }: CheckIn,
  today: Day,
): Step {
  const reason = (): string => {
    switch (status) {
      case 'untracked':
        return 'no due day';
      case 'paused':
        return 'the note says paused';
      case 'planned':
        return plannedOn === null ? '' : `on ${isoDay(plannedOn)}`;
      case 'snoozed':
        return contact.snoozedUntil === null ? '' : `until ${isoDay(contact.snoozedUntil)}`;
      case 'overdue':
        return `${spanInWords(daysOverdue ?? 0)} on ${isoDay(today)}`;
      case 'due':
        return lastInteraction === null && dueOn !== today
          ? 'never overdue without an interaction'
          : 'due today';
      case 'soon':
      case 'on track':
        return dueOn === null ? '' : `due ${relativeDay(dueOn, today)}`;
    }
  };
  return ['status', status, reason()];
}
