import * as v from 'valibot';
import { rapportJson } from './terminal';

const Iso = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const Path = v.pipe(v.string(), v.regex(/^[^/\\].*$/s));
const Line = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Kind = v.picklist(['conversation', 'log', 'mention', 'recorded']);

/** A contact's check-in, field by field as docs/formats.md lays it down; no other fields. */
const CheckInShape = v.strictObject({
  path: Path,
  name: v.string(),
  circle: v.nullable(v.string()),
  cadence: v.nullable(v.pipe(v.string(), v.regex(/^P\d+[DWMY]$/))),
  status: v.picklist([
    'overdue',
    'due',
    'soon',
    'planned',
    'on track',
    'snoozed',
    'paused',
    'untracked',
  ]),
  dueOn: v.nullable(Iso),
  daysOverdue: v.nullable(Count),
  overdueRatio: v.nullable(v.number()),
  base: v.nullable(
    v.strictObject({
      on: Iso,
      from: v.picklist(['interaction', 'met', 'created', 'estimated']),
    }),
  ),
  lastInteraction: v.nullable(
    v.strictObject({
      on: Iso,
      kind: Kind,
      channel: v.nullable(v.string()),
      path: Path,
      line: Line,
    }),
  ),
  interactions: Count,
  plannedOn: v.nullable(Iso),
  rhythmDays: v.nullable(Count),
  quieterThanUsual: v.boolean(),
  suggestedCircle: v.nullable(v.string()),
  proposed: v.boolean(),
  reason: v.pipe(v.string(), v.nonEmpty()),
});

/** The whole review. */
export const ReviewShape = v.strictObject({
  today: Iso,
  counts: v.strictObject({
    notes: Count,
    contacts: Count,
    conversations: Count,
    datedNotes: Count,
  }),
  checkIns: v.array(CheckInShape),
  followUps: v.array(
    v.strictObject({
      kind: v.picklist(['promise', 'waiting', 'reply', 'first', 'thanks', 'introduction']),
      contacts: v.array(Path),
      text: v.pipe(v.string(), v.nonEmpty()),
      dueOn: v.nullable(Iso),
      stale: v.boolean(),
      path: Path,
      line: Line,
    }),
  ),
  milestones: v.array(
    v.strictObject({
      kind: v.string(),
      contact: Path,
      on: Iso,
      years: v.nullable(Count),
      label: v.optional(v.string()),
    }),
  ),
  exchanges: v.array(v.strictObject({ contact: Path, gave: Count, received: Count })),
  problems: v.array(
    v.strictObject({
      path: v.string(),
      property: v.string(),
      value: v.string(),
      message: v.pipe(v.string(), v.nonEmpty()),
    }),
  ),
});

/** A contact's check-in with its evidence. */
export const WhyShape = v.strictObject({
  ...CheckInShape.entries,
  evidence: v.array(
    v.strictObject({
      on: Iso,
      kind: Kind,
      channel: v.nullable(v.string()),
      direction: v.nullable(v.picklist(['inbound', 'outbound', 'mutual'])),
      path: Path,
      line: Line,
      lines: v.optional(v.pipe(v.array(v.number()), v.minLength(2))),
      planned: v.optional(v.literal(true)),
      counts: v.optional(v.literal(false)),
    }),
  ),
});

/** The review of a vault, checked field by field. */
export async function reviewOfVault(
  args: readonly string[],
): Promise<v.InferOutput<typeof ReviewShape>> {
  return v.parse(ReviewShape, await rapportJson(['review', ...args]));
}

/** Why a contact stands as it does, checked field by field. */
export async function whyOfContact(
  args: readonly string[],
): Promise<v.InferOutput<typeof WhyShape>> {
  return v.parse(WhyShape, await rapportJson(['why', ...args]));
}
