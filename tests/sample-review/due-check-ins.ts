import type { ExpectedCheckIn } from './shape';

/** The check-ins overdue and due, in the order of the review. */
export const dueCheckIns: readonly ExpectedCheckIn[] = [
  // Overdue, by ratio.
  {
    // His own six weeks, not the circle's three months. Later links to him stand in a quote, a
    // #mention line and an open check-in, and don't count.
    path: 'People/Ben Cho.md',
    name: 'Ben Cho',
    status: 'overdue',
    circle: 'steady',
    cadence: 'P6W',
    dueOn: '2026-10-14',
    daysOverdue: 39,
    overdueRatio: 1.93, // 81 / 42
    base: { on: '2026-09-02', from: 'interaction' },
    lastInteraction: {
      on: '2026-09-02',
      kind: 'conversation',
      channel: 'video',
      path: 'Meetings/2026-09-02 Ben Cho.md',
      line: null,
    },
    interactions: 4, // two recorded in properties, two conversations
    plannedOn: null,
    rhythmDays: 48, // 43, 48, 84
    suggestedCircle: null,
  },
  {
    // Later links to her stand in an open task, a callout and an embed.
    path: 'People/Ana Diaz.md',
    name: 'Ana Diaz',
    status: 'overdue',
    circle: 'close',
    cadence: 'P1M',
    dueOn: '2026-11-14',
    daysOverdue: 8,
    overdueRatio: 1.26, // 39 / 31
    base: { on: '2026-10-14', from: 'interaction' },
    lastInteraction: {
      on: '2026-10-14',
      kind: 'conversation',
      channel: 'call',
      path: 'Meetings/2026-10-14 Ana Diaz.md',
      line: null,
    },
    interactions: 3,
    plannedOn: null,
    rhythmDays: null,
    suggestedCircle: null,
  },
  {
    // Later links to him stand in a comment block and in a bullet below an open task.
    path: 'People/Łukasz Wróbel.md',
    name: 'Łukasz Wróbel',
    status: 'overdue',
    circle: 'warm',
    cadence: 'P6M',
    dueOn: '2026-11-08',
    daysOverdue: 14,
    overdueRatio: 1.08, // 198 / 184
    base: { on: '2026-05-08', from: 'interaction' },
    lastInteraction: {
      on: '2026-05-08',
      kind: 'recorded',
      channel: null,
      path: 'People/Łukasz Wróbel.md',
      line: null,
    },
    interactions: 7, // six in his log, one recorded
    plannedOn: null,
    rhythmDays: 171, // 161, 161, 167, 175, 182, 225
    suggestedCircle: null,
  },

  // Due; both at ratio 1, so the circle decides.
  {
    path: 'People/Elena Petrova.md',
    name: 'Elena Petrova',
    status: 'due',
    circle: 'warm',
    cadence: 'P6M',
    dueOn: '2026-11-22',
    daysOverdue: 0,
    overdueRatio: 1,
    base: { on: '2026-05-22', from: 'interaction' },
    lastInteraction: {
      on: '2026-05-22',
      kind: 'conversation',
      channel: 'call',
      path: 'Meetings/2026-05-22 Elena Petrova.md',
      line: null,
    },
    interactions: 1,
    plannedOn: null,
    rhythmDays: null,
    suggestedCircle: null,
  },
  {
    // From an address book: past the day, yet never overdue.
    path: 'People/Oscar Feld.md',
    name: 'Oscar Feld',
    status: 'due',
    circle: 'distant',
    cadence: 'P1Y',
    dueOn: '2026-10-12',
    daysOverdue: 0,
    overdueRatio: 1, // 406 / 365, at most 1
    base: { on: '2025-10-12', from: 'created' },
    lastInteraction: null,
    interactions: 0,
    plannedOn: null,
    rhythmDays: null,
    suggestedCircle: null,
  },
];
