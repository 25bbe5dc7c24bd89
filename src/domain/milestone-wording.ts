import type { Day } from './day';
import type { Milestone } from './milestone';
import { dayInWords, lengthInWords, nearDay, relativeDay } from './wording';

/** A milestone with its day and years: `birthday in 9 days, turns 38`. */
export function milestoneAhead(milestone: Milestone, today: Day): string {
  const said = `${milestoneInWords(milestone)} ${relativeDay(milestone.on, today)}`;
  const years = yearsInWords(milestone);
  return years === null ? said : `${said}, ${years}`;
}

/** What a milestone is, in a few words that go on with its day: `birthday`, `3 years at Acme`, `2 years since you met`. */
export function milestoneInWords({ kind, years, label }: Milestone): string {
  const span = years === null ? '' : lengthInWords(years, 'year');
  switch (kind) {
    case 'birthday':
      return 'birthday';
    case 'new-job':
      return label === null ? 'new job' : `new job at ${label}`;
    case 'work':
      return label === null ? `${span} in this job` : `${span} at ${label}`;
    case 'met':
      return `${span} since you met`;
    case 'occasion':
      return label ?? 'occasion';
  }
}

/** What is to be said of its years beside that: `turns 38`, `3 years`; null where nothing is. */
export function yearsInWords({ kind, years }: Milestone): string | null {
  if (years === null || years < 1) return null;
  if (kind === 'birthday') return `turns ${String(years)}`;
  return kind === 'occasion' ? lengthInWords(years, 'year') : null;
}

/** A milestone with its day, as a note keeps it: `birthday on Friday`, `new job at Acme since 16 Nov`. */
export function milestoneWithDay(milestone: Milestone, today: Day): string {
  const { on } = milestone;
  const when = on < today ? `since ${dayInWords(on, today)}` : nearDay(on, today);
  return `${milestoneInWords(milestone)} ${when}`;
}
