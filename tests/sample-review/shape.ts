/**
 * The review that the sample vault must give on Sunday 22 November 2026 with default settings.
 *
 * Written by hand from the meaning of the notes (docs/formats.md), never copied from the program's
 * output. An optional field that is absent is not asserted: the notes allow more than one reading.
 */

/** One contact's check-in, as far as the notes decide it. Days are ISO civil dates. */
export interface ExpectedCheckIn {
  readonly path: string;
  readonly name: string;
  readonly status:
    'overdue' | 'due' | 'soon' | 'planned' | 'on track' | 'snoozed' | 'paused' | 'untracked';
  readonly circle: string | null;
  /** ISO 8601 duration. */
  readonly cadence?: string | null;
  readonly dueOn: string | null;
  /** Whole days, 0 when not overdue or without any interaction; null without a due day. */
  readonly daysOverdue: number | null;
  readonly overdueRatio: number | null;
  readonly base: { readonly on: string; readonly from: 'interaction' | 'met' | 'created' };
  readonly lastInteraction: {
    readonly on: string;
    readonly kind: 'conversation' | 'log' | 'mention' | 'recorded';
    readonly channel?: string | null;
    readonly path: string;
    /** 1-based; null for a whole note. */
    readonly line?: number | null;
  } | null;
  /** Distinct days up to today. */
  readonly interactions: number;
  readonly plannedOn: string | null;
  readonly rhythmDays: number | null;
  readonly suggestedCircle: string | null;
}

/** One follow-up; `path` and `line` are where it was written or arose. */
export interface ExpectedFollowUp {
  readonly kind: 'promise' | 'waiting' | 'reply' | 'first' | 'thanks' | 'introduction';
  readonly contacts: readonly string[];
  readonly dueOn: string | null;
  readonly stale: boolean;
  readonly path?: string;
  readonly line?: number | null;
}

/** The oracle for the sample vault. */
export interface SampleExpected {
  readonly today: string;
  readonly counts: {
    readonly notes: number;
    readonly contacts: number;
    /** Without the cancelled one, with the planned one. */
    readonly conversations: number;
    readonly datedNotes: number;
  };
  /** Contacts with a due day, in the review's order. */
  readonly checkIns: readonly ExpectedCheckIn[];
  /** Contacts without a due day, in no asserted order. */
  readonly untracked: readonly ExpectedCheckIn[];
  /** In the review's order. */
  readonly followUps: readonly ExpectedFollowUp[];
  /** By day. */
  readonly milestones: readonly {
    readonly kind: 'birthday';
    readonly contact: string;
    readonly on: string;
    readonly years: number | null;
  }[];
  /** In no asserted order. */
  readonly problems: readonly {
    readonly path: string;
    readonly property: string;
    readonly value: string;
  }[];
}
