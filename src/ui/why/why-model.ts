import { addCadence } from '../../domain/cadence';
import type { CheckIn } from '../../domain/check-in';
import type { Day } from '../../domain/day';
import { byDayAndNote, counts, type DayOfContact } from '../../domain/interaction';
import { asSentence, cadenceInWords, dayInWords } from '../../domain/wording';
import { dayWithYear } from '../day-wording';
import { noteName } from '../note-name';
import type { Mention } from '../follow-up/follow-up-port';
import { standingOf, type Standing } from '../standing';
import { BASE_TITLES, KIND_TITLES, WHY } from '../strings';
import type { WhyProps } from './why-port';

/** Why a contact stands as it does, in words, and the evidence that it rests on. */
export interface WhyModel extends Standing {
  /** How the due day comes about, a sentence each. */
  readonly steps: readonly string[];
  /** Newest first. */
  readonly evidence: readonly EvidenceModel[];
}

/** One day of contact as a note tells it. */
export interface EvidenceModel {
  readonly key: string;
  readonly day: string;
  /** Kind, channel and topics. */
  readonly what: string;
  /** `planned` or `does not count`; empty for what counts. */
  readonly remark: string;
  readonly path: string;
  readonly note: string;
  readonly line: number | null;
  /** Where the day rests on a mention in a line; null otherwise. */
  readonly mention: Mention | null;
}

/** The model of the panel *Why is this contact due?*. */
export function whyModel({
  checkIn,
  history,
  rules,
  today,
}: Pick<WhyProps, 'checkIn' | 'history' | 'rules' | 'today'>): WhyModel {
  return {
    ...standingOf(checkIn, today),
    steps: steps(checkIn, today),
    evidence: byDayAndNote(history)
      .map((day) => evidenceOf(day, rules.mentionsCount, today))
      .reverse(),
  };
}

function steps(checkIn: CheckIn, today: Day): readonly string[] {
  const { contact, base, status, dueOn, plannedOn, lastInteraction } = checkIn;
  if (contact.died) return [WHY.died];
  return [
    cadenceStep(checkIn),
    base === null ? WHY.noBase : WHY.base(dayWithYear(base.on), BASE_TITLES[base.from]),
    dueOn === null ? null : dueStep(checkIn, dueOn, today),
    lastInteraction === null && dueOn !== null ? WHY.unmet : null,
    status === 'planned' && plannedOn !== null ? WHY.planned(dayWithYear(plannedOn)) : null,
    status === 'snoozed' && contact.snoozedUntil !== null
      ? WHY.snoozed(dayWithYear(contact.snoozedUntil))
      : null,
    status === 'paused' ? WHY.paused : null,
  ].filter((step) => step !== null);
}

function cadenceStep({ contact, cadence, season, dueOn }: CheckIn): string {
  if (cadence === null) return dueOn === null ? WHY.noDueDay : WHY.noCadence;
  const words = asSentence(cadenceInWords(cadence));
  if (season !== null) return WHY.ofSeason(words, season.name, dayWithYear(season.runs.until));
  if (contact.cadence !== null) return WHY.ownCadence(words);
  return contact.circle === null ? WHY.defaultCadence(words) : WHY.cadenceOf(words, contact.circle);
}

/** The arithmetic: `20 Aug 2026 + 1 month = 20 Sep 2026, today is 22 Nov: 63 days over`. */
function dueStep(checkIn: CheckIn, dueOn: Day, today: Day): string {
  const { daysOverdue } = checkIn;
  const sum = sumOf(checkIn, dueOn);
  const now = WHY.today(dayInWords(today, today));
  return `${sum}, ${now}: ${distance(dueOn, daysOverdue ?? 0, today)}`;
}

function sumOf({ contact, base, cadence, season }: CheckIn, dueOn: Day): string {
  const due = dayWithYear(dueOn);
  if (base === null || cadence === null || dueOn === contact.nextContact)
    return WHY.nextContact(due);
  if (season !== null && dueOn !== addCadence(base.on, cadence))
    return dueOn === season.runs.from ? WHY.seasonBegan(due) : WHY.dueAnyway(due);
  return WHY.sum(dayWithYear(base.on), WHY.length(cadence), due);
}

function distance(dueOn: Day, daysOverdue: number, today: Day): string {
  if (daysOverdue > 0) return WHY.over(daysOverdue);
  if (dueOn > today) return WHY.left(dueOn - today);
  return dueOn === today ? WHY.dueToday : WHY.due;
}

/** A day of contact in words; one on a coming day is planned. */
export function evidenceOf(
  { strongest }: DayOfContact,
  mentionsCount: boolean,
  today: Day,
): EvidenceModel {
  const { contact, on, kind, details, path, line } = strongest;
  const what = [KIND_TITLES[kind], details.channel ?? [], details.topics.join(', ')];
  return {
    key: `${String(on)} ${path}`,
    day: dayWithYear(on),
    what: what.flat().filter(Boolean).join(' · '),
    remark: on > today ? WHY.isPlanned : counts(kind, mentionsCount) ? '' : WHY.notCounted,
    path,
    note: noteName(path),
    line,
    mention: kind === 'mention' && line !== null ? { contact, path, line } : null,
  };
}
