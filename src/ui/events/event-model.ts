import type { Day } from '../../domain/day';
import { eventReasonInWords } from '../../domain/event-wording';
import { asSentence, nearDay, relativeDay } from '../../domain/wording';
import type { EventPlan, PersonMet } from '../../network/events';
import { isFollowedUp } from '../../network/events';
import { panelSection } from '../panel/panel-section';
import type { SectionChoices } from '../panel/section-choices';
import type { Subject } from '../review/row-model';
import type { Section } from '../review/sections';
import { EVENTS } from '../strings';

/** The contact commands that are the main action of rows, by id: to be prepared for who is to be met, and to keep up with who was. */
const PREPARE = 'briefing';
const FOLLOW_UP = 'follow-up';

/** When an event is, in words: `begins in 3 days`. */
export function phaseInWords({ event, phase }: EventPlan, today: Day): string {
  const day = phase === 'ahead' ? event.on : event.until;
  return EVENTS.phases[phase](relativeDay(day, today));
}

/** Whom to meet, who was met, and who else may be there; the last two in the order of what matters before or after. */
export function eventSections(
  { event, phase, toMeet, met, candidates }: EventPlan,
  today: Day,
  choices: Pick<SectionChoices, 'folded' | 'showsAll'>,
): readonly Section[] {
  const wanted: Section = {
    ...panelSection(
      {
        id: 'to meet',
        title: EVENTS.toMeet,
        subjects: toMeet.map(({ contact, isMet }) => ({
          ...{ kind: 'said', contact, aside: isMet ? EVENTS.isMet : '', command: PREPARE },
          detail: [...contact.roles, ...contact.organisations, ...contact.places].join(' · '),
          icon: isMet ? 'user-check' : 'user',
        })),
        none: EVENTS.noneToMeet,
      },
      choices,
    ),
    ...(toMeet.length > 0 && {
      count: share(toMeet.filter(({ isMet }) => isMet).length, toMeet.length),
    }),
  };
  const metThere: Section = {
    ...panelSection(
      {
        id: 'met',
        title: EVENTS.met,
        subjects: met.map((person) => metSubject(person, today)),
        none: EVENTS.noneMet,
      },
      choices,
    ),
    ...(met.length > 0 && { count: share(met.filter(isFollowedUp).length, met.length) }),
  };
  const others = panelSection(
    {
      id: 'candidates',
      title: EVENTS.mayBeThere,
      subjects: candidates.map(({ contact, reasons }) => ({
        ...{ kind: 'said', contact, aside: '', meetAt: event.path, icon: 'map-pin' },
        detail: asSentence(reasons.map(eventReasonInWords).join(' · ')),
      })),
      none: EVENTS.noCandidates,
    },
    choices,
  );
  if (phase === 'ahead') return [wanted, others, metThere];
  const matters = phase === 'running' ? [wanted, others] : [wanted, others].filter(hasRows);
  return [metThere, ...matters];
}

function metSubject({ contact, on, followedUpOn, followUp }: PersonMet, today: Day): Subject {
  const isOpen = followedUpOn === null && followUp === null;
  const next =
    followedUpOn !== null
      ? EVENTS.followedUp(relativeDay(followedUpOn, today))
      : followUp === null
        ? EVENTS.noFollowUp
        : followUp.dueOn === null
          ? EVENTS.followUpNoted
          : EVENTS.followUpBy(nearDay(followUp.dueOn, today));
  return {
    ...{ kind: 'said', contact, aside: relativeDay(on, today), detail: asSentence(next) },
    icon: followedUpOn !== null ? 'check' : isOpen ? 'user-plus' : 'list-checks',
    ...(isOpen && { command: FOLLOW_UP }),
  };
}

/** Once an event is over, nobody is asked whom to meet there. */
function hasRows({ subjects }: Section): boolean {
  return subjects.length > 0;
}

function share(some: number, all: number): string {
  return `${String(some)}/${String(all)}`;
}
